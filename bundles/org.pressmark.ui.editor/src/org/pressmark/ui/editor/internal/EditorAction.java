package org.pressmark.ui.editor.internal;

import java.util.function.Consumer;

import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/** What the commands of the editor do, by the name that {@code plugin.xml} gives their handlers. */
enum EditorAction {

	DELETE(MarkCommands::delete),
	LINK(MarkCommands::link),
	UNLINK(MarkCommands::unlink),
	END_WORD_RIGHT(commands -> commands.moveEdge(true, Unit.WORD, true)),
	END_WORD_LEFT(commands -> commands.moveEdge(true, Unit.WORD, false)),
	END_CHARACTER_RIGHT(commands -> commands.moveEdge(true, Unit.CHARACTER, true)),
	END_CHARACTER_LEFT(commands -> commands.moveEdge(true, Unit.CHARACTER, false)),
	BEGIN_WORD_RIGHT(commands -> commands.moveEdge(false, Unit.WORD, true)),
	BEGIN_WORD_LEFT(commands -> commands.moveEdge(false, Unit.WORD, false)),
	BEGIN_CHARACTER_RIGHT(commands -> commands.moveEdge(false, Unit.CHARACTER, true)),
	BEGIN_CHARACTER_LEFT(commands -> commands.moveEdge(false, Unit.CHARACTER, false)),
	ADD_FRAGMENT(MarkCommands::addFragment),
	REMOVE_FRAGMENT(MarkCommands::removeFragment),
	TOGGLE_UNCERTAIN(MarkCommands::toggleUncertain),
	NEXT(commands -> commands.step(true)),
	PREVIOUS(commands -> commands.step(false)),
	SELECT_AT_CARET(MarkCommands::selectAtCaret),
	CLEAR(MarkCommands::clear);

	private final Consumer<MarkCommands> body;

	EditorAction(Consumer<MarkCommands> body) {
		this.body = body;
	}

	void run(MarkCommands commands) {
		body.accept(commands);
	}
}
