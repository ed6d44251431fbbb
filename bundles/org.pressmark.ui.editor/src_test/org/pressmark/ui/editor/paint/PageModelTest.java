package org.pressmark.ui.editor.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;

/** What is laid out again after an edit is the same as if everything were. */
final class PageModelTest {

	private static final Provenance ADA = new Provenance("ada", Instant.EPOCH, 1);
	private static final int TEXT = 4000;

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void afterAnyEditsTheModelIsThatOfTheLayer(long seed) {
		Random random = new Random(seed);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 150; i++) {
			marks.add(mark("m" + i, random));
		}
		Layer layer = Layer.of(new ArticleId("a"), "ada", LayerState.IN_PROGRESS, marks);
		PageModel model = new PageModel(layer);
		for (int edit = 0; edit < 150; edit++) {
			layer = edited(layer, random, edit);
			PageModel before = model;
			model = model.after(layer);
			assertSame(new PageModel(layer), model, layer);
			assertUnchangedElsewhere(before, model);
		}
	}

	@Test
	void manyChangesAreTakenOverToo() {
		Random random = new Random(9);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			marks.add(mark("m" + i, random));
		}
		Layer empty = Layer.empty(new ArticleId("a"), "ada");
		Layer full = empty.withMarks(marks);
		assertSame(new PageModel(full), new PageModel(empty).after(full), full);
		assertSame(new PageModel(empty), new PageModel(full).after(empty), empty);
	}

	private static void assertSame(PageModel expected, PageModel model, Layer layer) {
		assertEquals(expected.index().all(), model.index().all());
		for (Mark mark : layer.marks()) {
			assertEquals(expected.lane(mark), model.lane(mark), () -> "lane of " + mark);
		}
	}

	/** The painter counts lanes again only at the places that the model names. */
	private static void assertUnchangedElsewhere(PageModel before, PageModel after) {
		List<Fragment> places = after.changed().orElseThrow();
		for (int offset = 0; offset < TEXT; offset += 10) {
			int at = offset;
			boolean named = places.stream().anyMatch(place -> place.begin() <= at + 10 && place.end() >= at);
			assertTrue(named || before.lanes(at, at + 10) == after.lanes(at, at + 10), () -> "lanes at " + at);
		}
	}

	private static Layer edited(Layer layer, Random random, int edit) {
		List<Mark> marks = List.copyOf(layer.marks());
		Mark some = marks.get(random.nextInt(marks.size()));
		return switch (random.nextInt(4)) {
			case 0 -> layer.with(mark("n" + edit, random));
			case 1 -> layer.withMarks(marks.stream().filter(mark -> mark != some).toList());
			case 2 -> layer.with(mark(some.id().value(), random)).with(mark("o" + edit, random));
			default -> layer.with(some.withNote("edit " + edit));
		};
	}

	private static Mark mark(String id, Random random) {
		int begin = random.nextInt(TEXT - 700);
		List<Fragment> fragments = new ArrayList<>(List.of(new Fragment(begin, begin + random.nextInt(60))));
		if (random.nextInt(5) == 0 && fragments.getFirst().length() > 0) {
			int next = fragments.getFirst().end() + 1 + random.nextInt(500);
			fragments.add(new Fragment(next, next + 1 + random.nextInt(40)));
		}
		return new Mark(new MarkId(id), "Quote", fragments, Map.of(), Map.of(), "", false, ADA);
	}
}
