package org.pressmark.ui.failure.internal;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.failure.ExplainedStatus;
import org.pressmark.ui.failure.Explanation;
import org.pressmark.ui.widgets.WidgetId;

/** Shows what failed and what to do; details on demand, and in one click on the clipboard. */
public final class FailureDialog extends IconAndMessageDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int MESSAGE_WIDTH = 440;
	private static final int DETAILS_HEIGHT = 200;

	private final IStatus status;
	private final String attempt;
	private final Explanation explanation;
	private @Nullable Text details;

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            its parent
	 * @param status
	 *            what failed
	 */
	public FailureDialog(@Nullable Shell parent, IStatus status) {
		super(parent);
		this.status = status;
		if (status instanceof ExplainedStatus explained) {
			attempt = explained.attempt();
			explanation = explained.explanation();
		} else {
			attempt = status.getMessage();
			Throwable cause = status.getException();
			String reason = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
			explanation = new Explanation(reason.equals(attempt) ? "" : reason, "");
		}
		message = attempt;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Pressmark");
		WidgetId.of("org.pressmark.ui.failure").on(shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		// The sign stands beside the words.
		GridLayoutFactory.createFrom((GridLayout) area.getLayout()).numColumns(2).applyTo(area);
		createMessageArea(area);
		messageLabel.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		paragraph(area, explanation.problem());
		if (!explanation.remedy().isEmpty()) {
			paragraph(area, "What to do: " + explanation.remedy());
		}
		return area;
	}

	private static void paragraph(Composite area, String text) {
		if (text.isEmpty()) {
			return;
		}
		new Label(area, SWT.NONE);
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(MESSAGE_WIDTH, SWT.DEFAULT).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, "&Copy Details", false);
		createButton(parent, IDialogConstants.DETAILS_ID, IDialogConstants.SHOW_DETAILS_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true).setFocus();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) {
			copyDetails();
		} else if (id == IDialogConstants.DETAILS_ID) {
			toggleDetails();
		} else {
			super.buttonPressed(id);
		}
	}

	private void copyDetails() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[]{detailText()}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private void toggleDetails() {
		Shell shell = getShell();
		Text shown = details;
		if (shown == null) {
			shown = new Text((Composite) getContents(),
					SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
			shown.setText(detailText());
			GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(MESSAGE_WIDTH, DETAILS_HEIGHT)
					.applyTo(shown);
			details = shown;
			getButton(IDialogConstants.DETAILS_ID).setText(IDialogConstants.HIDE_DETAILS_LABEL);
		} else {
			shown.dispose();
			details = null;
			getButton(IDialogConstants.DETAILS_ID).setText(IDialogConstants.SHOW_DETAILS_LABEL);
		}
		Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		shell.setSize(Math.max(size.x, shell.getSize().x), size.y);
		shell.layout(true, true);
	}

	private String detailText() {
		StringWriter text = new StringWriter();
		PrintWriter lines = new PrintWriter(text);
		lines.println(attempt);
		lines.println(explanation.problem());
		lines.println("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
				+ System.getProperty("os.version") + ", " + System.getProperty("os.arch"));
		print(lines, status);
		return text.toString();
	}

	private static void print(PrintWriter lines, IStatus status) {
		lines.println(status.getPlugin() + ": " + status.getMessage());
		for (Throwable cause = status.getException(); cause != null; cause = cause.getCause()) {
			lines.println(cause);
			for (StackTraceElement frame : cause.getStackTrace()) {
				lines.println("\tat " + frame);
			}
		}
		for (IStatus child : status.getChildren()) {
			print(lines, child);
		}
	}

	@Override
	protected Image getImage() {
		return switch (status.getSeverity()) {
			case IStatus.WARNING -> getWarningImage();
			case IStatus.INFO -> getInfoImage();
			default -> getErrorImage();
		};
	}
}
