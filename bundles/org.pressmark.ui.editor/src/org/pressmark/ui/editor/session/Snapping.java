package org.pressmark.ui.editor.session;

import java.util.Optional;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.Snap;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/** To what selections are widened before they are tagged: one unit for all labels, or what each label asks for. */
public final class Snapping {

	private final boolean labelsDiffer;
	private Optional<Unit> chosen;

	/**
	 * Begins with what the labels ask for, if any does, else with words.
	 *
	 * @param codebook
	 *            the labels
	 */
	public Snapping(Codebook codebook) {
		labelsDiffer = codebook.labels().stream().anyMatch(label -> label.snap().isPresent());
		chosen = labelsDiffer ? Optional.empty() : Optional.of(Unit.WORD);
	}

	/** {@return the unit for all labels; empty if each label has its own} */
	public Optional<Unit> chosen() {
		return chosen;
	}

	/**
	 * Sets the unit for all labels.
	 *
	 * @param unit
	 *            the unit; empty to leave it to the labels
	 */
	public void choose(Optional<Unit> unit) {
		chosen = unit;
	}

	/** Goes on to the next of words, sentences and characters, and to what each label asks for if any does. */
	public void cycle() {
		chosen = chosen.map(unit -> switch (unit) {
			case WORD -> Optional.of(Unit.SENTENCE);
			case SENTENCE -> Optional.of(Unit.CHARACTER);
			case CHARACTER -> labelsDiffer ? Optional.<Unit>empty() : Optional.of(Unit.WORD);
		}).orElse(Optional.of(Unit.WORD));
	}

	/**
	 * Tells to what a selection is widened while its label is not known yet.
	 *
	 * @param exact
	 *            whether the modifier is down that takes a selection to the character
	 * @return to what; characters if that depends on the label
	 */
	public Unit unit(boolean exact) {
		return exact ? Unit.CHARACTER : chosen.orElse(Unit.CHARACTER);
	}

	/**
	 * Tells to what a selection is widened for a label.
	 *
	 * @param label
	 *            the label
	 * @param exact
	 *            whether the modifier is down that takes a selection to the character
	 * @return to what
	 */
	public Unit unit(LabelDefinition label, boolean exact) {
		return exact ? Unit.CHARACTER : chosen.orElseGet(() -> of(label.snap().orElse(Snap.WORD)));
	}

	private static Unit of(Snap snap) {
		return switch (snap) {
			case CHARACTER -> Unit.CHARACTER;
			case WORD -> Unit.WORD;
			case SENTENCE -> Unit.SENTENCE;
		};
	}
}
