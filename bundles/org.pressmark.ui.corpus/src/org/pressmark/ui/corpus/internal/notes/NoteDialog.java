package org.pressmark.ui.corpus.internal.notes;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.widgets.WidgetId;

/** Asks for the words of a note, or of an answer. Ctrl+Enter in the field is OK. */
public final class NoteDialog extends TitleAreaDialog {

	private static final int MARGIN = 12;
	private static final int WIDTH = 420;
	private static final int HEIGHT = 110;

	/**
	 * What is asked for.
	 *
	 * @param title
	 *            title of the window
	 * @param message
	 *            what the words are about
	 * @param field
	 *            the name of the field, with a mnemonic
	 * @param isNeeded
	 *            whether there have to be words
	 */
	public record Question(String title, String message, String field, boolean isNeeded) {}

	private final Question question;
	private String words = "";

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            its parent
	 * @param question
	 *            what it asks
	 */
	public NoteDialog(@Nullable Shell parent, Question question) {
		super(parent);
		this.question = question;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return what was written, without blanks around it} */
	public String words() {
		return words.strip();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(question.title());
		WidgetId.of("note").on(shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(question.title());
		setMessage(question.message());
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		new Label(area, SWT.NONE).setText(question.field());
		Text text = WidgetId.of("note.text").on(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			words = text.getText();
			enable();
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				if (isComplete()) {
					okPressed();
				}
			}
		});
		text.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OK, Messages.send, true);
		createButton(parent, CANCEL, IDialogConstants.CANCEL_LABEL, false);
		enable();
	}

	private boolean isComplete() {
		return !question.isNeeded() || !words.isBlank();
	}

	private void enable() {
		Button ok = getButton(OK);
		if (ok != null) {
			ok.setEnabled(isComplete());
		}
	}
}
