package org.pressmark.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Who edits a layer now.
 *
 * @param host
 *            name of the machine
 * @param user
 *            name of the account
 * @param pid
 *            id of the process
 * @param since
 *            since when
 */
public record LockOwner(String host, String user, long pid, Instant since) {

	private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	/** {@return whether it is this very process, such as another editor of the same window} */
	public boolean isThisProcess() {
		return pid == ProcessHandle.current().pid();
	}

	/** {@return the owner as a message names it} */
	public String display() {
		return isThisProcess()
				? "this Pressmark"
				: "another Pressmark (" + user + " on " + host + ", process " + pid + ", since "
						+ SINCE.format(since.atZone(ZoneId.systemDefault())) + ")";
	}
}
