package org.pressmark.store.internal.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonText;
import org.pressmark.store.internal.recoding.CodebookLog;
import org.pressmark.store.recoding.RecodingRecord;

/** Checks the older versions of the codebook, and what is known of how each came about. */
public final class CodebooksCheck {

	private static final Pattern NAME = Pattern.compile("(\\d{1,9})(\\.recoding)?\\.json");
	private static final String RESTORE = "Take the file from a backup: layers that come late, from somebody who still"
			+ " worked under an older version, cannot be brought up without it.";

	private final Layout layout;
	private final Findings findings;

	/**
	 * Prepares the check.
	 *
	 * @param layout
	 *            the corpus
	 * @param findings
	 *            told what is wrong
	 */
	public CodebooksCheck(Layout layout, Findings findings) {
		this.layout = layout;
		this.findings = findings;
	}

	/** Checks all files. */
	public void check() {
		for (Path file : findings.list(layout.codebooks())) {
			Matcher name = NAME.matcher(file.getFileName().toString());
			if (file.equals(layout.codebookLog())) {
				checkLog(file);
			} else if (name.matches()) {
				check(file, Integer.parseInt(name.group(1)), name.group(2) != null);
			} else {
				findings.stranger(file);
			}
		}
	}

	private void check(Path file, int version, boolean isRecord) {
		try {
			int found = isRecord ? RecodingRecord.read(file).version() : Scheme.readCodebook(file).version();
			if (found != version) {
				findings.error(file, "By its content it is about version " + found, RESTORE);
			}
			if (isRecord && !hasVersionBefore(version)) {
				findings.error(layout.codebook(version - 1), "The version before the change in "
						+ file.getFileName() + " is missing", RESTORE);
			}
		} catch (CorpusException damaged) {
			findings.error(damaged);
		}
	}

	/** Those between are of changes that were undone: their numbers are in the log, and not used again. */
	private boolean hasVersionBefore(int version) {
		int before = version - 1;
		while (before > 0 && Files.notExists(layout.codebook(before)) && undone().contains(before)) {
			before--;
		}
		return Files.exists(layout.codebook(before));
	}

	private Set<Integer> undone() {
		try {
			return CodebookLog.undone(layout);
		} catch (CorpusException unreadable) {
			return Set.of();
		}
	}

	private void checkLog(Path file) {
		try {
			List<String> lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
			for (int at = 0; at < lines.size(); at++) {
				check(file, at + 1, lines.get(at));
			}
		} catch (IOException e) {
			findings.error(CorpusException.unreadable(file, e));
		}
	}

	private void check(Path file, int number, String line) {
		try {
			JsonText.parse(line.getBytes(StandardCharsets.ISO_8859_1));
		} catch (JsonMistake mistake) {
			findings.warning(file, number, "The line cannot be read",
					"Nothing depends on it. Take the file from a backup, or leave it.");
		}
	}
}
