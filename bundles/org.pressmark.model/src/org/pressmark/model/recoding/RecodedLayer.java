package org.pressmark.model.recoding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Layer;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.LayerEdit;

/**
 * A layer after a recoding, and what was done to it.
 *
 * @param before
 *            the layer as it was
 * @param after
 *            the layer as it is now; the same where nothing had to change
 * @param edit
 *            the one step that leads from one to the other; empty if nothing changed
 * @param effects
 *            the marks to which each thing was done, in the order in which they came up
 * @param questions
 *            the marks for which each thing is undecided; they are as they were in that respect
 */
public record RecodedLayer(Layer before, Layer after, Optional<LayerEdit> edit, Map<Effect, Set<MarkId>> effects,
		Map<Question, Set<MarkId>> questions) {

	/** {@return the marks that a person has to look at because only a person can say which label they get} */
	public Set<MarkId> toReview() {
		Set<MarkId> marks = new LinkedHashSet<>();
		effects.forEach((effect, of) -> {
			if (effect.kind() == Effect.Kind.TO_REVIEW) {
				marks.addAll(of);
			}
		});
		return marks;
	}

	/** {@return the marks that are gone} */
	public List<MarkId> dropped() {
		return before.marks().stream().map(mark -> mark.id()).filter(id -> after.mark(id).isEmpty()).toList();
	}

	/** Collects what is done while marks are recoded. */
	static final class Findings {

		private final Map<Effect, Set<MarkId>> effects = new LinkedHashMap<>();
		private final Map<Question, Set<MarkId>> questions = new LinkedHashMap<>();

		void add(Effect effect, MarkId mark) {
			effects.computeIfAbsent(effect, any -> new LinkedHashSet<>()).add(mark);
		}

		void ask(Question question, MarkId mark) {
			questions.computeIfAbsent(question, any -> new LinkedHashSet<>()).add(mark);
		}

		RecodedLayer of(Layer before, Layer after, Optional<LayerEdit> edit) {
			return new RecodedLayer(before, after, edit, effects, questions);
		}
	}
}
