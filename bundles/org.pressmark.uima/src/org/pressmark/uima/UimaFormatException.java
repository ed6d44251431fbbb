package org.pressmark.uima;

import java.io.IOException;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * A file or a codebook does not fit UIMA, or what is read is not what it should be.
 *
 * <p>The message is a full sentence with the line, where it is known, and the remedy. The name of the file is
 * not in it:
 * streams have no name, so the caller adds it.
 */
public final class UimaFormatException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String problem;
	private final int line;
	private final String remedy;

	/**
	 * A failure whose place in the file is known.
	 *
	 * @param problem
	 *            what is wrong
	 * @param line
	 *            line of the file, counted from 1; 0 where there is none
	 * @param remedy
	 *            what to do about it
	 * @param cause
	 *            what led to it, if anything
	 */
	public UimaFormatException(String problem, int line, String remedy, @Nullable Throwable cause) {
		super((line > 0 ? "Line " + line + ": " : "") + problem + ". " + remedy, cause);
		this.problem = problem;
		this.line = line;
		this.remedy = remedy;
	}

	/**
	 * A failure that has no place in a file.
	 *
	 * @param problem
	 *            what is wrong
	 * @param remedy
	 *            what to do about it
	 */
	public UimaFormatException(String problem, String remedy) {
		this(problem, 0, remedy, null);
	}

	/** {@return what is wrong, without place and remedy} */
	public String problem() {
		return problem;
	}

	/** {@return the line of the file, counted from 1, if known} */
	public OptionalInt line() {
		return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
	}

	/** {@return what to do about it} */
	public String remedy() {
		return remedy;
	}
}
