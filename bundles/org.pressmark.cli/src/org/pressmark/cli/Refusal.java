package org.pressmark.cli;

/** A command that does nothing: it was called in a way that makes no sense, or what it needs is not there. */
final class Refusal extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Trouble trouble;

	/**
	 * Says why.
	 *
	 * @param trouble
	 *            what is wrong and what to do
	 */
	Refusal(Trouble trouble) {
		super(trouble.sentence());
		this.trouble = trouble;
	}

	/**
	 * Says why, where no file is the reason.
	 *
	 * @param problem
	 *            what is wrong
	 * @param remedy
	 *            what to do, in a sentence
	 */
	Refusal(String problem, String remedy) {
		this(new Trouble("", 0, problem, remedy));
	}

	Trouble trouble() {
		return trouble;
	}
}
