package org.pressmark.ui.corpus;

/** Is told, on the UI thread, what happens to the open corpus. */
public interface CorpusListener {

	/**
	 * A corpus is on its way; {@link #opened} or {@link #notOpened} follows.
	 *
	 * @param name
	 *            its name, or that of its folder
	 */
	default void opening(String name) {}

	/**
	 * A corpus that was on its way does not come: it could not be opened, or the user kept the one that was open.
	 *
	 * @param name
	 *            its name, or that of its folder
	 */
	default void notOpened(String name) {}

	/**
	 * A corpus is open now; its articles may still be on their way.
	 *
	 * @param corpus
	 *            the corpus
	 */
	default void opened(OpenCorpus corpus) {}

	/**
	 * A corpus is not open any more.
	 *
	 * @param corpus
	 *            the corpus
	 */
	default void closed(OpenCorpus corpus) {}

	/**
	 * What is known of the articles or layers has changed.
	 *
	 * @param corpus
	 *            the corpus
	 */
	default void changed(OpenCorpus corpus) {}

	/**
	 * Somebody else annotates now.
	 *
	 * @param annotator
	 *            the annotator's name
	 */
	default void annotatorChanged(String annotator) {}
}
