package org.pressmark.ui.corpus.internal.codebook;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.queue.BlindReport;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.WidgetId;

/** Lists marks by their layers, with a way to the text. */
final class MarksDialog extends TitleAreaDialog {

	private static final int OPEN = IDialogConstants.CLIENT_ID + 1;
	private static final Point SIZE = new Point(760, 480);

	private final String title;
	private final List<MarkRow> rows;
	private final String hidden;
	private final Consumer<MarkRow> opener;
	private @Nullable MarkRowTable table;

	MarksDialog(Shell parent, String title, BlindReport.Seen<MarkRow> rows, Consumer<MarkRow> opener) {
		super(parent);
		this.title = title;
		this.rows = rows.lines();
		this.hidden = rows.sentence();
		this.opener = opener;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetId.of("org.pressmark.ui.corpus.codebook.marks").on(shell);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(Counted.of(rows.size(), "mark") + ". Press Enter on one to see it in its article." + hidden);
		Composite area = (Composite) super.createDialogArea(parent);
		MarkRowTable shown = new MarkRowTable(area, "org.pressmark.ui.corpus.codebook.marks.table", opener);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(shown.control());
		shown.show(rows);
		table = shown;
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OPEN, "&Show in Article", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		MarkRowTable shown = table;
		if (button == OPEN && shown != null) {
			shown.selected().ifPresent(opener);
		} else {
			super.buttonPressed(button);
		}
	}
}
