package org.pressmark.ui.editor.text;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.session.MarkCommands;

/**
 * The letters of the codebook: a letter tags, with Alt to the character, with Shift it changes the label of the
 * selected marks, with both it makes a mark without a character. They are no key bindings, as they come from the
 * codebook and must work in the text only.
 */
final class LabelKeys implements VerifyKeyListener {

	/** A mark without a character is rare: two modifiers. */
	private static final int POINT = SWT.ALT | SWT.SHIFT;

	private final Codebook codebook;
	private final MarkCommands commands;

	LabelKeys(Codebook codebook, MarkCommands commands) {
		this.codebook = codebook;
		this.commands = commands;
	}

	void install(StyledText text) {
		text.addVerifyKeyListener(this);
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (!event.doit || (modifiers & ~(SWT.SHIFT | SWT.ALT)) != 0) {
			return;
		}
		Optional<LabelDefinition> label = labelOf(event.character).or(() -> labelOf((char) event.keyCode));
		if (label.isPresent()) {
			event.doit = false;
			act(label.get(), modifiers);
		}
	}

	private void act(LabelDefinition label, int modifiers) {
		if (modifiers == POINT) {
			commands.tagPoint(label);
		} else if (modifiers == SWT.SHIFT) {
			commands.relabel(label);
		} else {
			commands.tag(label, modifiers == SWT.ALT);
		}
	}

	private Optional<LabelDefinition> labelOf(char character) {
		String key = String.valueOf(character);
		return codebook.labels().stream()
				.filter(label -> !label.shortcut().isEmpty() && label.shortcut().equalsIgnoreCase(key)).findFirst();
	}
}
