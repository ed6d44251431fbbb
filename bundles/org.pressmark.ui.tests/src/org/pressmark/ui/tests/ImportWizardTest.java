package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.Corpus;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.importing.ImportWizard;
import org.pressmark.ui.files.FileChooser;

/** The wizard shows what comes in before it asks anything else, and asks for names only where some are foreign. */
final class ImportWizardTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	private Path folder;
	private Path input;
	private WizardDialog dialog;
	private ImportWizard wizard;

	@BeforeEach
	void open() throws IOException {
		BareEditor.display();
		input = Files.createDirectories(folder.resolve("in"));
		Corpus corpus = Corpus.create(folder.resolve("corpus"), "Harbour", BuiltInCodebooks.read("attribution"));
		FileChooser chooser = Answers.as(FileChooser.class, Map.of("files", List.of(input)));
		OpenCorpus opened = Answers.as(OpenCorpus.class, Map.of("corpus", corpus, "name", "Harbour"));
		wizard = new ImportWizard(opened, Answers.as(CorpusSession.class, Map.of()), chooser);
		dialog = new WizardDialog(null, wizard);
		dialog.setBlockOnOpen(false);
		Files.writeString(input.resolve("a.txt"), "The mayor said that it was late.\n");
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void plainTextIsNotAskedForNamesOfLabels() {
		readInput();
		assertEquals("preview", dialog.getCurrentPage().getName());
		assertTrue(dialog.getCurrentPage().getMessage().startsWith("1 file with articles, 0 layers."),
				dialog.getCurrentPage().getMessage());
		assertNull(wizard.getNextPage(dialog.getCurrentPage()));
		assertTrue(wizard.canFinish());
	}

	@Test
	void foreignNamesAreAskedForWhenTheyAreFound() throws IOException {
		Files.writeString(input.resolve("a_ada.ann"), "T1\tSource 0 9\tThe mayor\nT2\tPerson 0 9\tThe mayor\n");
		readInput();
		IWizardPage preview = dialog.getCurrentPage();
		assertTrue(preview.getMessage().contains("1 name not in the codebook"), preview.getMessage());
		assertFalse(text(find("org.pressmark.ui.corpus.import.preview.findings", Table.class)).contains("--map"));
		dialog.showPage(wizard.getNextPage(preview));
		Table names = find("org.pressmark.ui.corpus.import.map.table", Table.class);
		assertEquals("Person|1|(left out)", text(names));
		Combo label = find("org.pressmark.ui.corpus.import.map.label", Combo.class);
		label.select(label.indexOf("Source"));
		label.notifyListeners(SWT.Selection, new Event());
		assertEquals("Person|1|Source", text(names));
		dialog.showPage(preview);
		await(preview::isPageComplete);
		assertTrue(preview.getMessage().endsWith("Nothing is refused."), preview.getMessage());
		assertEquals("2", find("org.pressmark.ui.corpus.import.preview", Table.class).getItem(0).getText(4));
		assertEquals("Person|1|Source", text(names));
	}

	@Test
	void theFocusAloneDoesNotSayWhoseMarksTheyAre() {
		dialog.open();
		Button automatic = find("org.pressmark.ui.corpus.import.annotator.AUTOMATIC", Button.class);
		Button named = find("org.pressmark.ui.corpus.import.annotator.NAMED", Button.class);
		automatic.setSelection(true);
		named.setSelection(false);
		Text name = find("org.pressmark.ui.corpus.import.annotator.name", Text.class);
		name.notifyListeners(SWT.FocusIn, new Event());
		assertTrue(automatic.getSelection());
		name.setText("ada");
		assertTrue(named.getSelection());
		assertFalse(automatic.getSelection());
	}

	@Test
	void aTextInAnotherEncodingIsRefusedWithTheFieldToUseAndThenRead() throws IOException {
		Files.write(input.resolve("a.txt"), "M\u00fcller sagte: \u201eJa.\u201c\n".getBytes("windows-1252"));
		dialog.open();
		find("org.pressmark.ui.corpus.import.files", Control.class).notifyListeners(SWT.Selection, new Event());
		IWizardPage first = dialog.getCurrentPage();
		IWizardPage preview = Objects.requireNonNull(wizard.getNextPage(first));
		dialog.showPage(preview);
		await(() -> preview.getErrorMessage() != null);
		assertEquals("Nothing can be imported: 1 refused. See below what to do.", preview.getErrorMessage());
		Table findings = find("org.pressmark.ui.corpus.import.preview.findings", Table.class);
		assertEquals("Save the file as UTF-8, or choose its encoding on the first page, for example windows-1252.",
				findings.getItem(0).getText(3));
		assertTrue(findings.getColumn(3).getWidth() > 400, "The remedy is cut");
		dialog.showPage(first);
		Combo encoding = find("org.pressmark.ui.corpus.import.encoding", Combo.class);
		encoding.setText("latin");
		assertEquals("There is no encoding 'latin'. Choose one from the list.", first.getErrorMessage());
		encoding.setText("windows-1252");
		dialog.showPage(preview);
		await(preview::isPageComplete);
		assertEquals("1 file with articles, 0 layers. Nothing is refused.", preview.getMessage());
	}

	@Test
	void whatWasPassedOverIsToldInTheWordsOfTheWindow() throws IOException {
		Files.writeString(input.resolve("README.txt"), "About these texts.\n");
		readInput();
		Table findings = find("org.pressmark.ui.corpus.import.preview.findings", Table.class);
		assertEquals("a file about the others, by its name; add the file itself to import it",
				findings.getItem(0).getText(2));
	}

	@Test
	void thePreviewHasTheFocusSoThatEnterFinishes() {
		readInput();
		assertTrue(find("org.pressmark.ui.corpus.import.preview", Table.class).isFocusControl());
	}

	/** Adds the input on the first page, and goes on to the second. */
	private void readInput() {
		dialog.open();
		Control add = find("org.pressmark.ui.corpus.import.files", Control.class);
		add.notifyListeners(SWT.Selection, new Event());
		IWizardPage next = Objects.requireNonNull(wizard.getNextPage(dialog.getCurrentPage()));
		dialog.showPage(next);
		await(next::isPageComplete);
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Display display = BareEditor.display();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "The files were not read in time");
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private static String text(Table table) {
		return Stream.of(table.getItems()).map(
				item -> String.join("|", Stream.of(0, 1, 2).map(item::getText).toList()))
				.reduce("", (all, row) -> all.isEmpty() ? row : all + "\n" + row);
	}

	private <C extends Control> C find(String id, Class<C> type) {
		return new WidgetTree(dialog.getShell()).find(id, type);
	}
}
