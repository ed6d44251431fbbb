package org.pressmark.ui.corpus.internal.annotator;

import java.util.List;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.session.AnnotatorName;
import org.pressmark.ui.widgets.WidgetId;

/** Asks who annotates. */
public final class AnnotatorDialog extends TitleAreaDialog {

	private static final int MARGIN = 12;

	private final List<String> known;
	private String name;
	private @Nullable Combo field;

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            its parent
	 * @param proposed
	 *            what stands in the field at first
	 * @param known
	 *            who has layers already, to choose from
	 */
	public AnnotatorDialog(@Nullable Shell parent, String proposed, List<String> known) {
		super(parent);
		this.name = proposed;
		this.known = known;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return the name that was entered} */
	public String name() {
		return name;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Annotate as");
		WidgetId.of("org.pressmark.ui.corpus.annotator").on(shell);
	}

	/** As high as one field needs; the usual height of such dialogs would be empty below it. */
	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(super.getInitialSize().x, SWT.DEFAULT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Who annotates?");
		setMessage("Your marks are kept in a layer of this name, beside those of the others.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
		new Label(area, SWT.NONE).setText("&Name:");
		Combo combo = WidgetId.of("org.pressmark.ui.corpus.annotator.name").on(new Combo(area, SWT.DROP_DOWN));
		combo.setItems(known.toArray(String[]::new));
		combo.setText(name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Modify, event -> validate(combo.getText()));
		field = combo;
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		Combo combo = field;
		if (combo != null) {
			combo.setFocus();
			combo.setSelection(new Point(0, name.length()));
		}
		validate(name);
	}

	private void validate(String entered) {
		name = entered;
		String problem = AnnotatorName.problem(entered, known).orElse(null);
		setErrorMessage(problem);
		Button ok = getButton(OK);
		if (ok != null) {
			ok.setEnabled(problem == null);
		}
	}
}
