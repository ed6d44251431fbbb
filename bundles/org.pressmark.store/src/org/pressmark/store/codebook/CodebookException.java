package org.pressmark.store.codebook;

import java.io.IOException;

/** A codebook file that cannot be read or breaks a rule of the format. */
public final class CodebookException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;
	private final String path;
	private final String problem;
	private final String remedy;

	/**
	 * Says what is wrong.
	 *
	 * @param file
	 *            name of the file, as the reader was told
	 * @param line
	 *            line, counted from 1; 0 where not known
	 * @param path
	 *            JSON pointer of the value, empty for the whole text
	 * @param problem
	 *            what is wrong, without a full stop
	 * @param remedy
	 *            what is allowed or what to do, in a sentence
	 */
	public CodebookException(String file, int line, String path, String problem, String remedy) {
		super(file + (line > 0 ? ", line " + line : "") + (path.isEmpty() ? "" : " (" + path + ")") + ": " + problem
				+ ". " + remedy);
		this.file = file;
		this.line = line;
		this.path = path;
		this.problem = problem;
		this.remedy = remedy;
	}

	/** {@return the name of the file} */
	public String file() {
		return file;
	}

	/** {@return the line, counted from 1; 0 where not known} */
	public int line() {
		return line;
	}

	/** {@return the JSON pointer of the value, such as {@code /labels/2/shortcut}; empty for the whole text} */
	public String path() {
		return path;
	}

	/** {@return what is wrong, without a full stop} */
	public String problem() {
		return problem;
	}

	/** {@return what is allowed or what to do} */
	public String remedy() {
		return remedy;
	}
}
