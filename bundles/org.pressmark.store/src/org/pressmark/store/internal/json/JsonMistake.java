package org.pressmark.store.internal.json;

import java.io.IOException;

/** A JSON text that cannot be read, or says something that is not allowed. */
public final class JsonMistake extends IOException {

	private static final long serialVersionUID = 1L;

	private final String path;
	private final int line;
	private final String problem;
	private final String remedy;

	/**
	 * Says what is wrong.
	 *
	 * @param path
	 *            JSON pointer of the value, empty for the whole text
	 * @param line
	 *            line of the value, counted from 1; 0 where not known
	 * @param problem
	 *            what is wrong, in a sentence
	 * @param remedy
	 *            what is allowed or what to do, in a sentence
	 */
	public JsonMistake(String path, int line, String problem, String remedy) {
		super(problem + ". " + remedy);
		this.path = path;
		this.line = line;
		this.problem = problem;
		this.remedy = remedy;
	}

	/** {@return the JSON pointer of the value, such as {@code /labels/2/shortcut}; empty for the whole text} */
	public String path() {
		return path;
	}

	/** {@return the line of the value, counted from 1; 0 where not known} */
	public int line() {
		return line;
	}

	/** {@return what is wrong, without a full stop} */
	public String problem() {
		return problem;
	}

	/** {@return what is allowed or what to do} */
	public String remedy() {
		return remedy;
	}

	/**
	 * Adds the line.
	 *
	 * @param found
	 *            the line, counted from 1
	 * @return the same mistake with its line
	 */
	JsonMistake atLine(int found) {
		return new JsonMistake(path, found, problem, remedy);
	}
}
