package org.pressmark.model.recoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.validation.LayerValidator;
import org.pressmark.model.validation.Problem;
import org.pressmark.model.validation.Severity;

/** What must hold of every recoding, whatever was changed and decided. */
class RandomRecodingTest {

	private static final Article ARTICLE = new Article(Schemes.ARTICLE, Schemes.TEXT,
			ArticleMetadata.ofSource("storm.txt"),
			List.of(Region.of(RegionKind.BODY, 0, Schemes.TEXT.length(), "")));
	private static final int ROUNDS = 300;

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4})
	void losesNothingThatNobodyGaveUp(long seed) {
		Random random = new Random(seed);
		int recodings = 0;
		int drops = 0;
		for (int round = 0; round < ROUNDS; round++) {
			CodebookDraft draft = changed(random);
			Layer layer = Schemes.random(random);
			Recoding recoding = answered(draft, layer, random);
			RecodedLayer recoded = recoding.apply(layer);
			assertEquals(Map.of(), recoded.questions());
			assertNothingLost(layer, recoded, recoding);
			assertNoNewErrors(layer, recoded, recoding);
			recodings += recoded.edit().isPresent() ? 1 : 0;
			drops += recoded.dropped().size();
			if (recoded.edit().isPresent()) {
				assertEquals(layer, recoded.edit().get().inverse().applyTo(recoded.after()));
			} else {
				assertEquals(layer, recoded.after());
			}
		}
		assertTrue(recodings > ROUNDS / 3, "only " + recodings + " recodings did anything");
		assertTrue(drops > 0, "no mark was ever dropped");
	}

	@ParameterizedTest
	@ValueSource(longs = {5, 6})
	void isTriedOutOnStandInsAsOnTheLayersThemselves(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < ROUNDS; round++) {
			CodebookDraft draft = changed(random);
			Layer layer = Schemes.random(random);
			Usage usage = new Usage();
			usage.add(layer);
			Recoding recoding = new Recoding(Schemes.BASE, draft.codebook(), draft.decisions());
			Usage.Outcome outcome = usage.tryOut(recoding);
			RecodedLayer exact = recoding.apply(layer);
			exact.questions().forEach((question, marks) -> assertEquals(marks.size(),
					outcome.questions().getOrDefault(question, Usage.Count.NONE).marks(), question.sentence()));
			assertEquals(exact.questions().keySet(), outcome.questions().keySet());
		}
	}

	private static void assertNothingLost(Layer layer, RecodedLayer recoded, Recoding recoding) {
		for (Mark mark : layer.marks()) {
			Optional<Mark> after = recoded.after().mark(mark.id());
			if (after.isEmpty()) {
				assertTrue(recoding.decisions().contains(new Decision.DropLabel(mark.label())), mark.label());
				continue;
			}
			assertEquals(mark.fragments(), after.get().fragments());
			assertEquals(mark.provenance(), after.get().provenance());
			assertEquals(mark.note(), after.get().note());
			int lost = mark.attributes().size() - after.get().attributes().size();
			boolean gaveUp = recoded.effects().entrySet().stream()
					.anyMatch(each -> each.getKey().deletes() && each.getValue().contains(mark.id()));
			assertTrue(lost <= 0 || gaveUp, mark + " -> " + after.get());
			assertFalse(after.get().slots().values().stream().flatMap(List::stream)
					.anyMatch(id -> recoded.after().mark(id).isEmpty()), "a link dangles");
		}
		assertEquals(layer.size(), recoded.after().size() + recoded.dropped().size());
	}

	private static void assertNoNewErrors(Layer layer, RecodedLayer recoded, Recoding recoding) {
		assertEquals(List.of(), errors(new LayerValidator(ARTICLE, recoding.from()).check(layer)));
		assertEquals(List.of(), errors(new LayerValidator(ARTICLE, recoding.to()).check(recoded.after())));
	}

	private static List<Problem> errors(List<Problem> problems) {
		return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
	}

	/** A draft after a few steps as a researcher takes them; steps that the draft refuses are passed over. */
	private static CodebookDraft changed(Random random) {
		CodebookDraft draft = CodebookDraft.of(Schemes.BASE);
		int steps = 1 + random.nextInt(6);
		for (int step = 0; step < steps; step++) {
			try {
				draft = step(draft, random);
			} catch (IllegalArgumentException refused) {
				assertFalse(String.valueOf(refused.getMessage()).isBlank());
			}
		}
		return draft;
	}

	private static CodebookDraft step(CodebookDraft draft, Random random) {
		List<LabelDefinition> labels = draft.codebook().labels();
		LabelDefinition label = labels.get(random.nextInt(labels.size()));
		LabelDefinition other = labels.get(random.nextInt(labels.size()));
		String name = List.of("Source", "Voice", "Verb", "Quote", "Spoken").get(random.nextInt(5));
		return switch (random.nextInt(9)) {
			case 0 -> draft.renameLabel(label.name(), name);
			case 1 -> draft.removeLabel(label.name());
			case 2 -> label.equals(other) ? draft : draft.mergeLabel(label.name(), other.name());
			case 3 -> draft.adding(Schemes.label(name, label.attributes()), 0);
			case 4 -> draft.splitLabel(new Decision.Split(label.name(), "type", Map.of("direct", other.name()),
					label.name(), random.nextBoolean()));
			case 5 -> draft.withLabel(Schemes.label(label.name(), List.of(Schemes.text("topic"))));
			default -> attributeStep(draft, label, random);
		};
	}

	private static CodebookDraft attributeStep(CodebookDraft draft, LabelDefinition label, Random random) {
		if (label.attributes().isEmpty()) {
			return draft;
		}
		AttributeDefinition attribute = label.attributes().get(random.nextInt(label.attributes().size()));
		if (!attribute.values().isEmpty() && random.nextBoolean()) {
			return draft.renameValue(label.name(), attribute.name(), attribute.values().getFirst().value(),
					random.nextBoolean() ? attribute.values().getLast().value() : "renamed");
		}
		if (random.nextBoolean()) {
			return draft.renameAttribute(label.name(), attribute.name(), "kind" + random.nextInt(3));
		}
		AttributeType type = AttributeType.values()[random.nextInt(AttributeType.values().length)];
		boolean choice = type == AttributeType.CHOICE || type == AttributeType.CHOICES;
		AttributeDefinition changed = choice
				? Schemes.attribute(attribute.name(), type, "direct", "expert", "true")
				: Schemes.attribute(attribute.name(), type);
		List<AttributeDefinition> attributes = new ArrayList<>(label.attributes());
		attributes.set(attributes.indexOf(attribute), changed);
		return draft.withLabel(Definitions.withAttributes(label, attributes));
	}

	/** Answers every question by chance, as long as there is one. */
	private static Recoding answered(CodebookDraft draft, Layer layer, Random random) {
		List<Decision> decisions = new ArrayList<>(draft.decisions());
		Set<Question> asked = new HashSet<>();
		while (true) {
			Recoding recoding = new Recoding(Schemes.BASE, draft.codebook(), decisions);
			Set<Question> open = recoding.apply(layer).questions().keySet();
			if (open.isEmpty()) {
				return recoding;
			}
			for (Question question : open) {
				assertTrue(asked.add(question), "asked twice: " + question.sentence());
				decisions.removeIf(each -> each instanceof Decision.MoveAttribute move
						&& move.label().equals(question.label()) && move.attribute().equals(question.name()));
				decisions.add(answer(question, draft, random));
			}
		}
	}

	private static Decision answer(Question question, CodebookDraft draft, Random random) {
		List<LabelDefinition> labels = draft.codebook().labels();
		return switch (question.kind()) {
			case LABEL -> random.nextBoolean()
					? new Decision.DropLabel(question.label())
					: new Decision.Relabel(question.label(), labels.get(random.nextInt(labels.size())).name());
			case ATTRIBUTE -> new Decision.DropAttribute(question.label(), question.name());
			case VALUE -> new Decision.ClearUnfit(question.label(), question.name());
			case SLOT -> new Decision.DropSlot(question.label(), question.name());
			case LINK -> new Decision.DropLinks(question.label(), question.name(), question.value());
		};
	}
}
