package org.pressmark.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;

/** Many edits on a draft make the layer that one after the other makes. */
final class LayerDraftTest {

	private static final Provenance ADA = new Provenance("ada", Instant.EPOCH, 1);

	@Test
	void editsThatWereMadeOneByOneMakeTheSameLayer() {
		for (long seed = 0; seed < 20; seed++) {
			Random random = new Random(seed);
			Layer first = Layer.empty(new ArticleId("a"), "ada");
			Layer layer = first;
			List<LayerEdit> edits = new ArrayList<>();
			for (int i = 0; i < 100; i++) {
				Layer before = layer;
				layer = changed(layer, random);
				edits.add(difference(before, layer));
			}
			LayerDraft draft = new LayerDraft(first);
			edits.forEach(draft::apply);
			assertEquals(layer, draft.layer());
			edits.reversed().forEach(edit -> draft.apply(edit.inverse()));
			assertEquals(first, draft.layer());
		}
	}

	@Test
	void anEditThatDoesNotFitLeavesNothingBehind() {
		Mark one = Mark.of("Quote", 0, 5, ADA);
		Mark other = Mark.of("Quote", 8, 9, ADA);
		LayerDraft draft = new LayerDraft(Layer.empty(new ArticleId("a"), "ada"));
		draft.apply(new LayerEdit("add", List.of(Change.add(one))));
		Layer before = draft.layer();
		LayerEdit wrong = new LayerEdit("wrong", List.of(Change.add(other), Change.remove(one.withNote("else"))));
		assertThrows(EditConflictException.class, () -> draft.apply(wrong));
		LayerEdit state = new LayerEdit("state",
				List.of(Change.remove(one), new Change.OfState(LayerState.DONE, LayerState.LOCKED)));
		assertThrows(EditConflictException.class, () -> draft.apply(state));
		assertEquals(before, draft.layer());
	}

	@Test
	void anEditMayChangeAMarkTwice() {
		Mark one = Mark.of("Quote", 0, 5, ADA);
		LayerDraft draft = new LayerDraft(Layer.empty(new ArticleId("a"), "ada"));
		draft.apply(new LayerEdit("twice", List.of(Change.add(one), Change.replace(one, one.withNote("note")))));
		assertEquals(List.of(one.withNote("note")), List.copyOf(draft.layer().marks()));
	}

	private static Layer changed(Layer layer, Random random) {
		List<Mark> marks = List.copyOf(layer.marks());
		if (marks.isEmpty() || random.nextInt(3) == 0) {
			int begin = random.nextInt(100);
			return layer.with(Mark.of("Quote", begin, begin + random.nextInt(9), ADA));
		}
		Mark some = marks.get(random.nextInt(marks.size()));
		return random.nextBoolean()
				? layer.with(some.withNote("note " + random.nextInt()))
				: layer.withMarks(marks.stream().filter(mark -> mark != some).toList());
	}

	private static LayerEdit difference(Layer before, Layer after) {
		List<Change> changes = new ArrayList<>();
		before.marks().stream().filter(mark -> after.mark(mark.id()).isEmpty()).forEach(
				mark -> changes.add(Change.remove(mark)));
		after.marks().forEach(mark -> before.mark(mark.id()).ifPresentOrElse(old -> {
			if (!old.equals(mark)) {
				changes.add(Change.replace(old, mark));
			}
		}, () -> changes.add(Change.add(mark))));
		return new LayerEdit("edit", changes);
	}
}
