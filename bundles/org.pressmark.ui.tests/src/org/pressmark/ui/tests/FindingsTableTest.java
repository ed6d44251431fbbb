package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.corpus.internal.report.FindingsTable;

/** A report shows the end of a path, which tells files apart, and copies all of it. */
final class FindingsTableTest {

	@Test
	void pathsAreShortInTheTableAndWholeOnTheClipboard() {
		Shell shell = new Shell(BareEditor.display(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		try {
			FindingsTable table = new FindingsTable(shell);
			table.show(
					List.of(new Finding("refused", "/home/ana/news/in/a.ann, line 2", "not an annotation", "Fix it.")));
			shell.open();
			assertEquals("in/a.ann, line 2", table.control().getItem(0).getText(1));
			table.copy();
			Clipboard clipboard = new Clipboard(shell.getDisplay());
			Object copied = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			assertEquals("Kind\tFile\tWhat\tWhat to do\n"
					+ "refused\t/home/ana/news/in/a.ann, line 2\tnot an annotation\tFix it.\n", copied);
		} finally {
			shell.dispose();
		}
	}

	@Test
	void aLongPathIsShownInFullWhereNothingNeedsToBeDone() {
		Shell shell = new Shell(BareEditor.display(), SWT.SHELL_TRIM);
		try {
			FindingsTable table = new FindingsTable(shell);
			String path = "single/politico_2016-02-29_democrats-draw-on-the-past_4e07.ann";
			table.show(List.of(new Finding("converted", path, "an event", "")));
			int whole = table.control().getColumn(1).getWidth();
			table.show(List.of(new Finding("refused", path, "an event", "Correct the line.")));
			GC gc = new GC(table.control());
			int needed = gc.textExtent(path).x;
			gc.dispose();
			assertTrue(whole > needed, whole + " for " + needed);
			assertTrue(table.control().getColumn(1).getWidth() < needed, "No room is left for what to do");
		} finally {
			shell.dispose();
		}
	}
}
