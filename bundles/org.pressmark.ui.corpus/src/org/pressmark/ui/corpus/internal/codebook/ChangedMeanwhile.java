package org.pressmark.ui.corpus.internal.codebook;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;

/**
 * A codebook that became another while a draft of it was being written: the draft is kept, and not saved over it.
 *
 * @param corpus
 *            the corpus as it is now
 */
record ChangedMeanwhile(Corpus corpus) {

	private static final String REMEDY = "Export this draft (Corpus > Export Codebook, as codebook.json), close it"
			+ " without saving, open the codebook again and import the file: what differs is shown before it is saved.";

	/** Refuses to save a draft that begins from another codebook than the corpus has. */
	void refuse(CodebookDraft draft) throws CorpusException {
		if (!draft.base().equals(corpus.codebook())) {
			throw new CorpusException(corpus.folder().resolve("codebook.json"), problem(), REMEDY);
		}
	}

	/** {@return what is wrong and what to do, in sentences} */
	String notice() {
		return problem() + ". " + REMEDY;
	}

	private String problem() {
		Codebook now = corpus.codebook();
		String by = now.history().isEmpty() ? "" : by(now.history().getLast());
		return "The codebook was changed while this draft was being written: it has version " + now.version() + by
				+ " now";
	}

	private static String by(CodebookChange change) {
		return change.author().isEmpty() ? "" : ", by " + change.author();
	}
}
