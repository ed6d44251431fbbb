package org.pressmark.ui.editor.text;

import java.text.Bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * Lets each paragraph run in its own direction, that of its first letter. The widget itself knows one direction for the
 * whole text on some platforms; marks of embedding that only the layout sees do it on all of them.
 */
final class ParagraphDirection {

	private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202B';
	private static final char POP_DIRECTION = '\u202C';

	private ParagraphDirection() {}

	static void install(StyledText text) {
		char[] characters = text.getText().toCharArray();
		if (!Bidi.requiresBidi(characters, 0, characters.length)) {
			return;
		}
		text.addBidiSegmentListener(event -> {
			if (isRightToLeft(event.lineText)) {
				event.segments = new int[]{0, event.lineText.length()};
				event.segmentsChars = new char[]{RIGHT_TO_LEFT_EMBEDDING, POP_DIRECTION};
			}
		});
		for (int line = 0; line < text.getLineCount(); line++) {
			if (isRightToLeft(text.getLine(line))) {
				text.setLineAlignment(line, 1, SWT.RIGHT);
			}
		}
	}

	/** {@return whether the first strong character of a line runs from right to left} */
	static boolean isRightToLeft(String line) {
		return !line.isEmpty() && !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}
}
