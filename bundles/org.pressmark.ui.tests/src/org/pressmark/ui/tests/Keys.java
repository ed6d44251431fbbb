package org.pressmark.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.Fragment;

/** What a hand on the keyboard does in a bare editor, where no key bindings are at work. */
final class Keys {

	private final BareEditor editor;

	Keys(BareEditor editor) {
		this.editor = editor;
	}

	/** Selects words of the sample article. */
	void select(String at, String words) {
		select(SampleArticle.find(at, words));
	}

	/** Selects a stretch of text. */
	void select(Fragment span) {
		editor.page().text().setSelectionRange(span.begin(), span.length());
	}

	/** Selects words of the sample article and presses the letter of a label. */
	void tag(String at, String words, char key) {
		select(at, words);
		press(key, 0);
	}

	/** Presses a key in the text. */
	void press(char key, int modifiers) {
		Event event = new Event();
		event.character = key;
		event.keyCode = Character.toLowerCase(key);
		event.stateMask = modifiers;
		event.doit = true;
		editor.page().text().notifyListeners(SWT.KeyDown, event);
		editor.settle();
	}
}
