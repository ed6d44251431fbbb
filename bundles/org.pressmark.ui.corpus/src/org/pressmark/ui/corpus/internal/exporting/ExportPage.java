package org.pressmark.ui.corpus.internal.exporting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.ExportRequest;
import org.pressmark.exchange.Format;
import org.pressmark.exchange.Formats;
import org.pressmark.model.OffsetUnit;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.files.FileChooser;
import org.pressmark.ui.widgets.ThemedColor;
import org.pressmark.ui.widgets.WidgetId;

/** Asks what to export, and shows what stays behind. */
final class ExportPage extends WizardPage {

	private static final String FORMAT = "export.format";
	private static final String OFFSETS = "export.offsets";
	private static final String PARENT = "export.parent";
	private static final String TEXT = "export.withoutText";
	private static final int LAYERS_HEIGHT = 88;
	private static final int WIDTH = 460;
	private static final int LOSSES_HEIGHT = 84;

	private final OpenCorpus corpus;
	private final FileChooser chooser;
	private final List<Format> formats = Formats.all().stream().filter(Format::writes).toList();
	private @Nullable Fields fields;

	private record Fields(Combo format, Combo offsets, Table layers, Text folder, Button withText, Label losses) {}

	ExportPage(OpenCorpus corpus, FileChooser chooser) {
		super("export", "Export", null);
		this.corpus = corpus;
		this.chooser = chooser;
		setMessage("Write layers as training data, or for another tool. Marks in excluded regions stay behind.");
	}

	@Override
	public void createControl(Composite container) {
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		Combo format = combo(area, "F&ormat:", "format");
		Combo offsets = combo(area, "Offsets &count:", "offsets");
		Label label = new Label(area, SWT.NONE);
		label.setText("&Layers of:");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Table layers = WidgetId.of("org.pressmark.ui.corpus.export.layers")
				.on(new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, LAYERS_HEIGHT).applyTo(layers);
		new Label(area, SWT.NONE).setText("Fol&der:");
		Text folder = WidgetId.of("org.pressmark.ui.corpus.export.folder").on(new Text(area, SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		Button browse = WidgetId.of("org.pressmark.ui.corpus.export.browse").on(new Button(area, SWT.PUSH));
		browse.setText("&Browse\u2026");
		new Label(area, SWT.NONE);
		Button withText = WidgetId.of("org.pressmark.ui.corpus.export.text").on(new Button(area, SWT.CHECK));
		withText.setText("&With the words of the articles");
		withText.setToolTipText("Switch off where the articles must not leave for reasons of copyright");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(withText);
		new Label(area, SWT.NONE);
		Label losses = WidgetId.of("org.pressmark.ui.corpus.export.losses").on(new Label(area, SWT.WRAP));
		ThemedColor.MUTED.ofText(losses);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, LOSSES_HEIGHT).applyTo(losses);
		Fields made = new Fields(format, offsets, layers, folder, withText, losses);
		fields = made;
		fill(made);
		listen(made, browse);
		validate(made);
		setErrorMessage(null);
		setControl(area);
	}

	private static Combo combo(Composite area, String label, String id) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = WidgetId.of("org.pressmark.ui.corpus.export." + id)
				.on(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	private void fill(Fields made) {
		IDialogSettings settings = getDialogSettings();
		made.format().setItems(formats.stream().map(Format::title).toArray(String[]::new));
		int last = formats.stream().map(Format::id).toList().indexOf(settings.get(FORMAT));
		int usual = formats.stream().map(Format::id).toList().indexOf("jsonl");
		made.format().select(last >= 0 ? last : Math.max(0, usual));
		for (String annotator : corpus.annotators()) {
			TableItem item = new TableItem(made.layers(), SWT.NONE);
			item.setText(annotator);
			item.setChecked(true);
		}
		String parent = settings.get(PARENT);
		Path base = parent == null ? Path.of(System.getProperty("user.home")) : Path.of(parent);
		made.folder().setText(base.resolve(corpus.name() + "-export").toString());
		made.withText().setSelection(!settings.getBoolean(TEXT));
		formatChanged(made);
	}

	private void listen(Fields made, Button browse) {
		made.format().addListener(SWT.Selection, event -> formatChanged(made));
		made.layers().addListener(SWT.Selection, event -> validate(made));
		made.folder().addListener(SWT.Modify, event -> validate(made));
		browse.addListener(SWT.Selection, event -> chooser
				.folder(getShell(), "Folder of the Export", Optional.of(Path.of(System.getProperty("user.home"))))
				.ifPresent(chosen -> made.folder().setText(chosen.toString())));
	}

	private Format format(Fields made) {
		return formats.get(made.format().getSelectionIndex());
	}

	private void formatChanged(Fields made) {
		Format format = format(made);
		List<OffsetUnit> units = units(format);
		made.offsets().setItems(units.stream().map(ExportPage::unitName).toArray(String[]::new));
		int last = units.stream().map(OffsetUnit::key).toList().indexOf(getDialogSettings().get(OFFSETS));
		made.offsets().select(Math.max(0, last));
		made.offsets().setEnabled(units.size() > 1);
		made.losses().setText("This format does not carry:\n" + format.cannotCarry().stream()
				.filter(loss -> !loss.startsWith("reading: ")).map(loss -> loss.replaceFirst("^writing: ", ""))
				.map(loss -> "\u2022 " + loss.replace("&", "&&")).collect(Collectors.joining("\n")));
		validate(made);
	}

	private static List<OffsetUnit> units(Format format) {
		return Stream.of(format.offsetUnit().split(",")).map(String::strip)
				.flatMap(key -> Arrays.stream(OffsetUnit.values()).filter(unit -> unit.key().equals(key))).toList();
	}

	/** {@return what offsets count, in words} */
	static String unitName(OffsetUnit unit) {
		return switch (unit) {
			case UTF16 -> "UTF-16 code units (Java, JavaScript, UIMA)";
			case CODEPOINT -> "code points (Python)";
			case UTF8 -> "UTF-8 bytes (Rust, Go, C)";
		};
	}

	private void validate(Fields made) {
		Optional<String> problem = problem(made);
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem(Fields made) {
		if (made.layers().getItemCount() == 0) {
			return Optional.of("There is no layer to export yet: annotate an article and save it first.");
		}
		if (layers(made).isEmpty()) {
			return Optional.of("Choose whose layers to export.");
		}
		try {
			return Path.of(made.folder().getText().strip()).isAbsolute()
					? Optional.empty()
					: Optional.of("Enter the whole path of a folder.");
		} catch (InvalidPathException invalid) {
			return Optional.of("This is no path of a folder: " + invalid.getReason());
		}
	}

	private static List<String> layers(Fields made) {
		return Stream.of(made.layers().getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
	}

	/** {@return what to export; empty while the page is not complete} */
	Optional<ExportRequest> request() {
		Fields made = fields;
		if (made == null || problem(made).isPresent()) {
			return Optional.empty();
		}
		List<OffsetUnit> units = units(format(made));
		OffsetUnit unit = units.isEmpty()
				? OffsetUnit.UTF16
				: units.get(Math.max(0, made.offsets().getSelectionIndex()));
		return Optional.of(new ExportRequest(format(made).id(), Path.of(made.folder().getText().strip()), layers(made),
				unit, made.withText().getSelection()));
	}

	/** Keeps the answers for the next export. */
	void remember(ExportRequest request) {
		IDialogSettings settings = getDialogSettings();
		settings.put(FORMAT, request.format());
		settings.put(OFFSETS, request.offsets().key());
		settings.put(TEXT, !request.withText());
		Path parent = request.out().getParent();
		if (parent != null) {
			settings.put(PARENT, parent.toString());
		}
	}
}
