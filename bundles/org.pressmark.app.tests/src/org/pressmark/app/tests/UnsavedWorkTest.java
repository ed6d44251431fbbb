package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.PatientDeletion;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchGuard;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.text.ArticlePage;

/** The editor knows of everything that is not saved yet, wherever it comes from, and takes it back if asked to. */
@ExtendWith(WorkbenchGuard.class)
final class UnsavedWorkTest {

	private static final String TEXT = "The ferry will sail again on Monday, the harbour office said.";
	private static final MarkId SAID = new MarkId("m1");

	@TempDir(deletionStrategy = PatientDeletion.class)
	private Path folder;
	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private String annotator = "";
	private Corpus corpus;
	private ArticleId article;

	/** As in the other tests of this window, which was started on a folder that is no corpus, and says so. */
	@BeforeAll
	static void dismissDialogs() {
		CommandsInTheWindowTest.dismissDialogs();
	}

	@BeforeEach
	void createCorpus() throws Exception {
		corpus = Corpus.create(folder.resolve("corpus"), "Unsaved", BuiltInCodebooks.read("attribution"));
		article = corpus.add(new NewArticle("ferry", TEXT, ArticleMetadata.ofSource("ferry.txt"),
				List.of(Region.of(RegionKind.BODY, 0, TEXT.length(), "")), Optional.empty())).article().id();
		annotator = Ui.read(() -> window().getService(CorpusSession.class).annotator());
		int said = TEXT.indexOf("said");
		Mark mark = new Mark(SAID, "Cue", List.of(new Fragment(said, said + 4)), Map.of(), Map.of(), "", false,
				new Provenance(annotator, Instant.parse("2026-03-01T09:00:00Z"), 1));
		corpus.saveLayer(Layer.of(article, annotator, LayerState.IN_PROGRESS, List.of(mark)));
		Ui.run(() -> window().getShell().forceActive());
	}

	@AfterEach
	void closeEditors() {
		Ui.run(() -> page().closeAllEditors(false));
	}

	@Test
	void whatWasRecoveredIsToBeSavedOnce() throws Exception {
		try (EditJournal journal = corpus.journal(annotator, article)) {
			journal.replay();
			journal.append(new LayerEdit("Change State",
					List.of(new Change.OfState(LayerState.IN_PROGRESS, LayerState.DONE))));
		}
		ArticleEditor editor = open();
		assertTrue(Ui.read(editor::isDirty));
		Ui.await("a star in the tab", UnsavedWorkTest::hasStar);
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !editor.isDirty());
		assertEquals(LayerState.DONE, corpus.layer(annotator, article).state());
		Ui.await("the tab to say so", () -> !hasStar());
	}

	@Test
	void whatIsBeingTypedIsSaved() throws Exception {
		ArticleEditor editor = open();
		Text note = typeNote(editor, "Ask Ben");
		Ui.await("something to save", () -> editor.isDirty() && hasStar());
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !editor.isDirty());
		assertEquals("Ask Ben", corpus.layer(annotator, article).mark(SAID).orElseThrow().note());
		assertTrue(Ui.read(note::isFocusControl), "who types goes on typing");
	}

	@Test
	void whatIsBeingTypedIsAskedAboutBeforeTheArticleIsClosed() throws Exception {
		ArticleEditor editor = open();
		typeNote(editor, "Ask Ben");
		keys.press("Ctrl+W");
		Shell question = Ui.awaitPresent("the question whether to save", UnsavedWorkTest::dialog);
		keys.press("Enter");
		Ui.await("the question to be answered", question::isDisposed);
		Ui.await("the article to be closed", () -> page().findEditor(editor.getEditorInput()) == null);
		assertEquals("Ask Ben", corpus.layer(annotator, article).mark(SAID).orElseThrow().note());
	}

	/** Keys that are pressed before the window has caught up are handled before it does. */
	@Test
	void whatWasJustDoneIsTakenBackByTheVeryNextKey() {
		ArticleEditor editor = open();
		Ui.run(editor::setFocus);
		assertFalse(Ui.read(() -> isEnabled("org.eclipse.ui.edit.undo")), "nothing was done yet");
		assertTrue(Ui.read(() -> {
			editor.session().orElseThrow().selection().select(List.of(SAID), false);
			Optional.ofNullable(editor.getAdapter(ArticlePage.class)).orElseThrow().commands().delete();
			return isEnabled("org.eclipse.ui.edit.undo");
		}));
		assertTrue(Ui.read(() -> {
			editor.session().orElseThrow().undo();
			return isEnabled("org.eclipse.ui.edit.redo");
		}));
	}

	private static boolean isEnabled(String command) {
		return window().getService(ICommandService.class).getCommand(command).isEnabled();
	}

	private ArticleEditor open() {
		ArticleEditorInput input = new ArticleEditorInput(corpus.folder(), article, annotator, "The ferry");
		ArticleEditor editor = (ArticleEditor) Ui.read(() -> {
			try {
				return page().openEditor(input, ArticleEditor.ID);
			} catch (PartInitException failure) {
				throw new IllegalStateException(failure);
			}
		});
		assertFalse(editor.isFailed());
		return editor;
	}

	private Text typeNote(ArticleEditor editor, String words) {
		Ui.run(() -> editor.session().orElseThrow().selection().select(List.of(SAID), false));
		Text note = Ui.awaitPresent("the note",
				() -> Widgets.byId("attributes.note").map(Text.class::cast).filter(Text::isVisible));
		mouse.click(note);
		Ui.await("the note to have the focus", note::isFocusControl);
		keys.type(words);
		Ui.await("the words in the note", () -> note.getText().equals(words));
		return note;
	}

	private static boolean hasStar() {
		return Widgets.in(window().getShell()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
				.flatMap(folder -> Arrays.stream(folder.getItems())).anyMatch(tab -> tab.getText().startsWith("*"));
	}

	private static Optional<Shell> dialog() {
		return List.of(Ui.display().getShells()).stream()
				.filter(shell -> shell.isVisible() && shell.getParent() == window().getShell()).findFirst();
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}
}
