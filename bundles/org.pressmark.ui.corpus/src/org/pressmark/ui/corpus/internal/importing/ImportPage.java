package org.pressmark.ui.corpus.internal.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.Format;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.ImportRequest;
import org.pressmark.ui.corpus.internal.session.AnnotatorName;
import org.pressmark.ui.files.FileChooser;
import org.pressmark.ui.widgets.WidgetId;

/** Asks what to import, in which format it is, and whose marks it holds. */
final class ImportPage extends WizardPage {

	private static final String FORMAT = "import.format";
	private static final String ANNOTATOR = "import.annotator";
	private static final String NAME = "import.annotator.name";
	private static final String LENIENT = "import.lenient";
	private static final String ENCODING = "import.encoding";

	private final FileChooser chooser;
	private final List<String> known;
	private final Runnable changed;
	private final List<Format> formats = Formats.all().stream().filter(Format::reads).toList();
	private final Map<AnnotatorChoice, Button> annotators = new EnumMap<>(AnnotatorChoice.class);
	private @Nullable Fields fields;

	private record Fields(InputList inputs, Combo format, EncodingField encoding, Text annotator, Button lenient) {}

	ImportPage(FileChooser chooser, List<String> known, Runnable changed) {
		super("import", "Import", null);
		this.chooser = chooser;
		this.known = known;
		this.changed = changed;
		setMessage("Choose articles, and layers of marks on them. Folders are read with everything in them."
				+ " Add the file of a UIMA type system too where it does not lie beside the files it is for.");
	}

	@Override
	public void createControl(Composite container) {
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		InputList inputs = new InputList(area, chooser, this::validate);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText("F&ormat:");
		Combo format = WidgetId.of("org.pressmark.ui.corpus.import.format")
				.on(new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY));
		format.setItems(formatNames());
		format.addListener(SWT.Selection, event -> validate());
		EncodingField encoding = new EncodingField(line, this::validate);
		Text annotator = createAnnotators(area);
		Button lenient = WidgetId.of("org.pressmark.ui.corpus.import.lenient").on(new Button(area, SWT.CHECK));
		lenient.setText("&Leave out what a UIMA type system does not know, and report it");
		lenient.addListener(SWT.Selection, event -> validate());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(lenient);
		fields = new Fields(inputs, format, encoding, annotator, lenient);
		restore();
		setPageComplete(false);
		setControl(area);
	}

	private String[] formatNames() {
		List<String> names = new ArrayList<>(List.of("Recognise from the content"));
		formats.forEach(format -> names.add(format.title()));
		return names.toArray(String[]::new);
	}

	private Text createAnnotators(Composite area) {
		Group group = new Group(area, SWT.NONE);
		group.setText("Whose marks");
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		Text name = null;
		for (AnnotatorChoice choice : AnnotatorChoice.values()) {
			Button button = WidgetId.of("org.pressmark.ui.corpus.import.annotator." + choice)
					.on(new Button(group, SWT.RADIO));
			button.setText(choice.label());
			button.addListener(SWT.Selection, event -> validate());
			annotators.put(choice, button);
			if (choice == AnnotatorChoice.NAMED) {
				name = WidgetId.of("org.pressmark.ui.corpus.import.annotator.name").on(new Text(group, SWT.BORDER));
				GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
			} else {
				GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
			}
		}
		Text field = Objects.requireNonNull(name);
		// Not when the focus comes: it does so while an import runs and on the way of the tab key too.
		field.addListener(SWT.Modify, event -> select(AnnotatorChoice.NAMED));
		field.addListener(SWT.MouseDown, event -> select(AnnotatorChoice.NAMED));
		return field;
	}

	private void select(AnnotatorChoice chosen) {
		annotators.forEach((choice, button) -> button.setSelection(choice == chosen));
		validate();
	}

	private AnnotatorChoice choice() {
		return annotators.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
				.findFirst().orElse(AnnotatorChoice.AUTOMATIC);
	}

	private void validate() {
		Fields made = fields;
		if (made == null) {
			return;
		}
		Optional<String> problem = problem(made);
		setErrorMessage(made.inputs().paths().isEmpty() ? null : problem.orElse(null));
		setPageComplete(problem.isEmpty());
		changed.run();
	}

	private Optional<String> problem(Fields made) {
		if (made.inputs().paths().isEmpty()) {
			return Optional.of("Add a file or a folder.");
		}
		Optional<String> encoding = made.encoding().problem();
		if (encoding.isPresent()) {
			return encoding;
		}
		return choice() == AnnotatorChoice.NAMED
				? AnnotatorName.problem(made.annotator().getText(), known)
				: Optional.empty();
	}

	/** {@return what to import, with the mapping of label names still missing; empty while the page is not complete} */
	Optional<ImportRequest> request() {
		Fields made = fields;
		if (made == null || problem(made).isPresent()) {
			return Optional.empty();
		}
		int index = made.format().getSelectionIndex();
		Optional<String> format = index <= 0 ? Optional.empty() : Optional.of(formats.get(index - 1).id());
		return Optional.of(new ImportRequest(made.inputs().paths(), format, choice().rule(made.annotator().getText()),
				Map.of(), made.lenient().getSelection(), Optional.empty(), made.encoding().charset()));
	}

	private void restore() {
		Fields made = fields;
		IDialogSettings settings = getDialogSettings();
		if (made == null || settings == null) {
			return;
		}
		String format = settings.get(FORMAT);
		int known = formats.stream().map(Format::id).toList().indexOf(format);
		made.format().select(known + 1);
		String name = settings.get(NAME);
		made.annotator().setText(name == null ? "" : name);
		made.lenient().setSelection(settings.getBoolean(LENIENT));
		made.encoding().show(settings.get(ENCODING));
		String chosen = settings.get(ANNOTATOR);
		select(AnnotatorChoice.valueOf(chosen == null ? AnnotatorChoice.AUTOMATIC.name() : chosen));
	}

	/** Keeps the answers for the next import. */
	void remember() {
		Fields made = fields;
		IDialogSettings settings = getDialogSettings();
		if (made == null || settings == null) {
			return;
		}
		int index = made.format().getSelectionIndex();
		settings.put(FORMAT, index <= 0 ? "" : formats.get(index - 1).id());
		settings.put(ANNOTATOR, choice().name());
		settings.put(NAME, made.annotator().getText());
		settings.put(LENIENT, made.lenient().getSelection());
		settings.put(ENCODING, made.encoding().charset().map(Charset::name).orElse(""));
	}
}
