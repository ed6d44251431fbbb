package org.pressmark.app.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.internal.codebook.CodebookEditor;

/**
 * Renames a label that has marks and merges another into it while an article is open, answers what is asked, saves,
 * looks at the article, keeps a copy of the corpus, and takes the change back.
 */
public final class ChangeTheCodebook implements WorkbenchScript {

	/** Where the copy is made: beside the corpus. */
	static final String COPY = "recoded";

	private static final String ID = "org.pressmark.ui.corpus.codebook.";

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();

	@Override
	public String provokes() {
		return "the layer of zoe";
	}

	@Override
	public void run(ScriptReport report) throws Exception {
		ArticleOnScreen article = steps.openSampleArticle("tram", "ana");
		report.line("sources " + count(article, "Source"));
		keys.press("Ctrl+End");
		keys.press("Shift+Left");
		Ui.await("the end of the article", () -> !article.place().endsWith(" 0") && article.place().length() > 0);
		String place = article.place();
		report.line("was at " + place);
		keys.press("Ctrl+Shift+K");
		rename("Source", "Voice");
		merge("Claim", "Voice");
		Evidence.screenshot("journey-codebook");
		refused();
		report.line("kept " + Ui.read(() -> List.of(labels().getItems()).stream().map(item -> item.getText(0))
				.toList().contains("Voice") && active() instanceof CodebookEditor editor && editor.isDirty()));
		keys.press("Ctrl+S");
		review();
		Ui.await("version 2", () -> version() == 2);
		awaitArticleOpen();
		report.line("front " + Ui.read(() -> active() instanceof CodebookEditor));
		ArticleOnScreen again = reopened();
		report.line("is at " + again.place());
		report.line("voices " + count(again, "Voice"));
		Evidence.screenshot("journey-codebook-recoded");
		copy();
		undo();
		report.line("undone " + count(reopened(), "Source"));
		steps.quit();
	}

	private static long count(ArticleOnScreen article, String label) {
		return Ui.read(() -> article.layer().marks().stream().filter(mark -> mark.label().equals(label)).count());
	}

	private Table labels() {
		return Ui.awaitPresent("the labels", () -> Widgets.byId(ID + "labels").map(Table.class::cast));
	}

	private void selectLabel(String label) {
		Table table = labels();
		int row = Ui.read(() -> Stream.of(table.getItems()).map(item -> item.getText(0)).toList().indexOf(label));
		mouse.click(Ui.read(() -> table.toDisplay(table.getItem(row).getBounds(0).x + 10,
				table.getItem(row).getBounds(0).y + table.getItemHeight() / 2)));
		Ui.await("the name of " + label, () -> Widgets.byId(ID + "name").map(Text.class::cast)
				.filter(field -> field.getText().equals(label) && field.isVisible()).isPresent());
	}

	private void rename(String label, String name) {
		selectLabel(label);
		mouse.click(Ui.awaitPresent("the name", () -> Widgets.byId(ID + "name")));
		keys.press("Ctrl+A");
		keys.type(name);
		keys.press("Enter");
		Ui.await("the new name in the list",
				() -> Stream.of(labels().getItems()).anyMatch(item -> item.getText(0).equals(name)));
	}

	private void merge(String label, String into) {
		selectLabel(label);
		mouse.click(Ui.awaitPresent("the button Merge", () -> Widgets.byId(ID + "label.merge")));
		Combo others = Ui.awaitPresent("the other labels",
				() -> Widgets.byId(ID + "merge.into").map(Combo.class::cast));
		choose(others, into);
		Shell dialog = Ui.read(others::getShell);
		mouse.click(Ui.awaitPresent("OK", () -> Widgets.button(dialog, "OK")));
		Ui.await("the label to go",
				() -> Stream.of(labels().getItems()).noneMatch(item -> item.getText(0).equals(label)));
	}

	private static void choose(Combo combo, String words) {
		Ui.run(() -> {
			combo.select(combo.indexOf(words));
			combo.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
	}

	/** Each question is answered with its last answer, which is to delete what has no place any more. */
	private void review() {
		Shell dialog = Ui.awaitPresent("the review", () -> Widgets.window("Save Codebook"));
		Button save = Ui.awaitPresent("the button Save", () -> Widgets.of(dialog, Button.class,
				button -> Widgets.plain(button.getText()).equals("Save and Recode")));
		Ui.await("something to decide", () -> !save.isEnabled());
		for (int answers = 0; answers < 60 && Ui.read(() -> open(dialog).findFirst().isPresent()); answers++) {
			Combo combo = Ui.read(() -> open(dialog).findFirst().orElseThrow());
			choose(combo, Ui.read(() -> combo.getItem(combo.getItemCount() - 1)));
		}
		Evidence.screenshot("journey-codebook-review");
		mouse.click(Ui.awaitPresent("the confirmation", () -> Widgets.byId(ID + "review.confirm")));
		Ui.await("all to be decided", save::isEnabled);
		mouse.click(save);
	}

	/** Somebody begins to work on a layer while the change is reviewed: it is refused, and said so. */
	private void refused() throws IOException {
		Corpus corpus = Ui.read(ChangeTheCodebook::corpus);
		keys.press("Ctrl+S");
		Ui.awaitPresent("the review", () -> Widgets.window("Save Codebook"));
		try (EditJournal journal = corpus.journal("zoe", corpus.articles().getFirst())) {
			review();
			Shell told = Ui.awaitPresent("the refusal", () -> Stream.of(Ui.display().getShells())
					.filter(shell -> Widgets.in(shell).anyMatch(control -> words(control).contains("layer of zoe")))
					.findFirst());
			Evidence.screenshot("journey-codebook-refused");
			mouse.click(Ui.awaitPresent("OK", () -> Widgets.button(told, "OK")));
			awaitArticleOpen();
		}
	}

	private static String words(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			default -> "";
		};
	}

	private static IWorkbenchPart active() {
		return page().getActivePart();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static void awaitArticleOpen() {
		Ui.await("the article to be open again", () -> page().getEditorReferences().length >= 2);
	}

	private static Stream<Combo> open(Shell dialog) {
		return Widgets.in(dialog).filter(Combo.class::isInstance).map(Combo.class::cast)
				.filter(combo -> combo.getSelectionIndex() == 0);
	}

	private static int version() {
		return corpus().codebook().version();
	}

	private static Corpus corpus() {
		return PlatformUI.getWorkbench().getService(CorpusSession.class).current().orElseThrow().corpus();
	}

	/** The article comes back behind the codebook. */
	private ArticleOnScreen reopened() {
		awaitArticleOpen();
		Ui.run(() -> List.of(page().getEditorReferences()).stream()
				.filter(reference -> reference.getId().equals("org.pressmark.ui.editor.article"))
				.forEach(reference -> page().activate(reference.getPart(true))));
		return ArticleOnScreen.awaitActive("tram");
	}

	private static void copy() throws IOException {
		Path folder = Ui.read(() -> corpus().folder());
		Path target = folder.resolveSibling(COPY);
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter(file -> !file.startsWith(folder.resolve(".pressmark"))).forEach(file -> {
				try {
					Files.copy(file, target.resolve(folder.relativize(file).toString()));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}

	private void undo() {
		Ui.display().asyncExec(() -> {
			try {
				PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class)
						.executeCommand("org.pressmark.ui.corpus.command.undoCodebook", null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
		Shell question = Ui.awaitPresent("the question", () -> Widgets.window("Undo Codebook Change"));
		mouse.click(Ui.awaitPresent("the button Undo", () -> Widgets.button(question, "Undo Version 2")));
		Ui.await("version 1", () -> version() == 1 && corpus().codebook().labels().stream()
				.map(LabelDefinition::name).toList().contains("Source"));
	}
}
