package org.pressmark.model.recoding;

import java.util.Optional;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;

/** Finds the new label of each mark. */
final class LabelRecoder {

	private final Codebook from;
	private final Codebook to;
	private final Decisions decisions;
	private final RecodedLayer.Findings findings;

	LabelRecoder(Codebook from, Codebook to, Decisions decisions, RecodedLayer.Findings findings) {
		this.from = from;
		this.to = to;
		this.decisions = decisions;
		this.findings = findings;
	}

	/** The new label; empty if the mark is dropped. What is undecided keeps its label. */
	Optional<String> labelFor(Mark mark) {
		Optional<Decision> decision = decisions.ofLabel(mark.label());
		if (decision.isEmpty()) {
			askIfMissing(mark);
			return Optional.of(mark.label());
		}
		return switch (decision.get()) {
			case Decision.DropLabel drop -> {
				findings.add(new Effect(Effect.Kind.DROPPED, mark.label(), "", mark.label(), ""), mark.id());
				yield Optional.empty();
			}
			case Decision.Relabel relabel -> Optional.of(relabelled(mark, relabel.to()));
			case Decision.Split split -> Optional.of(split(mark, split));
			default -> throw new IllegalStateException("Not about a label: " + decision.get());
		};
	}

	private void askIfMissing(Mark mark) {
		if (to.label(mark.label()).isEmpty() && from.label(mark.label()).isPresent()) {
			findings.ask(new Question(Question.Kind.LABEL, mark.label(), "", ""), mark.id());
		}
	}

	private String relabelled(Mark mark, String label) {
		if (!label.equals(mark.label())) {
			findings.add(new Effect(Effect.Kind.RELABELLED, mark.label(), "", mark.label(), label), mark.id());
		}
		return label;
	}

	private String split(Mark mark, Decision.Split split) {
		Optional<String> decided = mark.attribute(split.attribute()).flatMap(value -> byValue(split, value));
		if (decided.isEmpty() && split.review()) {
			findings.add(new Effect(Effect.Kind.TO_REVIEW, mark.label(), "", mark.label(), split.otherwise()),
					mark.id());
			return split.otherwise();
		}
		return relabelled(mark, decided.orElse(split.otherwise()));
	}

	private static Optional<String> byValue(Decision.Split split, AttributeValue value) {
		return value instanceof AttributeValue.Texts texts
				? texts.values().stream().filter(split.byValue()::containsKey).findFirst().map(split.byValue()::get)
				: Optional.ofNullable(split.byValue().get(value.display()));
	}
}
