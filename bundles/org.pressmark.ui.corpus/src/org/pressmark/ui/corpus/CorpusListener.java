package org.pressmark.ui.corpus;

/** Is told, on the UI thread, what happens to the open corpus. */
public interface CorpusListener {

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
