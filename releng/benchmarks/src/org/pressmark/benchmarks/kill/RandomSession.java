package org.pressmark.benchmarks.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.model.ArticleId;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.session.TextUnits.Unit;
import org.pressmark.ui.editor.text.ArticlePage;

/** Tags, links, changes, deletes, undoes, saves, switches and closes at random, and confirms each edit once done. */
final class RandomSession {

	/** Who works. */
	static final String ANNOTATOR = "ana";

	private static final int LONGEST = 60;
	private static final List<String> LABELS = List.of("Quote", "Cue", "Source", "Claim");

	private final Display display;
	private final IWorkbench workbench;
	private final Path corpus;
	private final Random random;

	RandomSession(Display display, IWorkbench workbench, Path corpus, long seed) {
		this.display = display;
		this.workbench = workbench;
		this.corpus = corpus;
		this.random = new Random(seed);
	}

	/** Works without end. */
	void run() {
		CorpusSession session = workbench.getService(CorpusSession.class);
		while (!onUi(() -> session.current().filter(open -> open.isComplete()).isPresent())) {
			pause(10);
		}
		onUi(() -> {
			session.annotateAs(ANNOTATOR);
			return open();
		});
		System.out.println(KillProbe.BEGUN);
		while (!display.isDisposed()) {
			onUi(this::act);
			pause(random.nextInt(25));
		}
	}

	/** What changes the layer is confirmed only now that it has returned; nothing of it may be lost from here on. */
	private boolean act() {
		int choice = random.nextInt(100);
		IEditorPart editor = page().getActiveEditor();
		ArticlePage shown = editor == null ? null : editor.getAdapter(ArticlePage.class);
		if (editor == null || shown == null || choice < 4) {
			return open();
		}
		if (choice < 7) {
			editor.doSave(new NullProgressMonitor());
			page().closeEditor(editor, false);
			return true;
		}
		if (choice < 12) {
			editor.doSave(new NullProgressMonitor());
			return true;
		}
		edit(shown, choice);
		// What can only be read, as while its folder is read-only, shows the last save: nothing is done to it.
		if (shown.session().document().isEditable()) {
			System.out.println(Confirmation.of(shown.session().layer()).line());
		}
		return true;
	}

	private void edit(ArticlePage shown, int choice) {
		AnnotationSession session = shown.session();
		MarkCommands commands = shown.commands();
		if (choice < 50 || session.layer().size() < 5) {
			StyledText text = shown.text();
			int begin = random.nextInt(text.getCharCount() - LONGEST);
			text.setSelection(begin, begin + 1 + random.nextInt(LONGEST));
			commands.tag(label(session), random.nextBoolean());
		} else if (choice < 62) {
			session.undo();
		} else if (choice < 68) {
			session.redo();
		} else {
			List<MarkId> marks = session.layer().marks().stream().map(mark -> mark.id()).toList();
			session.selection().select(List.of(marks.get(random.nextInt(marks.size()))), false);
			change(commands, session, choice);
		}
	}

	private void change(MarkCommands commands, AnnotationSession session, int choice) {
		if (choice < 78) {
			commands.delete();
		} else if (choice < 84) {
			commands.relabel(label(session));
		} else if (choice < 90) {
			commands.toggleUncertain();
		} else {
			commands.moveEdge(random.nextBoolean(), Unit.WORD, random.nextBoolean());
		}
	}

	private LabelDefinition label(AnnotationSession session) {
		return session.codebook().label(LABELS.get(random.nextInt(LABELS.size()))).orElseThrow();
	}

	private boolean open() {
		ArticleId article = new ArticleId("article-" + random.nextInt(KillRuns.ARTICLES));
		try {
			page().openEditor(new ArticleEditorInput(corpus, article, ANNOTATOR), ArticleEditor.ID);
			return true;
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private IWorkbenchPage page() {
		return workbench.getWorkbenchWindows()[0].getActivePage();
	}

	private boolean onUi(Supplier<Boolean> work) {
		return display.syncCall(work::get);
	}

	private static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
