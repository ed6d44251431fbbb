package org.pressmark.ui.corpus.internal.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.CodebookFile;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.files.FileChooser;
import org.pressmark.ui.widgets.WidgetId;

/** Asks for the name, the folder and the codebook of a new corpus. */
final class NewCorpusPage extends WizardPage {

	private static final int PREVIEW_HEIGHT = 230;
	private static final int PREVIEW_WIDTH = 480;

	private final FileChooser chooser;
	private final Path parent;
	private final List<CodebookChoice> choices = new ArrayList<>();
	private @Nullable Fields fields;
	private boolean folderTyped;

	private record Fields(Text name, Text folder, Combo codebook, Text preview) {}

	NewCorpusPage(FileChooser chooser, Path parent) {
		super("new", "New corpus", null);
		this.chooser = chooser;
		this.parent = parent;
		setMessage("A corpus is a folder with articles, a codebook, and a layer of marks for each annotator.");
	}

	@Override
	public void createControl(Composite container) {
		choices.addAll(CodebookChoice.builtIn());
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		Text name = text(area, "&Name:", "org.pressmark.ui.corpus.new.name", 2);
		Text folder = text(area, "F&older:", "org.pressmark.ui.corpus.new.folder", 1);
		button(area, "&Browse\u2026", "org.pressmark.ui.corpus.new.browse", () -> chooseFolder(folder));
		new Label(area, SWT.NONE).setText("&Codebook:");
		Combo codebook = WidgetId.of("org.pressmark.ui.corpus.new.codebook")
				.on(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(codebook);
		button(area, "From F&ile\u2026", "org.pressmark.ui.corpus.new.file", this::chooseCodebook);
		new Label(area, SWT.NONE);
		Text preview = WidgetId.of("org.pressmark.ui.corpus.new.preview")
				.on(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(PREVIEW_WIDTH, PREVIEW_HEIGHT).applyTo(preview);
		Fields made = new Fields(name, folder, codebook, preview);
		fields = made;
		name.addListener(SWT.Modify, event -> nameChanged(made));
		folder.addListener(SWT.Modify, event -> validate(made));
		folder.addListener(SWT.KeyDown, event -> folderTyped = true);
		codebook.addListener(SWT.Selection, event -> showPreview(made));
		showChoices(made, 0);
		setPageComplete(false);
		setControl(area);
	}

	private static Text text(Composite area, String label, String id, int columns) {
		new Label(area, SWT.NONE).setText(label);
		Text text = WidgetId.of(id).on(new Text(area, SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(columns, 1).applyTo(text);
		return text;
	}

	private static void button(Composite area, String label, String id, Runnable action) {
		Button button = WidgetId.of(id).on(new Button(area, SWT.PUSH));
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
	}

	private void nameChanged(Fields made) {
		if (!folderTyped) {
			String safe = made.name().getText().strip().replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "")
					.replaceAll(" {2,}", " ").strip();
			made.folder().setText(safe.isEmpty() ? "" : parent.resolve(safe).toString());
		}
		validate(made);
	}

	private void chooseFolder(Text folder) {
		chooser.folder(getShell(), "Folder of the New Corpus", Optional.of(parent)).ifPresent(chosen -> {
			folderTyped = true;
			folder.setText(chosen.toString());
		});
	}

	private void chooseCodebook() {
		Fields made = fields;
		List<Path> chosen = chooser.files(getShell(), "Codebook", Optional.of(parent));
		if (chosen.isEmpty() || made == null) {
			return;
		}
		try {
			choices.add(CodebookChoice.of(CodebookFile.read(chosen.getFirst())));
			showChoices(made, choices.size() - 1);
			validate(made);
		} catch (IOException unreadable) {
			Failures.show("The file cannot be used as a codebook", unreadable);
		}
	}

	private void showChoices(Fields made, int selected) {
		made.codebook().setItems(choices.stream().map(CodebookChoice::title).toArray(String[]::new));
		made.codebook().select(selected);
		showPreview(made);
	}

	private void showPreview(Fields made) {
		made.preview().setText(choices.get(made.codebook().getSelectionIndex()).preview());
	}

	private void validate(Fields made) {
		Optional<String> problem = problem(made);
		boolean untouched = made.name().getText().isEmpty() && made.folder().getText().isEmpty();
		setErrorMessage(untouched ? null : problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private static Optional<String> problem(Fields made) {
		if (made.name().getText().isBlank()) {
			return Optional.of("Enter a name for the corpus.");
		}
		if (made.folder().getText().isBlank()) {
			return Optional.of("Choose a folder for the corpus.");
		}
		try {
			Path folder = Path.of(made.folder().getText().strip());
			if (!folder.isAbsolute()) {
				return Optional.of("Enter the whole path of the folder.");
			}
			return isFree(folder)
					? unreachable(folder)
					: Optional.of("There is something at this place already. Choose a new or an empty folder.");
		} catch (InvalidPathException invalid) {
			return Optional.of("This is no path of a folder: " + invalid.getReason());
		}
	}

	/** The nearest folder above that is there decides whether the new one can be made. */
	private static Optional<String> unreachable(Path folder) {
		Path above = folder;
		while (above != null && !Files.exists(above)) {
			above = above.getParent();
		}
		if (above == null) {
			return Optional.of("There is no such place. Choose another folder.");
		}
		if (!Files.isDirectory(above)) {
			return Optional.of(above + " is a file. Choose a place in a folder.");
		}
		return Files.isWritable(above)
				? Optional.empty()
				: Optional.of("You may not write to " + above + ". Choose another folder.");
	}

	private static boolean isFree(Path folder) {
		if (!Files.exists(folder)) {
			return true;
		}
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> content = Files.list(folder)) {
			return content.findAny().isEmpty();
		} catch (IOException unreadable) {
			return false;
		}
	}

	String corpusName() {
		Fields made = fields;
		return made == null ? "" : made.name().getText().strip();
	}

	Path folder() {
		Fields made = fields;
		return made == null ? parent : Path.of(made.folder().getText().strip());
	}

	Codebook codebook() {
		Fields made = fields;
		return choices.get(made == null ? 0 : made.codebook().getSelectionIndex()).codebook();
	}
}
