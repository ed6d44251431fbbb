package org.pressmark.ui.editor.internal;

import java.util.function.Consumer;

import org.pressmark.ui.editor.internal.search.FindAndTagDialog;
import org.pressmark.ui.editor.session.TextUnits.Unit;
import org.pressmark.ui.editor.text.ArticlePage;

/** What the commands of the editor do, by the name that {@code plugin.xml} gives their handlers. */
final class EditorActions {

	private EditorActions() {}

	/**
	 * Finds an action.
	 *
	 * @param name its name in {@code plugin.xml}
	 * @return what it does
	 * @throws IllegalArgumentException if there is none of that name
	 */
	static Consumer<ArticlePage> named(String name) {
		return switch (name) {
			case "DELETE" -> page -> page.commands().delete();
			case "DELETE_ALONE" -> page -> page.commands().deleteAlone();
			case "SAME_WORDS" -> page -> page.commands().selectSameWords();
			case "FIND_AND_TAG" -> FindAndTagDialog::open;
			case "NEXT_ATTRIBUTE" -> page -> page.values().next();
			case "ALL_LINKS" -> page -> page.painter().showAllLinks(!page.painter().showsAllLinks());
			case "LINK" -> page -> page.links().takePart();
			case "UNLINK" -> page -> page.links().unlink();
			case "END_WORD_RIGHT" -> page -> page.commands().moveEnd(Unit.WORD, true);
			case "END_WORD_LEFT" -> page -> page.commands().moveEnd(Unit.WORD, false);
			case "END_CHARACTER_RIGHT" -> page -> page.commands().moveEnd(Unit.CHARACTER, true);
			case "END_CHARACTER_LEFT" -> page -> page.commands().moveEnd(Unit.CHARACTER, false);
			case "BEGIN_WORD_RIGHT" -> page -> page.commands().moveEdge(false, Unit.WORD, true);
			case "BEGIN_WORD_LEFT" -> page -> page.commands().moveEdge(false, Unit.WORD, false);
			case "BEGIN_CHARACTER_RIGHT" -> page -> page.commands().moveEdge(false, Unit.CHARACTER, true);
			case "BEGIN_CHARACTER_LEFT" -> page -> page.commands().moveEdge(false, Unit.CHARACTER, false);
			case "END_SENTENCE_RIGHT" -> page -> page.commands().moveEdge(true, Unit.SENTENCE, true);
			case "END_SENTENCE_LEFT" -> page -> page.commands().moveEdge(true, Unit.SENTENCE, false);
			case "BEGIN_SENTENCE_RIGHT" -> page -> page.commands().moveEdge(false, Unit.SENTENCE, true);
			case "BEGIN_SENTENCE_LEFT" -> page -> page.commands().moveEdge(false, Unit.SENTENCE, false);
			case "SPLIT" -> page -> page.commands().split();
			case "MERGE" -> page -> page.commands().merge();
			case "DUPLICATE" -> page -> page.commands().duplicate();
			case "COPY" -> MarkClipboard.COPY_MARKS::run;
			case "CUT" -> MarkClipboard.CUT::run;
			case "PASTE" -> MarkClipboard.PASTE::run;
			case "JOIN" -> page -> page.commands().join();
			case "QUOTATION_MARKS" -> page -> page.commands().toggleQuotationMarks();
			case "TAG_AGAIN" -> page -> page.commands().tagAgain();
			case "ADD_FRAGMENT" -> page -> page.commands().addFragment();
			case "REMOVE_FRAGMENT" -> page -> page.commands().removeFragment();
			case "TOGGLE_UNCERTAIN" -> page -> page.commands().toggleUncertain();
			case "NEXT" -> page -> page.navigation().step(true);
			case "PREVIOUS" -> page -> page.navigation().step(false);
			case "NEXT_PROBLEM" -> page -> page.navigation().stepToProblem(true);
			case "PREVIOUS_PROBLEM" -> page -> page.navigation().stepToProblem(false);
			case "NEXT_UNTAGGED" -> page -> page.navigation().stepToUntagged(true);
			case "PREVIOUS_UNTAGGED" -> page -> page.navigation().stepToUntagged(false);
			case "QUICK_FIX" -> QuickFixItems::open;
			case "RESTORE_DISMISSED" -> page -> page.fixes().restore();
			case "SELECT_AT_CARET" -> page -> page.navigation().selectAtCaret();
			case "SELECT_OBJECT" -> page -> page.navigation().selectObject();
			case "NEXT_PART" -> page -> page.navigation().stepInObject(true);
			case "PREVIOUS_PART" -> page -> page.navigation().stepInObject(false);
			case "CLEAR" -> page -> page.navigation().clear();
			default -> throw new IllegalArgumentException("No action of the editor is called " + name);
		};
	}
}
