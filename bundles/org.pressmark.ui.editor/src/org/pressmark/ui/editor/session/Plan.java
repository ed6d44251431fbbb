package org.pressmark.ui.editor.session;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.MarkId;
import org.pressmark.model.edit.LayerEdit;

/** What a command wants to do: a step, or the reason why it cannot. */
public sealed interface Plan {

	/**
	 * A step to carry out.
	 *
	 * @param edit
	 *            what changes
	 * @param select
	 *            the marks to select afterwards
	 * @param arm
	 *            what waits afterwards; empty leaves what is armed
	 */
	record Step(LayerEdit edit, List<MarkId> select, Optional<Arming> arm) implements Plan {

		/** Copies the list. */
		public Step {
			select = List.copyOf(select);
		}
	}

	/**
	 * Nothing can be done.
	 *
	 * @param reason
	 *            why, and what to do instead, as a sentence for the status line
	 */
	record Refusal(String reason) implements Plan {}
}
