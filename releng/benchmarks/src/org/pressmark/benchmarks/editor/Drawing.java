package org.pressmark.benchmarks.editor;

import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.pressmark.benchmarks.report.Times;

/** Knows when a text is drawn. Used on the UI thread. */
final class Drawing {

	private static final long PATIENCE = 10_000_000_000L;
	/** How long nothing must happen. */
	private static final long QUIET = 1_000_000_000L;
	private static final int LEAST_BAR = 8;

	private final StyledText text;
	private boolean painted;

	Drawing(StyledText text) {
		this.text = text;
	}

	/**
	 * Does something to the text and waits until it is drawn.
	 *
	 * @param work
	 *            what to do; it must change what is visible
	 * @param drawn
	 *            is given the time until it was drawn
	 */
	void time(Runnable work, Times drawn) {
		settle(text.getDisplay());
		time(System.nanoTime(), work, drawn);
	}

	/**
	 * Does something to the text that was due at a moment, and waits until it is drawn.
	 *
	 * @param due
	 *            the moment, as of {@link System#nanoTime()}: what keeps the UI thread busy beyond it counts
	 * @param work
	 *            what to do; it must change what is visible
	 * @param drawn
	 *            is given the time until it was drawn
	 */
	void time(long due, Runnable work, Times drawn) {
		while (System.nanoTime() < due) {
			if (!text.getDisplay().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		draw(work);
		drawn.addSince(due);
	}

	/** Does something to the text and waits until all paint listeners, of which the last is ours, have been called. */
	void draw(Runnable work) {
		Listener last = event -> painted = true;
		painted = false;
		text.addListener(SWT.Paint, last);
		work.run();
		text.update();
		awaitPaint();
		text.removeListener(SWT.Paint, last);
	}

	private void awaitPaint() {
		long end = System.nanoTime() + PATIENCE;
		while (!painted) {
			if (!text.getDisplay().readAndDispatch()) {
				Thread.onSpinWait();
			}
			if (System.nanoTime() > end) {
				throw new IllegalStateException("The text was not painted within 10 s");
			}
		}
	}

	/** Handles events until there are none. */
	static void settle(Display display) {
		long end = System.nanoTime() + PATIENCE;
		while (display.readAndDispatch() && System.nanoTime() < end) {
			// until everything that is pending is done
		}
	}

	/** Handles events until nothing goes on in the background and nothing has come from there any more. */
	static void awaitJobs(Display display) {
		long end = System.nanoTime() + PATIENCE;
		long quiet = System.nanoTime();
		while (System.nanoTime() - quiet < QUIET && System.nanoTime() < end) {
			boolean busy = Arrays.stream(Job.getJobManager().find(null))
					.anyMatch(job -> job.getState() != Job.SLEEPING);
			if (display.readAndDispatch() || busy) {
				quiet = System.nanoTime();
			}
		}
		settle(display);
	}

	/**
	 * Tells whether what is visible now is all there is to see: whether it stays the same, to the pixel, when it is
	 * painted
	 * again and all that is pending is done.
	 */
	boolean isWhole() {
		byte[] now = picture();
		draw(text::redraw);
		settle(text.getDisplay());
		byte[] later = picture();
		return Arrays.equals(now, later);
	}

	private byte[] picture() {
		Rectangle area = text.getClientArea();
		Image image = new Image(text.getDisplay(), area.width - fadingBar(), area.height);
		GC gc = new GC(text);
		try {
			gc.copyArea(image, 0, 0);
			ImageData data = image.getImageData();
			requireContent(data);
			return data.data;
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** The strip at the right where a scroll bar lies over the text: it fades by itself, and that is no gap. */
	private int fadingBar() {
		return text.getScrollbarsMode() == SWT.SCROLLBAR_OVERLAY
				? Math.max(text.getVerticalBar().getSize().x, LEAST_BAR)
				: 0;
	}

	private static void requireContent(ImageData data) {
		int first = data.getPixel(0, 0);
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.getPixel(x, y) != first) {
					return;
				}
			}
		}
		throw new IllegalStateException("A picture of the text shows one colour only: it was not taken of a window");
	}
}
