package org.pressmark.model.recoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.model.recoding.Schemes.BASE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.recoding.Difference.Kind;

class CodebookDraftTest {

	@Test
	void rememberRenamingsThroughAllThatIsTyped() {
		CodebookDraft draft = CodebookDraft.of(BASE).renameLabel("Source", "S").renameLabel("S", "Sp")
				.renameLabel("Sp", "Speaker");
		assertEquals(List.of(new Decision.Relabel("Source", "Speaker")), draft.decisions());
		assertEquals(List.of("Speaker", "Person"),
				draft.codebook().label("Quote").orElseThrow().slot("source").orElseThrow().targets());
		CodebookDraft back = draft.renameLabel("Speaker", "Source");
		assertEquals(BASE, back.codebook());
		assertFalse(back.isChanged());
	}

	@Test
	void takesANewLabelOfAnOldNameForANewOne() {
		CodebookDraft draft = CodebookDraft.of(BASE).renameLabel("Cue", "Verb").adding(Schemes.of("Cue"), 0)
				.renameLabel("Cue", "Noun");
		assertEquals(List.of(new Decision.Relabel("Cue", "Verb")), draft.decisions());
	}

	@Test
	void followsALabelThatIsMergedAndRenamed() {
		CodebookDraft draft = CodebookDraft.of(BASE).renameLabel("Person", "Human").mergeLabel("Human", "Source")
				.renameLabel("Source", "Voice");
		assertEquals(Set.of(new Decision.Relabel("Person", "Voice"), new Decision.Relabel("Source", "Voice")),
				Set.copyOf(draft.decisions()));
		assertEquals(List.of("Quote", "Voice", "Cue"),
				draft.codebook().labels().stream().map(LabelDefinition::name).toList());
	}

	@Test
	void forgetsWhatLedToALabelThatIsGone() {
		CodebookDraft draft = CodebookDraft.of(BASE).renameLabel("Person", "Human").removeLabel("Human");
		assertEquals(List.of(), draft.decisions());
		assertTrue(draft.codebook().label("Human").isEmpty());
	}

	@Test
	void doesNotLeaveASlotThatTakesNothing() {
		CodebookDraft draft = CodebookDraft.of(BASE);
		String message = String
				.valueOf(assertThrows(IllegalArgumentException.class, () -> draft.removeLabel("Cue")).getMessage());
		assertTrue(message.contains("Slot cue of Quote takes nothing but Cue"), message);
	}

	@Test
	void renamesAttributesAndValuesWhereverTheyAreNamed() {
		AttributeDefinition conditional = new AttributeDefinition("why", AttributeType.TEXT, List.of(), false,
				Optional.of(new Condition("type", List.of("mixed", "direct"))), Optional.empty(), "");
		Codebook base = CodebookDraft.of(BASE).withLabel(Definitions.withAttributes(Schemes.of("Quote"),
				List.of(Schemes.choice("type", "direct", "mixed"), conditional))).codebook();
		CodebookDraft draft = CodebookDraft.of(base).renameAttribute("Quote", "type", "form")
				.renameValue("Quote", "form", "mixed", "partly").renameValue("Quote", "form", "partly", "partial")
				.renameLabel("Quote", "Statement");
		LabelDefinition label = draft.codebook().label("Statement").orElseThrow();
		assertEquals(Optional.of(new Condition("form", List.of("partial", "direct"))),
				label.attribute("why").orElseThrow().condition());
		assertEquals(
				Set.of(new Decision.MoveAttribute("Quote", "type", "form"),
						new Decision.MapValue("Quote", "type", "mixed", Optional.of("partial")),
						new Decision.Relabel("Quote", "Statement")),
				Set.copyOf(draft.decisions()));
	}

	@Test
	void mergesValues() {
		CodebookDraft draft = CodebookDraft.of(BASE).renameValue("Quote", "type", "mixed", "direct");
		assertEquals(List.of("direct", "indirect"), draft.codebook().label("Quote").orElseThrow().attribute("type")
				.orElseThrow().values().stream().map(value -> value.value()).toList());
		assertEquals(List.of(new Decision.MapValue("Quote", "type", "mixed", Optional.of("direct"))),
				draft.decisions());
	}

	@Test
	void namesEachDifferenceOnce() {
		CodebookDraft draft = CodebookDraft.of(BASE).renameLabel("Source", "Voice").mergeLabel("Person", "Voice")
				.renameAttribute("Quote", "type", "form").renameValue("Quote", "form", "mixed", "partly")
				.renameSlot("Quote", "cue", "verb").adding(Schemes.label("Claim", List.of()), 4 - 1);
		Codebook ruled = new Codebook("test", 4, "Test", "", draft.codebook().labels(), Set.of(Rule.NO_NESTING),
				List.of());
		List<Difference> differences = CodebookDifference.between(BASE, ruled, draft.decisions());
		assertEquals(List.of(new Difference(Kind.ATTRIBUTE_RENAMED, "Quote", "form", "type", "form"),
				new Difference(Kind.VALUE_RENAMED, "Quote", "form", "mixed", "partly"),
				new Difference(Kind.SLOT_RENAMED, "Quote", "verb", "cue", "verb"),
				new Difference(Kind.LABEL_MERGED, "Voice", "", "Source", "Voice"),
				new Difference(Kind.LABEL_MERGED, "Voice", "", "Person", "Voice"),
				new Difference(Kind.ATTRIBUTE_REMOVED, "Voice", "age", "age", ""),
				new Difference(Kind.ATTRIBUTE_ADDED, "Voice", "traits", "", "traits"),
				new Difference(Kind.ATTRIBUTE_ADDED, "Voice", "elite", "", "elite"),
				new Difference(Kind.LABEL_ADDED, "Claim", "", "", "Claim"),
				new Difference(Kind.RULE_ON, "", "no-nesting", "", "")), differences);
		assertEquals("Quote: value renamed: form: mixed -> partly", differences.get(1).line());
		assertEquals("Claim: new label", differences.get(8).line());
		assertEquals(List.of(), CodebookDifference.between(BASE, BASE, List.of()));
	}

	@Test
	void proposesByAliasAndGuessesNothingElse() {
		LabelDefinition voice = new LabelDefinition("Voice", List.of("Source"), Schemes.of("Source").role(), "",
				Schemes.STYLE, Schemes.of("Source").guideline(), List.of(), List.of(), Optional.empty());
		Codebook to = Schemes.with(voice, Schemes.label("Personne", List.of()), Schemes.of("Cue"));
		assertEquals(List.of(new Decision.Relabel("Source", "Voice")), CodebookDifference.proposals(BASE, to));
		assertEquals(Map.of(), Map.copyOf(new Recoding(BASE, to, List.of()).apply(Schemes.layer()).effects()));
	}
}
