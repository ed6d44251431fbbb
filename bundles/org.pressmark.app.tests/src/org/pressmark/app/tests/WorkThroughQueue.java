package org.pressmark.app.tests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/**
 * Works blind through a queue of three articles: tags, finishes and goes on; goes back, finds the layer locked, unlocks
 * and corrects it; writes a note to the lead; meets an article that another process edits; and looks at progress and
 * notes at the end.
 */
public final class WorkThroughQueue implements WorkbenchScript {

	/** What nobody who annotates blind may read. */
	static final List<String> HIDDEN = List.of("Harbour Post", "Mara Quill", "harbour-post", "benedikt");
	/** What the note says. */
	static final String NOTE = "Is the harbour office a source here";

	private static final int RELEASE = 3000;
	private static final int WORK = 1200;

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		steps.awaitCorpus(4);
		keys.press("Ctrl+Shift+A");
		steps.answerWhoAnnotates("ana");
		steps.awaitCorpus(3);
		awaitText("org.pressmark.ui.corpus.navigator.queue", "0 of 3 done");
		report.line("queue " + Ui.read(WorkThroughQueue::headlines));

		steps.returnToWindow();
		keys.press("Ctrl+J");
		ArticleOnScreen first = ArticleOnScreen.awaitActive("Story");
		String title = first.article().headline();
		tag(first, "said", 1);
		Ui.pause(WORK);
		Evidence.screenshot("journey-queue-blind");
		report.line("read " + Ui.read(WorkThroughQueue::leaks));
		keys.press("Ctrl+Enter");
		String second = awaitOther(title);

		keys.press("Ctrl+Shift+J");
		ArticleOnScreen again = ArticleOnScreen.awaitActive(title);
		awaitText("org.pressmark.ui.editor.readOnly", "done");
		int at = again.content().indexOf("office");
		again.selectWithKeys(at, at + "office".length());
		keys.press("C");
		Ui.pause(WORK);
		report.line("locked " + again.layer().size());
		Evidence.screenshot("journey-queue-locked");
		keys.press("Ctrl+L");
		Ui.await("the layer to be unlocked", () -> Widgets.byId("org.pressmark.ui.editor.readOnly").isEmpty());
		keys.press("C");
		again.awaitMarks(2);
		keys.press("Ctrl+Enter");

		ArticleOnScreen.awaitActive(second);
		Ui.pause(WORK);
		note();
		keys.press("Ctrl+Enter");
		String third = awaitOther(second);
		awaitText("org.pressmark.ui.editor.readOnly", "being edited");
		report.line("busy");
		Ui.pause(RELEASE);
		keys.press("Ctrl+W");
		keys.press("Ctrl+J");
		ArticleOnScreen.awaitActive(third);
		Ui.await("nobody else to edit it", () -> Widgets.byId("org.pressmark.ui.editor.readOnly").isEmpty());
		keys.press("Ctrl+Enter");
		Button ok = Ui.awaitPresent("the word that all is done", () -> Widgets.window("Your queue is done")
				.flatMap(window -> Widgets.button(window, "OK")));
		mouse.click(ok);
		Ui.await("it to close", ok::isDisposed);
		steps.returnToWindow();

		lookAtProgress(report);
		lookAtNotes(report);
		report.line("read at the end " + Ui.read(WorkThroughQueue::leaks));
		steps.quit();
	}

	private void tag(ArticleOnScreen article, String word, int marks) {
		int at = article.content().indexOf(word);
		article.selectWithKeys(at, at + word.length());
		keys.press("C");
		article.awaitMarks(marks);
	}

	private static String awaitOther(String title) {
		String next = Ui.awaitPresent("another article than " + title,
				() -> Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
						.map(window -> window.getActivePage().getActiveEditor()).map(IEditorPart::getTitle)
						.filter(shown -> shown.contains("Story") && !shown.contains(title)));
		ArticleOnScreen.awaitActive(next);
		return next;
	}

	private void note() {
		keys.press("Ctrl+Shift+T");
		Control field = Ui.awaitPresent("the field for a note", () -> Widgets.byId("note.text"));
		Ui.await("the field to have the focus", field::isFocusControl);
		keys.type(NOTE);
		Evidence.screenshot("journey-queue-note");
		keys.press("Ctrl+Enter");
		Ui.await("the note to be taken", field::isDisposed);
		steps.returnToWindow();
	}

	private void lookAtProgress(ScriptReport report) {
		keys.press("Ctrl+Shift+R");
		Table progress = Ui.awaitPresent("all done in the view of progress",
				() -> Widgets.byId("pace.annotators").map(Table.class::cast)
						.filter(table -> table.getItemCount() == 1 && table.getItem(0).getText(1).equals("3")));
		Ui.await("the table to have the focus", progress::isFocusControl);
		Ui.settle();
		Evidence.screenshot("journey-queue-progress");
		report.line("progress " + Ui.read(() -> progress.getItem(0).getText(0) + " " + progress.getItem(0).getText(3)));
	}

	private void lookAtNotes(ScriptReport report) {
		keys.press("Ctrl+Shift+Y");
		Table notes = Ui.awaitPresent("the note", () -> Widgets.byId("notes.table").map(Table.class::cast)
				.filter(table -> table.getItemCount() == 1));
		Ui.await("the table to have the focus", notes::isFocusControl);
		keys.press("Home");
		Ui.await("the note to be chosen", () -> notes.getSelectionCount() == 1);
		Evidence.screenshot("journey-queue-notes");
		mouse.click(Ui.awaitPresent("the button to answer", () -> Widgets.byId("notes.answer").map(Button.class::cast)
				.filter(Button::isEnabled)));
		Control field = Ui.awaitPresent("the field for an answer", () -> Widgets.byId("note.text"));
		Ui.await("the field to have the focus", field::isFocusControl);
		keys.type("Yes");
		keys.press("Ctrl+Enter");
		Ui.await("the note to be closed", () -> notes.getItem(0).getText(0).equals("closed"));
		report.line("note " + Ui.read(() -> notes.getItem(0).getText(6)));
	}

	private static String headlines() {
		Table table = Widgets.byId("org.pressmark.ui.corpus.navigator.table").map(Table.class::cast).orElseThrow();
		return List.of(table.getItems()).stream().map(item -> item.getText(0)).collect(Collectors.joining(", "));
	}

	/** What can be read and must not be. */
	private static String leaks() {
		return WindowText.read().stream().filter(text -> HIDDEN.stream().anyMatch(text::contains))
				.collect(Collectors.joining(" | ")) + ".";
	}

	private static void awaitText(String id, String words) {
		Ui.await(id + " to say '" + words + "'", () -> Widgets.byId(id).map(Label.class::cast)
				.filter(label -> label.getText().contains(words)).isPresent());
	}
}
