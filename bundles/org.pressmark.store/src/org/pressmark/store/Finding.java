package org.pressmark.store;

import java.nio.file.Path;
import java.util.Optional;

import org.pressmark.model.MarkId;

/**
 * Something that verification found.
 *
 * @param severity
 *            how bad it is
 * @param file
 *            the file or folder, relative to the corpus
 * @param line
 *            the line, counted from 1; 0 where not known
 * @param mark
 *            the mark that it is about, if it is about one
 * @param problem
 *            what is wrong, without a full stop
 * @param remedy
 *            what to do, in a sentence
 */
public record Finding(Severity severity, Path file, int line, Optional<MarkId> mark, String problem, String remedy) {

	/** How bad a finding is. */
	public enum Severity {
		/** A promise of the format is broken: something was lost or changed, or cannot be read. */
		ERROR,
		/** Nothing is broken, but somebody should have a look: an unfinished mark, an edit that was never saved. */
		WARNING,
		/** For information: a file that does not belong to the corpus and is left alone. */
		NOTE
	}

	/** {@return whether a promise of the format is broken} */
	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** {@return the finding in one line, for people} */
	public String display() {
		return file + (line > 0 ? ", line " + line : "") + mark.map(id -> ", mark " + id).orElse("") + ": " + problem
				+ ". " + remedy;
	}
}
