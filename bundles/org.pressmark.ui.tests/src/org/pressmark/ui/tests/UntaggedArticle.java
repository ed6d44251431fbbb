package org.pressmark.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pressmark.model.Layer;
import org.pressmark.ui.editor.session.AnnotationSession;

/** The sample article in an editor, with no marks on it yet, and hands that tag it. */
abstract class UntaggedArticle {

	/** A quote of the article, with its quotation marks. */
	static final String QUOTE = "“We have waited long enough, and the sea will not wait for us,”";

	BareEditor editor;
	Keys keys;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(),
				Layer.empty(SampleArticle.create().id(), "ada"));
		keys = new Keys(editor);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	AnnotationSession session() {
		return editor.session();
	}
}
