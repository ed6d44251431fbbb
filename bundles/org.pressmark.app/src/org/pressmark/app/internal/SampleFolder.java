package org.pressmark.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says where the user's copy of the sample corpus lies. The start script says the same where there is no display, so
 * that
 * what was done in the window and on the command line is in one place.
 */
final class SampleFolder {

	private static final String NAME = "sample corpus";
	/** Where the first versions kept it. */
	private static final String FORMER = "sample-corpus";
	/** What the start scripts call the folder that the window keeps its own state in. */
	private static final String WORKSPACE = "workspace";

	private SampleFolder() {}

	/**
	 * Finds the folder.
	 *
	 * @param workspace
	 *            where the window keeps its own state
	 * @return the folder, which need not be there yet: beside the workspace where that lies in the data of this
	 * program,
	 * else in it, so that nothing is written beside a folder that somebody chose; a copy that was made in the workspace
	 * before stays in use
	 */
	static Path of(Path workspace) {
		Path former = workspace.resolve(FORMER);
		if (Files.exists(former.resolve("corpus.json"))) {
			return former;
		}
		Path absolute = workspace.toAbsolutePath().normalize();
		return absolute.endsWith(WORKSPACE) ? absolute.resolveSibling(NAME) : absolute.resolve(NAME);
	}
}
