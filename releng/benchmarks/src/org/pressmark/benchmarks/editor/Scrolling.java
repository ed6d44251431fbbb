package org.pressmark.benchmarks.editor;

import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;
import org.pressmark.benchmarks.report.Times;

/** Goes through a text from its beginning to its end, page by page and then back as a mouse wheel does. */
final class Scrolling {

	private static final int WHEEL_PIXELS = 90;
	private static final int WHEEL_STEPS = 200;

	private final StyledText text;
	private final int most;
	private final Drawing drawing;
	private final Times pages = new Times();
	private final Times wheel = new Times();
	private int gaps;

	Scrolling(StyledText text, int most) {
		this.text = text;
		this.most = most;
		this.drawing = new Drawing(text);
	}

	/** {@return times of a page down until it was drawn} */
	Times pages() {
		return pages;
	}

	/** {@return times of a step of the wheel until it was drawn} */
	Times wheel() {
		return wheel;
	}

	/** {@return pages that were not whole when they were first drawn} */
	int gaps() {
		return gaps;
	}

	/**
	 * Scrolls. The caret is hidden meanwhile, for its blinking would be taken for a gap; so would what the check of the
	 * marks, which begins after the first painting, finds while a page is looked at.
	 */
	void run() {
		Caret caret = text.getCaret();
		text.setCaret(null);
		text.setSelection(0);
		Drawing.awaitJobs(text.getDisplay());
		int before = -1;
		while (text.getTopPixel() != before && pages.size() < most) {
			before = text.getTopPixel();
			if (text.getTopPixel() + text.getClientArea().height < height()) {
				drawing.time(() -> text.invokeAction(ST.PAGE_DOWN), pages);
				gaps += drawing.isWhole() ? 0 : 1;
			}
		}
		text.invokeAction(ST.TEXT_END);
		Drawing.settle(text.getDisplay());
		for (int step = 0; step < WHEEL_STEPS; step++) {
			drawing.time(() -> text.setTopPixel(text.getTopPixel() - WHEEL_PIXELS), wheel);
		}
		text.setCaret(caret);
	}

	private int height() {
		int last = text.getLineCount() - 1;
		return text.getTopPixel() + text.getLinePixel(last) + text.getLineHeight();
	}
}
