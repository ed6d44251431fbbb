package org.pressmark.ui.corpus.internal.report;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.widgets.WidgetId;

/** Tells how a piece of work ended, and lists what it found. */
public final class ReportDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int MARGIN = 10;
	private static final Point SIZE = new Point(1100, 480);

	private final String id;
	private final String title;
	private final String summary;
	private final List<Finding> findings;
	private @Nullable FindingsTable table;

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            its parent
	 * @param id
	 *            name under which tests find it
	 * @param title
	 *            what was done
	 * @param summary
	 *            how it ended, in numbers
	 * @param findings
	 *            what was found; may be empty
	 */
	public ReportDialog(@Nullable Shell parent, String id, String title, String summary, List<Finding> findings) {
		super(parent);
		this.id = id;
		this.title = title;
		this.summary = summary;
		this.findings = findings;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetId.of(id).on(shell);
	}

	@Override
	protected Point getInitialSize() {
		Point natural = super.getInitialSize();
		return findings.isEmpty() ? natural : new Point(Math.max(natural.x, SIZE.x), Math.max(natural.y, SIZE.y));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(summary, findings.isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		if (findings.isEmpty()) {
			new Label(area, SWT.NONE).setText("Everything went as it should: there is nothing that you need to do.");
		} else {
			FindingsTable shown = new FindingsTable(area);
			WidgetId.of(id + ".table").on(shown.control());
			GridDataFactory.fillDefaults().grab(true, true).applyTo(shown.control());
			shown.show(findings);
			table = shown;
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!findings.isEmpty()) {
			createButton(parent, COPY, "&Copy Table", false);
		}
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		FindingsTable shown = table;
		if (button == COPY && shown != null) {
			shown.copy();
		} else {
			super.buttonPressed(button);
		}
	}
}
