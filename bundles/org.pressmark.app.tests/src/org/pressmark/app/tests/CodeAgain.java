package org.pressmark.app.tests;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/**
 * Codes an article that was coded weeks ago and looks new, unlocks it right after that, and hands the window over to
 * somebody else, who sees what the first one does not.
 */
public final class CodeAgain implements WorkbenchScript {

	private static final int WORK = 800;

	private final Keyboard keys = new Keyboard();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		steps.awaitCorpus(2);
		keys.press("Ctrl+Shift+A");
		steps.answerWhoAnnotates("ana");
		awaitText("org.pressmark.ui.corpus.navigator.queue", "1 of 2 done");
		report.line("as " + Ui.read(CodeAgain::rows));
		steps.returnToWindow();
		keys.press("Ctrl+J");
		ArticleOnScreen again = ArticleOnScreen.awaitActive("Story One");
		report.line("marks " + again.layer().size());
		tag(again, "said", 1);
		keys.press("Ctrl+Shift+H");
		Ui.pause(WORK);
		report.line("twice " + Ui.read(() -> WindowText.read().stream().filter(text -> text.contains("~2"))
				.collect(Collectors.joining(" | "))) + ".");
		Evidence.screenshot("journey-again");
		ArticleOnScreen.awaitActive("Story One");
		keys.press("Ctrl+Enter");
		Ui.awaitPresent("the word that all is done", () -> Widgets.window("Your queue is done"));
		keys.press("Enter");
		Ui.await("it to close", () -> Widgets.window("Your queue is done").isEmpty());
		ArticleOnScreen.awaitActive("Story One");
		awaitText("org.pressmark.ui.editor.readOnly", "done");
		keys.press("Ctrl+L");
		Ui.await("the layer to be unlocked", () -> Widgets.byId("org.pressmark.ui.editor.readOnly").isEmpty());
		tag(again, "office", 2);
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !again.isDirty());

		keys.press("Ctrl+Shift+A");
		steps.answerWhoAnnotates("lena");
		Ui.await("the editors of a blind annotator to close", () -> PlatformUI.getWorkbench()
				.getActiveWorkbenchWindow().getActivePage().getEditorReferences().length <= 1);
		Ui.await("the other layers to be shown", () -> columns().containsAll(List.of("ana", "ben")));
		Evidence.screenshot("journey-again-lead");
		steps.returnToWindow();
		report.line("columns " + Ui.read(CodeAgain::columns));
		assign();
		steps.quit();
	}

	private void assign() {
		keys.press("Ctrl+Shift+D");
		Control field = Ui.awaitPresent("the field for an annotator", () -> Widgets.byId("assign.annotator"));
		Ui.await("the field to have the focus", field::isFocusControl);
		keys.type("ben");
		Ui.pause(WORK);
		Evidence.screenshot("journey-again-assign");
		keys.press("Enter");
		Ui.await("the dialog to close", field::isDisposed);
		steps.returnToWindow();
		Ui.pause(WORK);
	}

	private void tag(ArticleOnScreen article, String word, int marks) {
		int at = article.content().indexOf(word);
		article.selectWithKeys(at, at + word.length());
		keys.press("C");
		article.awaitMarks(marks);
	}

	private static Table table() {
		return Widgets.byId("org.pressmark.ui.corpus.navigator.table").map(Table.class::cast).orElseThrow();
	}

	private static List<String> columns() {
		return List.of(table().getColumns()).stream().map(column -> column.getText()).toList();
	}

	private static String rows() {
		return List.of(table().getItems()).stream().map(item -> item.getText(0) + " " + item.getText(1))
				.collect(Collectors.joining(", "));
	}

	private static void awaitText(String id, String words) {
		Ui.await(id + " to say '" + words + "'", () -> Widgets.byId(id).map(Label.class::cast)
				.filter(label -> label.getText().contains(words)).isPresent());
	}
}
