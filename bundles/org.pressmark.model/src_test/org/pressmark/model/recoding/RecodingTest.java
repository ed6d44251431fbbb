package org.pressmark.model.recoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.model.recoding.Schemes.BASE;
import static org.pressmark.model.recoding.Schemes.choice;
import static org.pressmark.model.recoding.Schemes.label;
import static org.pressmark.model.recoding.Schemes.layer;
import static org.pressmark.model.recoding.Schemes.mark;
import static org.pressmark.model.recoding.Schemes.of;
import static org.pressmark.model.recoding.Schemes.slot;
import static org.pressmark.model.recoding.Schemes.text;
import static org.pressmark.model.recoding.Schemes.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.LayerEdit;

class RecodingTest {

	private static final Mark SHE = mark("she", "Source", 10, Map.of("elite", AttributeValue.of(false)), Map.of());
	private static final Mark BOB = mark("bob", "Person", 20, Map.of("age", new AttributeValue.Whole(40)), Map.of());
	private static final Mark SAID = mark("said", "Cue", 30, Map.of("lemma", AttributeValue.of("say")), Map.of());
	private static final Mark QUOTE = mark("quote", "Quote", 40,
			Map.of("type", AttributeValue.of("direct"), "topic", AttributeValue.of("7")),
			Map.of("source", List.of(SHE.id(), BOB.id()), "cue", List.of(SAID.id())));
	private static final Layer LAYER = layer(SHE, BOB, SAID, QUOTE);

	@Test
	void renamesALabelAndKeepsEverythingElse() {
		Codebook to = CodebookDraft.of(BASE).renameLabel("Source", "Speaker").codebook();
		RecodedLayer recoded = recode(to, new Decision.Relabel("Source", "Speaker"));
		assertEquals(SHE.withLabel("Speaker"), recoded.after().mark(SHE.id()).orElseThrow());
		assertEquals(QUOTE, recoded.after().mark(QUOTE.id()).orElseThrow());
		assertEquals(
				Map.of(new Effect(Effect.Kind.RELABELLED, "Source", "", "Source", "Speaker"), Set.of(SHE.id())),
				recoded.effects());
		assertEquals(Map.of(), recoded.questions());
		assertEquals(List.of(), recoded.dropped());
	}

	@Test
	void asksAndTouchesNothingWhereALabelIsGone() {
		Codebook to = with(label("Quote", of("Quote").attributes(), slot("source", "Source"), slot("cue", "Cue")),
				of("Source"), of("Cue"));
		RecodedLayer recoded = recode(to);
		assertEquals(LAYER, recoded.after());
		assertEquals(Map.of(new Question(Question.Kind.LABEL, "Person", "", ""), Set.of(BOB.id()),
				new Question(Question.Kind.LINK, "Quote", "source", "Person"), Set.of(QUOTE.id())),
				recoded.questions());
	}

	@Test
	void mergesLabelsAndAsksForAttributesThatHaveNoPlaceThere() {
		Codebook to = CodebookDraft.of(BASE).mergeLabel("Person", "Source").codebook();
		assertEquals(List.of("Source"), to.label("Quote").orElseThrow().slot("source").orElseThrow().targets());
		RecodedLayer open = recode(to, new Decision.Relabel("Person", "Source"));
		assertEquals(Set.of(new Question(Question.Kind.ATTRIBUTE, "Person", "age", "")), open.questions().keySet());
		RecodedLayer recoded = recode(to, new Decision.Relabel("Person", "Source"),
				new Decision.DropAttribute("Person", "age"));
		assertEquals(Map.of(), recoded.questions());
		assertEquals(BOB.withLabel("Source").withAttributes(Map.of()), recoded.after().mark(BOB.id()).orElseThrow());
	}

	@Test
	void dropsMarksAndTheLinksToThem() {
		RecodedLayer recoded = recode(with(of("Quote"), of("Source"), of("Cue"), label("Person", List.of())),
				new Decision.DropLabel("Person"));
		assertEquals(List.of(BOB.id()), recoded.dropped());
		assertEquals(List.of(SHE.id()), recoded.after().mark(QUOTE.id()).orElseThrow().slot("source"));
		assertTrue(recoded.effects().keySet().stream().anyMatch(effect -> effect.kind() == Effect.Kind.LINKS_DROPPED));
	}

	@Test
	void splitsByAValueAndListsTheRestForReview() {
		Codebook to = with(label("Direct", of("Quote").attributes(), slot("source"), slot("cue")),
				label("Other", of("Quote").attributes(), slot("source"), slot("cue")), of("Source"), of("Person"),
				of("Cue"));
		Mark mixed = mark("mixed", "Quote", 50, Map.of("type", AttributeValue.of("mixed")), Map.of());
		Mark none = mark("none", "Quote", 60, Map.of(), Map.of());
		Decision split = new Decision.Split("Quote", "type", Map.of("direct", "Direct"), "Other", true);
		RecodedLayer recoded = new Recoding(BASE, to, List.of(split)).apply(layer(SHE, BOB, SAID, QUOTE, mixed, none));
		assertEquals("Direct", recoded.after().mark(QUOTE.id()).orElseThrow().label());
		assertEquals("Other", recoded.after().mark(mixed.id()).orElseThrow().label());
		assertEquals(Set.of(mixed.id(), none.id()), recoded.toReview());
		assertEquals(Map.of(), recoded.questions());
	}

	@Test
	void swapsTwoLabels() {
		Codebook to = with(label("Source", of("Person").attributes()), label("Person", of("Source").attributes()),
				of("Quote"), of("Cue"));
		RecodedLayer recoded = recode(to, new Decision.Relabel("Source", "Person"),
				new Decision.Relabel("Person", "Source"));
		assertEquals("Person", recoded.after().mark(SHE.id()).orElseThrow().label());
		assertEquals("Source", recoded.after().mark(BOB.id()).orElseThrow().label());
		assertEquals(Map.of(), recoded.questions());
	}

	@Test
	void takesTextToAChoiceByAMap() {
		Codebook to = with(label("Quote", List.of(of("Quote").attributes().getFirst(), choice("topic", "tax", "war")),
				slot("source"), slot("cue")), of("Source"), of("Person"), of("Cue"));
		assertEquals(Set.of(new Question(Question.Kind.VALUE, "Quote", "topic", "7")),
				recode(to).questions().keySet());
		RecodedLayer mapped = recode(to, new Decision.MapValue("Quote", "topic", "7", Optional.of("tax")));
		assertEquals(Optional.of(AttributeValue.of("tax")),
				mapped.after().mark(QUOTE.id()).orElseThrow().attribute("topic"));
		RecodedLayer cleared = recode(to, new Decision.ClearUnfit("Quote", "topic"));
		assertEquals(Optional.empty(), cleared.after().mark(QUOTE.id()).orElseThrow().attribute("topic"));
		assertEquals(Set.of(new Effect(Effect.Kind.VALUE_DROPPED, "Quote", "topic", "7", "")),
				cleared.effects().keySet());
	}

	@Test
	void changesTypesWhereNothingIsLost() {
		Codebook to = with(
				label("Quote", List.of(Schemes.choices("type", "direct", "indirect", "mixed"),
						Schemes.integer("topic")), slot("source"), slot("cue")),
				label("Source", List.of(choice("elite", "true", "false"))),
				label("Person", List.of(Schemes.decimal("age"))), of("Cue"));
		RecodedLayer recoded = recode(to);
		assertEquals(Map.of(), recoded.questions());
		Mark quote = recoded.after().mark(QUOTE.id()).orElseThrow();
		assertEquals(Map.of("type", new AttributeValue.Texts(List.of("direct")), "topic", new AttributeValue.Whole(7)),
				quote.attributes());
		assertEquals(Optional.of(AttributeValue.of("false")),
				recoded.after().mark(SHE.id()).orElseThrow().attribute("elite"));
		assertEquals(Optional.of(new AttributeValue.Decimal(40)),
				recoded.after().mark(BOB.id()).orElseThrow().attribute("age"));
	}

	@Test
	void asksWhereSeveralValuesMeetRoomForOne() {
		Mark both = mark("both", "Source", 5,
				Map.of("traits", new AttributeValue.Texts(List.of("named", "expert"))), Map.of());
		Codebook to = with(of("Quote"), label("Source", List.of(choice("traits", "named", "expert", "official"))),
				of("Person"), of("Cue"));
		assertEquals(Set.of(new Question(Question.Kind.VALUE, "Source", "traits", "named, expert")),
				new Recoding(BASE, to, List.of()).apply(layer(both)).questions().keySet());
		RecodedLayer one = new Recoding(BASE, to,
				List.of(new Decision.MapValue("Source", "traits", "named", Optional.empty()))).apply(layer(both));
		assertEquals(Optional.of(AttributeValue.of("expert")),
				one.after().mark(both.id()).orElseThrow().attribute("traits"));
	}

	@Test
	void movesAttributesAndSlots() {
		Codebook to = with(label("Quote", List.of(choice("quoteType", "direct"), text("topic")), slot("speaker"),
				slot("cue", "Cue")), of("Source"), of("Person"), of("Cue"));
		RecodedLayer recoded = recode(to, new Decision.MoveAttribute("Quote", "type", "quoteType"),
				new Decision.MoveSlot("Quote", "source", "speaker"));
		Mark quote = recoded.after().mark(QUOTE.id()).orElseThrow();
		assertEquals(Set.of("quoteType", "topic"), quote.attributes().keySet());
		assertEquals(List.of(SHE.id(), BOB.id()), quote.slot("speaker"));
		assertEquals(List.of(), quote.slot("source"));
		assertEquals(Map.of(), recoded.questions());
	}

	@Test
	void fillsANewMandatoryAttributeOrListsTheMarks() {
		Codebook to = with(of("Quote"), of("Source"), of("Person"),
				label("Cue", List.of(text("lemma"), Schemes.decimal("strength"),
						new org.pressmark.model.codebook.AttributeDefinition("kind", AttributeType.CHOICE,
								choice("", "verb", "noun").values(), true, Optional.empty(), Optional.empty(), ""))));
		assertEquals(List.of(SAID.id()), WorkItem.of(recode(to), article(), BASE, to).stream().map(WorkItem::mark)
				.toList());
		RecodedLayer filled = recode(to, new Decision.FillAttribute("Cue", "kind", AttributeValue.of("verb")));
		assertEquals(List.of(), WorkItem.of(filled, article(), BASE, to));
		assertEquals(Optional.of(AttributeValue.of("verb")),
				filled.after().mark(SAID.id()).orElseThrow().attribute("kind"));
	}

	@Test
	void refusesDecisionsThatContradictOrLeadNowhere() {
		Codebook to = CodebookDraft.of(BASE).renameLabel("Source", "Speaker").codebook();
		assertRefused(to, "no label 'Nobody'", new Decision.Relabel("Source", "Nobody"));
		assertRefused(to, "no label 'Speaker'", new Decision.Relabel("Speaker", "Quote"));
		assertRefused(to, "contradict", new Decision.Relabel("Source", "Speaker"), new Decision.DropLabel("Source"));
		assertRefused(to, "cannot both become", new Decision.MoveAttribute("Quote", "type", "x"),
				new Decision.MoveAttribute("Quote", "topic", "x"));
	}

	@Test
	void doesNotOverwriteAValueThatKeepsItsName() {
		Codebook to = with(label("Quote", List.of(text("topic")), slot("source"), slot("cue")), of("Source"),
				of("Person"), of("Cue"));
		RecodedLayer recoded = recode(to, new Decision.MoveAttribute("Quote", "type", "topic"));
		assertEquals(Optional.of(AttributeValue.of("7")),
				recoded.after().mark(QUOTE.id()).orElseThrow().attribute("topic"));
		assertEquals(Set.of(new Question(Question.Kind.ATTRIBUTE, "Quote", "type", "")), recoded.questions().keySet());
	}

	@Test
	void isUndoneByTheInverseOfItsEdit() {
		Codebook to = CodebookDraft.of(BASE).renameLabel("Source", "Speaker").codebook();
		RecodedLayer recoded = recode(to, new Decision.Relabel("Source", "Speaker"), new Decision.DropLabel("Cue"));
		LayerEdit edit = recoded.edit().orElseThrow();
		assertEquals(LAYER, edit.inverse().applyTo(recoded.after()));
		assertEquals(Set.of(new MarkId("she")),
				recoded.effects().get(new Effect(Effect.Kind.RELABELLED, "Source", "", "Source", "Speaker")));
	}

	private static org.pressmark.model.Article article() {
		return new org.pressmark.model.Article(Schemes.ARTICLE, Schemes.TEXT,
				org.pressmark.model.ArticleMetadata.ofSource("storm.txt"), List.of(org.pressmark.model.Region
						.of(org.pressmark.model.RegionKind.BODY, 0, Schemes.TEXT.length(), "")));
	}

	private static RecodedLayer recode(Codebook to, Decision... decisions) {
		return new Recoding(BASE, to, List.of(decisions)).apply(LAYER);
	}

	private static void assertRefused(Codebook to, String reason, Decision... decisions) {
		List<Decision> given = List.of(decisions);
		String message = String.valueOf(
				assertThrows(IllegalArgumentException.class, () -> new Recoding(BASE, to, given)).getMessage());
		assertTrue(message.contains(reason), message);
	}
}
