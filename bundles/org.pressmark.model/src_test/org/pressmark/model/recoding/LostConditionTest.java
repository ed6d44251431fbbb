package org.pressmark.model.recoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.recoding.Difference.Kind;

/** What an attribute is asked for by follows what becomes of the attribute and the values that it asks about. */
class LostConditionTest {

	private static final AttributeDefinition WHY = Definitions.withCondition(Schemes.text("why"),
			Optional.of(new Condition("type", List.of("mixed", "direct"))));
	private static final LabelDefinition QUOTE = Definitions.withAttributes(Schemes.of("Quote"),
			List.of(Schemes.choice("type", "direct", "indirect", "mixed"), WHY, Schemes.flag("doubt")));
	private static final CodebookDraft DRAFT = CodebookDraft
			.of(CodebookDraft.of(Schemes.BASE).withLabel(QUOTE).codebook());

	@Test
	void aValueThatGoesIsTakenOutOfTheCondition() {
		CodebookDraft draft = without("direct");
		assertEquals(Optional.of(new Condition("type", List.of("mixed"))), condition(draft.codebook()));
		assertEquals(
				List.of(new Difference(Kind.VALUE_REMOVED, "Quote", "type", "direct", ""),
						new Difference(Kind.ATTRIBUTE_CONDITION, "Quote", "why", "only if type = mixed, direct",
								"only if type = mixed")),
				CodebookDifference.between(DRAFT.codebook(), draft.codebook(), draft.decisions()));
	}

	@Test
	void whereNothingIsLeftTheConditionIsLost() {
		LabelDefinition changed = label(without("direct").codebook());
		LabelDefinition less = Definitions.withAttributes(changed,
				List.of(Schemes.choice("type", "indirect"), changed.attribute("why").orElseThrow()));
		assertEquals(List.of(new LostCondition("why", new Condition("type", List.of("mixed")), Optional.empty())),
				LostCondition.between(changed, less));
		assertEquals(Optional.empty(), condition(without("direct").withLabel(less).codebook()));
		assertEquals(List.of(new LostCondition("why", WHY.condition().orElseThrow(), Optional.empty())),
				LostCondition.between(QUOTE, Definitions.withAttributes(QUOTE, List.of(WHY))));
	}

	@Test
	void anAttributeOfAnotherTypeTakesTheValuesThatItHas() {
		AttributeDefinition flag = Schemes.flag("type");
		assertEquals(Optional.empty(), condition(
				DRAFT.withLabel(Definitions.withAttributes(QUOTE, List.of(flag, WHY))).codebook()));
		AttributeDefinition free = Schemes.text("type");
		assertEquals(WHY.condition(), condition(
				DRAFT.withLabel(Definitions.withAttributes(QUOTE, List.of(free, WHY))).codebook()));
	}

	@Test
	void theConditionFollowsAnAnswerOfTheReview() {
		CodebookDraft draft = without("direct").renameValue("Quote", "type", "indirect", "reported");
		List<Decision> answered = new ArrayList<>(draft.decisions());
		answered.add(new Decision.MapValue("Quote", "type", "direct", Optional.of("reported")));
		assertEquals(Optional.of(new Condition("type", List.of("mixed", "reported"))),
				condition(draft.codebookFollowing(answered)));
		answered.removeLast();
		answered.add(new Decision.MapValue("Quote", "type", "direct", Optional.empty()));
		assertEquals(draft.codebook(), draft.codebookFollowing(answered));
	}

	@Test
	void aConditionThatSomebodyWroteStays() {
		CodebookDraft draft = without("direct");
		LabelDefinition label = label(draft.codebook());
		AttributeDefinition own = Definitions.withCondition(WHY,
				Optional.of(new Condition("type", List.of("indirect"))));
		CodebookDraft byHand = draft.withLabel(
				Definitions.withAttributes(label, List.of(label.attributes().getFirst(), own)));
		List<Decision> answered = List.of(new Decision.MapValue("Quote", "type", "direct", Optional.of("mixed")));
		assertEquals(byHand.codebook(), byHand.codebookFollowing(answered));
	}

	@Test
	void renamingIsNoChangeOfACondition() {
		CodebookDraft draft = DRAFT.renameAttribute("Quote", "type", "form").renameValue("Quote", "form", "mixed",
				"partly");
		assertEquals(List.of(Kind.ATTRIBUTE_RENAMED, Kind.VALUE_RENAMED),
				CodebookDifference.between(DRAFT.codebook(), draft.codebook(), draft.decisions()).stream()
						.map(Difference::kind).toList());
	}

	private static CodebookDraft without(String value) {
		AttributeDefinition type = QUOTE.attribute("type").orElseThrow();
		AttributeDefinition less = Schemes.choice("type",
				type.values().stream().map(each -> each.value()).filter(each -> !each.equals(value))
						.toArray(String[]::new));
		return DRAFT.withLabel(Definitions.withAttributes(QUOTE, List.of(less, WHY, Schemes.flag("doubt"))));
	}

	private static LabelDefinition label(Codebook codebook) {
		return codebook.label("Quote").orElseThrow();
	}

	private static Optional<Condition> condition(Codebook codebook) {
		return label(codebook).attribute("why").orElseThrow().condition();
	}
}
