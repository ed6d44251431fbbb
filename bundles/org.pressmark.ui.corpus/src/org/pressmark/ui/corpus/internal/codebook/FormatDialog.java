package org.pressmark.ui.corpus.internal.codebook;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.codebook.CodebookFormat;
import org.pressmark.ui.files.FileChooser;
import org.pressmark.ui.widgets.WidgetId;

/** Asks in which format the codebook is to be written, and where. */
public final class FormatDialog extends TitleAreaDialog {

	private static final String ID = "org.pressmark.ui.corpus.codebook.export";

	private final FileChooser chooser;
	private CodebookFormat format = CodebookFormat.QDC;
	private String target = "";
	private @Nullable Text field;

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            the window
	 * @param chooser
	 *            asks for folders
	 */
	public FormatDialog(@Nullable Shell parent, FileChooser chooser) {
		super(parent);
		this.chooser = chooser;
		setHelpAvailable(false);
	}

	/** {@return the format} */
	public CodebookFormat format() {
		return format;
	}

	/** {@return the file, or the folder for a format of several files} */
	public Path target() {
		return Path.of(target);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Export Codebook");
		WidgetId.of(ID).on(shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Export Codebook");
		setMessage("What the format has no words for is listed afterwards. Nothing is overwritten.");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).applyTo(area);
		new Label(area, SWT.NONE).setText("&Format");
		Combo formats = WidgetId.of(ID + ".format").on(new Combo(area, SWT.READ_ONLY));
		Arrays.stream(CodebookFormat.values()).forEach(each -> formats.add(each.title()));
		formats.select(format.ordinal());
		formats.addListener(SWT.Selection, event -> format = CodebookFormat.values()[formats.getSelectionIndex()]);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(formats);
		new Label(area, SWT.NONE).setText("&To");
		Text text = WidgetId.of(ID + ".target").on(new Text(area, SWT.SINGLE | SWT.BORDER));
		text.addListener(SWT.Modify, event -> {
			target = text.getText().strip();
			check();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
		field = text;
		Button browse = WidgetId.of(ID + ".browse").on(new Button(area, SWT.PUSH));
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection,
				event -> chooser.folder(getShell(), "Folder for the codebook", Optional.empty())
						.ifPresent(folder -> text.setText(folder.resolve(format == CodebookFormat.BRAT
								? "brat"
								: "codebook." + format.ending()).toString())));
		return area;
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Control bar = super.createButtonBar(parent);
		check();
		return bar;
	}

	private void check() {
		String problem = problem();
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problem.isEmpty());
		}
		setErrorMessage(problem.isEmpty() || target.isEmpty() ? null : problem);
	}

	private String problem() {
		try {
			return Path.of(target).isAbsolute() ? "" : "Give the whole path, from the top folder on.";
		} catch (InvalidPathException noPath) {
			return "That cannot be the name of a file.";
		}
	}
}
