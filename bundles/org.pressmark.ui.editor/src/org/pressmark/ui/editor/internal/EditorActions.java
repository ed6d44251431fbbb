package org.pressmark.ui.editor.internal;

import java.util.function.Consumer;

import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.session.TextUnits.Unit;

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
	static Consumer<MarkCommands> named(String name) {
		return switch (name) {
			case "DELETE" -> MarkCommands::delete;
			case "LINK" -> MarkCommands::link;
			case "UNLINK" -> MarkCommands::unlink;
			case "END_WORD_RIGHT" -> commands -> commands.moveEdge(true, Unit.WORD, true);
			case "END_WORD_LEFT" -> commands -> commands.moveEdge(true, Unit.WORD, false);
			case "END_CHARACTER_RIGHT" -> commands -> commands.moveEdge(true, Unit.CHARACTER, true);
			case "END_CHARACTER_LEFT" -> commands -> commands.moveEdge(true, Unit.CHARACTER, false);
			case "BEGIN_WORD_RIGHT" -> commands -> commands.moveEdge(false, Unit.WORD, true);
			case "BEGIN_WORD_LEFT" -> commands -> commands.moveEdge(false, Unit.WORD, false);
			case "BEGIN_CHARACTER_RIGHT" -> commands -> commands.moveEdge(false, Unit.CHARACTER, true);
			case "BEGIN_CHARACTER_LEFT" -> commands -> commands.moveEdge(false, Unit.CHARACTER, false);
			case "ADD_FRAGMENT" -> MarkCommands::addFragment;
			case "REMOVE_FRAGMENT" -> MarkCommands::removeFragment;
			case "TOGGLE_UNCERTAIN" -> MarkCommands::toggleUncertain;
			case "NEXT" -> commands -> commands.step(true);
			case "PREVIOUS" -> commands -> commands.step(false);
			case "NEXT_PROBLEM" -> commands -> commands.stepToProblem(true);
			case "PREVIOUS_PROBLEM" -> commands -> commands.stepToProblem(false);
			case "SELECT_AT_CARET" -> MarkCommands::selectAtCaret;
			case "CLEAR" -> MarkCommands::clear;
			default -> throw new IllegalArgumentException("No action of the editor is called " + name);
		};
	}
}
