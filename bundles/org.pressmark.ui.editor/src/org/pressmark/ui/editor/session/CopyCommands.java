package org.pressmark.ui.editor.session;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.pressmark.model.Mark;

/** How keys and menus copy, cut and paste whole objects, given a session and a text with a caret. */
public final class CopyCommands {

	private final AnnotationSession session;
	private final TextCaret text;
	private final MarkCommands commands;

	/**
	 * Connects a session with a text.
	 *
	 * @param session
	 *            what is edited
	 * @param text
	 *            where the caret is
	 * @param commands
	 *            deletes what is cut
	 */
	public CopyCommands(AnnotationSession session, TextCaret text, MarkCommands commands) {
		this.session = session;
		this.text = text;
		this.commands = commands;
	}

	/**
	 * Copies the selected marks with their parts.
	 *
	 * @return them; empty if none is selected, which the user is told
	 */
	public Optional<CopiedMarks> copy() {
		List<Mark> selected = session.selected();
		if (selected.isEmpty()) {
			text.refuse(Messages.copyNothing);
			return Optional.empty();
		}
		CopiedMarks copied = CopiedMarks.of(session.article(), session.layer(), selected);
		text.tell(Status.info(Messages.bind(copied.parts().isEmpty() ? Messages.copied : Messages.copiedObject,
				selected.size() == 1 ? selected.getFirst().label() : String.valueOf(selected.size()),
				copied.parts().size())));
		return Optional.of(copied);
	}

	/** Deletes the selected marks, which were copied, with the parts that belong to nothing else. */
	public void removeCopied() {
		commands.delete();
	}

	/**
	 * Pastes marks.
	 *
	 * @param copied
	 *            the marks; empty if nothing was copied, which the user is told
	 */
	public void paste(Optional<CopiedMarks> copied) {
		if (copied.isEmpty()) {
			text.refuse(Messages.pasteNothing);
			return;
		}
		CopyPlanner.Pasting pasting = session.planner().copies().paste(session.layer(), copied.get(), text.selection());
		IStatus status = session.perform(pasting.plan());
		text.tell(status);
		if (status.isOK()) {
			session.selected().stream().findFirst().ifPresent(mark -> {
				text.moveTo(mark.end());
				text.reveal(mark);
			});
			if (!pasting.leftOut().isEmpty()) {
				text.tell(Status.info(pasting.leftOut()));
			}
		}
	}
}
