package org.pressmark.ui.tests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.pressmark.model.Fragment;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/**
 * Measures opening, editing and scrolling of a long article in a bare shell, each up to the end of painting. Run it
 * as a program on a display; it prints one line of JSON.
 */
public final class EditorBenchmark {

	private static final int WARM_UP = 60;
	private static final int EDITS = 400;
	private static final int SCROLLS = 400;
	private static final int CHARACTERS = 100_000;
	private static final int MARKS = 2_000;
	private static final int LINKS = 1_000;

	private EditorBenchmark() {}

	/**
	 * Runs the benchmark.
	 *
	 * @param arguments
	 *            characters, marks and links; by default those that the targets of the project name
	 */
	public static void main(String[] arguments) {
		int characters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CHARACTERS;
		int marks = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MARKS;
		int links = arguments.length > 2 ? Integer.parseInt(arguments[2]) : LINKS;
		LargeArticle article = LargeArticle.create(characters, marks, links);
		Display display = new Display();
		double first = open(display, article);
		double[] opens = new double[5];
		for (int i = 0; i < opens.length; i++) {
			opens[i] = open(display, article);
		}
		try (BareEditor editor = BareEditor.open(display, article.article(), article.layer())) {
			double[] edits = edits(editor);
			double[] scrolls = scrolls(editor);
			System.out.printf(Locale.ROOT,
					"{\"characters\":%d,\"marks\":%d,\"links\":%d,\"firstOpenMs\":%.1f,\"openMs\":%.1f,"
							+ "\"editMs\":%.2f,\"editP99Ms\":%.2f,\"editMaxMs\":%.2f,"
							+ "\"scrollMs\":%.2f,\"scrollP99Ms\":%.2f,\"heapMB\":%d}%n",
					article.article().text().length(), marks, links, first, quantile(opens, 0.5), quantile(edits, 0.5),
					quantile(edits, 0.99), quantile(edits, 1), quantile(scrolls, 0.5), quantile(scrolls, 0.99),
					(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
		}
		display.dispose();
	}

	private static double open(Display display, LargeArticle article) {
		long begin = System.nanoTime();
		try (BareEditor editor = BareEditor.open(display, article.article(), article.layer())) {
			return millis(begin);
		}
	}

	private static double[] edits(BareEditor editor) {
		AnnotationSession session = editor.session();
		StyledText text = editor.page().text();
		LabelDefinition[] labels = session.codebook().labels().toArray(LabelDefinition[]::new);
		Random random = new Random(3);
		return measure(EDITS, i -> {
			if (i % 4 == 3) {
				session.undo();
			} else {
				int begin = Math.floorMod(text.getOffsetAtLine(text.getTopIndex()) + 40 + random.nextInt(1500),
						text.getCharCount() - 100);
				Fragment words = session.units().snap(new Fragment(begin, begin + 5 + random.nextInt(40)),
						Unit.WORD);
				session.perform(session.planner().tag(session.layer(), words, labels[random.nextInt(labels.length)],
						session.selection()));
			}
			text.redraw();
			editor.awaitPaint();
		}, i -> {
			if (i % 10 == 0) {
				text.setTopIndex(random.nextInt(text.getLineCount()));
				editor.settle();
			}
		});
	}

	private static double[] scrolls(BareEditor editor) {
		StyledText text = editor.page().text();
		text.setTopPixel(0);
		editor.settle();
		return measure(SCROLLS, i -> {
			text.setTopPixel(text.getTopPixel() + 120);
			text.redraw();
			editor.awaitPaint();
		}, i -> {});
	}

	private static double[] measure(int count, IntConsumer work, IntConsumer before) {
		double[] times = new double[count];
		for (int i = -WARM_UP; i < count; i++) {
			before.accept(i + WARM_UP);
			long begin = System.nanoTime();
			work.accept(i + WARM_UP);
			if (i >= 0) {
				times[i] = millis(begin);
			}
		}
		return times;
	}

	private static double millis(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

	private static double quantile(double[] values, double share) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
	}
}
