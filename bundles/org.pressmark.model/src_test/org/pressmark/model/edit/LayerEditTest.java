package org.pressmark.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

class LayerEditTest {

	private static final Provenance ANA = new Provenance("ana", Instant.EPOCH, 1);
	private static final ArticleId ARTICLE = new ArticleId("storm");
	private static final SlotDefinition CUE = new SlotDefinition("cue", SlotRole.CUE, List.of(), 0, 1, "");
	private static final SlotDefinition SOURCE = new SlotDefinition("source", SlotRole.SOURCE, List.of(), 0,
			SlotDefinition.UNBOUNDED, "");

	@ParameterizedTest
	@ValueSource(longs = {11, 12, 13, 14, 15, 16})
	void undoesEverySequenceOfEdits(long seed) {
		Random random = new Random(seed);
		Layer start = Layer.empty(ARTICLE, "ana");
		Layer layer = start;
		List<LayerEdit> done = new ArrayList<>();
		List<Layer> states = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			LayerEdit edit = randomEdit(layer, random);
			states.add(layer);
			done.add(edit);
			layer = edit.applyTo(layer);
		}
		for (int i = done.size() - 1; i >= 0; i--) {
			layer = done.get(i).inverse().applyTo(layer);
			assertEquals(states.get(i), layer);
		}
		assertEquals(start, layer);
	}

	@Test
	void leavesNoLinkToADeletedMark() {
		Mark cue = Mark.of("Cue", 10, 14, ANA);
		Mark source = Mark.of("Source", 15, 20, ANA);
		Mark quote = LayerEdits.link(LayerEdits.link(Mark.of("Quote", 0, 9, ANA), CUE, cue.id()), SOURCE, source.id());
		Layer layer = Layer.of(ARTICLE, "ana", LayerState.IN_PROGRESS, List.of(cue, source, quote));
		Layer after = LayerEdits.delete(layer, Set.of(cue.id()), "Delete Cue").applyTo(layer);
		assertEquals(List.of(), after.mark(quote.id()).orElseThrow().slot("cue"));
		assertEquals(List.of(source), after.fillers(after.mark(quote.id()).orElseThrow(), "source"));
		assertEquals(0, after.pointingTo(cue.id()).count());
	}

	@Test
	void aSingleSlotLetsGoOfTheOneBefore() {
		MarkId first = new MarkId("c1");
		MarkId second = new MarkId("c2");
		Mark quote = Mark.of("Quote", 0, 9, ANA);
		Mark relinked = LayerEdits.link(LayerEdits.link(quote, CUE, first), CUE, second);
		assertEquals(List.of(second), relinked.slot("cue"));
		Mark shared = LayerEdits.link(LayerEdits.link(quote, SOURCE, first), SOURCE, second);
		assertEquals(List.of(first, second), LayerEdits.link(shared, SOURCE, first).slot("source"));
	}

	@Test
	void refusesALayerItWasNotMadeFor() {
		Mark mark = Mark.of("Quote", 0, 9, ANA);
		Layer empty = Layer.empty(ARTICLE, "ana");
		LayerEdit add = new LayerEdit("Tag Quote", List.of(Change.add(mark)));
		Layer tagged = add.applyTo(empty);
		EditConflictException twice = assertThrows(EditConflictException.class, () -> add.applyTo(tagged));
		assertTrue(twice.getMessage().contains(mark.id().value()), twice.getMessage());
		LayerEdit finish = new LayerEdit("Finish",
				List.of(new Change.OfState(LayerState.IN_PROGRESS, LayerState.DONE)));
		assertThrows(EditConflictException.class, () -> finish.applyTo(empty));
	}

	private static LayerEdit randomEdit(Layer layer, Random random) {
		List<Mark> marks = List.copyOf(layer.marks());
		int kind = marks.isEmpty() ? 0 : random.nextInt(5);
		if (kind == 0) {
			int begin = random.nextInt(500);
			return new LayerEdit("Tag", List.of(Change.add(Mark.of("Quote", begin, begin + random.nextInt(40), ANA))));
		}
		Mark mark = marks.get(random.nextInt(marks.size()));
		return switch (kind) {
			case 1 -> LayerEdits.delete(layer, Set.of(mark.id()), "Delete");
			case 2 -> new LayerEdit("Relabel", List.of(Change.replace(mark, mark.withLabel("L" + random.nextInt(3)))));
			case 3 -> new LayerEdit("Link", List.of(Change.replace(mark,
					LayerEdits.link(mark, SOURCE, marks.get(random.nextInt(marks.size())).id()))));
			default -> new LayerEdit("State", List.of(new Change.OfState(layer.state(),
					LayerState.values()[random.nextInt(LayerState.values().length)])));
		};
	}
}
