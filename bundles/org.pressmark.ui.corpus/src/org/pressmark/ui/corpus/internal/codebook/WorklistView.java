package org.pressmark.ui.corpus.internal.codebook;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.queue.BlindReport;
import org.pressmark.ui.widgets.Counted;

/** The marks that somebody has to look at after the codebook was changed. */
public final class WorklistView extends ViewPart {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.corpus.worklist";

	private @Nullable Label heading;
	private @Nullable MarkRowTable table;
	private Optional<Path> folder = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
		Label words = new Label(parent, SWT.WRAP);
		words.setText("After a change of the codebook, the marks that somebody has to look at are listed here.");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		heading = words;
		MarkRowTable shown = new MarkRowTable(parent, "org.pressmark.ui.corpus.worklist.table", this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(shown.control());
		table = shown;
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
	}

	/**
	 * Shows what is to be done.
	 *
	 * @param corpus
	 *            the corpus folder
	 * @param rows
	 *            the marks
	 */
	public void show(Path corpus, BlindReport.Seen<MarkRow> rows) {
		Label words = heading;
		MarkRowTable shown = table;
		folder = Optional.of(corpus);
		if (words != null && shown != null) {
			words.setText(Counted.of(rows.lines().size(), "mark") + " to look at. Enter shows one in its article."
					+ rows.sentence());
			words.getParent().layout();
			shown.show(rows.lines());
		}
	}

	/**
	 * Shows another mark in its article.
	 *
	 * @param by
	 *            1 for the next, -1 for the one before
	 */
	public void step(int by) {
		MarkRowTable shown = table;
		if (shown != null) {
			shown.next(by).ifPresent(this::open);
		}
	}

	private void open(MarkRow row) {
		folder.ifPresent(corpus -> new MarkOpener(getSite().getPage(), corpus).open(row));
	}

	@Override
	public void setFocus() {
		MarkRowTable shown = table;
		if (shown != null) {
			shown.control().setFocus();
		}
	}
}
