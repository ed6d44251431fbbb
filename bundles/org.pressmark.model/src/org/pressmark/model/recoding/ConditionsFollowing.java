package org.pressmark.model.recoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;

/**
 * Lets the conditions of a draft follow values that are gone to what becomes of them.
 *
 * @param draft
 *            the draft
 * @param all
 *            all decisions
 */
record ConditionsFollowing(CodebookDraft draft, List<Decision> all) {

	Codebook codebook() {
		List<LabelDefinition> labels = draft.codebook().labels().stream().map(this::followed).toList();
		return labels.equals(draft.codebook().labels())
				? draft.codebook()
				: CodebookDraft.withLabels(draft.codebook(), labels);
	}

	/** Labels that several joined have the conditions of one of them, which is not for us to tell. */
	private LabelDefinition followed(LabelDefinition label) {
		List<LabelDefinition> bases = draft.base().labels().stream()
				.filter(base -> newLabel(base.name()).equals(label.name())).toList();
		return bases.size() != 1
				? label
				: Definitions.withAttributes(label,
						label.attributes().stream().map(each -> followed(bases.getFirst(), label, each)).toList());
	}

	private AttributeDefinition followed(LabelDefinition base, LabelDefinition label, AttributeDefinition attribute) {
		Optional<Condition> old = base.attributes().stream()
				.filter(each -> newAttribute(base.name(), each.name()).equals(attribute.name())).findFirst()
				.flatMap(AttributeDefinition::condition);
		Optional<AttributeDefinition> asked = attribute.condition()
				.flatMap(given -> label.attribute(given.attribute()));
		if (old.isEmpty() || asked.isEmpty()
				|| !newAttribute(base.name(), old.get().attribute()).equals(asked.get().name())) {
			return attribute;
		}
		List<String> byDraft = values(base.name(), old.get(), asked.get(), draft.decisions());
		return attribute.condition().equals(Optional.of(new Condition(asked.get().name(), byDraft)))
				? Definitions.withCondition(attribute, Optional.of(new Condition(asked.get().name(),
						values(base.name(), old.get(), asked.get(), all))))
				: attribute;
	}

	/** The values of a condition of the base as the decisions turn them, without those that are gone. */
	private static List<String> values(String label, Condition old, AttributeDefinition asked,
			List<Decision> decisions) {
		List<String> values = new ArrayList<>();
		for (String value : old.values()) {
			Optional<Decision.MapValue> mapped = of(decisions, Decision.MapValue.class)
					.filter(each -> each.label().equals(label) && each.attribute().equals(old.attribute())
							&& each.value().equals(value))
					.findFirst();
			String now = mapped.flatMap(Decision.MapValue::to).orElse(value);
			if (LostCondition.canBe(asked, now) && !values.contains(now)) {
				values.add(now);
			}
		}
		return values;
	}

	private String newLabel(String base) {
		return of(draft.decisions(), Decision.Relabel.class).filter(each -> each.label().equals(base))
				.map(Decision.Relabel::to).findFirst().orElse(base);
	}

	private String newAttribute(String label, String attribute) {
		return of(draft.decisions(), Decision.MoveAttribute.class)
				.filter(each -> each.label().equals(label) && each.attribute().equals(attribute))
				.map(Decision.MoveAttribute::to).findFirst().orElse(attribute);
	}

	private static <D extends Decision> Stream<D> of(List<Decision> decisions, Class<D> kind) {
		return decisions.stream().filter(kind::isInstance).map(kind::cast);
	}
}
