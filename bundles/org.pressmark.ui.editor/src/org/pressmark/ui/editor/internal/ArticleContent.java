package org.pressmark.ui.editor.internal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as its widget asks for it. The widget asks for every line of the text each time it estimates
 * how
 * long its scroll bar is, which it does all the time; a text that never changes is cut into lines once.
 */
final class ArticleContent implements IDocumentAdapter {

	private final List<TextChangeListener> listeners = new CopyOnWriteArrayList<>();
	private String text = "";
	private String[] lines = {""};
	private int[] begins = {0};

	@Override
	public void setDocument(@Nullable IDocument document) {
		text = document == null ? "" : document.get();
		int count = document == null ? 1 : document.getNumberOfLines();
		lines = new String[count];
		begins = new int[count];
		try {
			for (int line = 0; line < count; line++) {
				begins[line] = document == null ? 0 : document.getLineOffset(line);
				int length = document == null ? 0 : document.getLineInformation(line).getLength();
				lines[line] = text.substring(begins[line], begins[line] + length);
			}
		} catch (BadLocationException changed) {
			throw new IllegalStateException("The text of an article has changed while it was read", changed);
		}
		TextChangedEvent event = new TextChangedEvent(this);
		listeners.forEach(listener -> listener.textSet(event));
	}

	@Override
	public void addTextChangeListener(@Nullable TextChangeListener listener) {
		if (listener != null && !listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeTextChangeListener(@Nullable TextChangeListener listener) {
		listeners.remove(listener);
	}

	@Override
	public int getCharCount() {
		return text.length();
	}

	@Override
	public String getLine(int line) {
		return lines[line];
	}

	@Override
	public int getLineAtOffset(int offset) {
		int found = Arrays.binarySearch(begins, offset);
		return found >= 0 ? found : -found - 2;
	}

	@Override
	public int getLineCount() {
		return lines.length;
	}

	@Override
	public String getLineDelimiter() {
		return "\n";
	}

	@Override
	public int getOffsetAtLine(int line) {
		return begins[line];
	}

	@Override
	public String getTextRange(int start, int length) {
		return text.substring(start, start + length);
	}

	/** An article's text never changes. */
	@Override
	public void replaceTextRange(int start, int length, @Nullable String replacement) {
		throw new UnsupportedOperationException("The text of an article never changes");
	}

	@Override
	public void setText(@Nullable String replacement) {
		throw new UnsupportedOperationException("The text of an article never changes");
	}
}
