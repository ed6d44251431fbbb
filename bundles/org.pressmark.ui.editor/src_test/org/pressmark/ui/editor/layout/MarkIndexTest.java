package org.pressmark.ui.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;

final class MarkIndexTest {

	private static final Provenance ADA = new Provenance("ada", Instant.EPOCH, 1);

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 3, 7, 64, 65, 500})
	void findsWhatALookAtEachMarkFinds(int count) {
		Random random = new Random(count);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int begin = random.nextInt(800);
			marks.add(Mark.of("Quote", begin, begin + random.nextInt(90), ADA));
		}
		MarkIndex index = new MarkIndex(marks);
		for (int i = 0; i < 200; i++) {
			int begin = random.nextInt(900);
			int end = begin + random.nextInt(50);
			List<Mark> expected = marks.stream().filter(mark -> mark.begin() <= end && mark.end() >= begin).sorted()
					.toList();
			assertEquals(expected, index.touching(begin, end));
		}
	}

	@Test
	void theShortestComesFirstAndWhatOnlyEndsHereComesLast() {
		Mark outer = Mark.of("Quote", 0, 30, ADA);
		Mark inner = Mark.of("Quote", 10, 20, ADA);
		Mark before = Mark.of("Cue", 8, 10, ADA);
		MarkIndex index = new MarkIndex(List.of(outer, inner, before));
		assertEquals(List.of(inner, outer, before), index.at(10));
	}

	@Test
	void aPlaceInAGapIsNotInTheMark() {
		Mark mark = new Mark(new MarkId("m"), "Quote", List.of(new Fragment(0, 5), new Fragment(20, 25)), Map.of(),
				Map.of(), "", false, ADA);
		MarkIndex index = new MarkIndex(List.of(mark));
		assertEquals(List.of(), index.at(12));
		assertEquals(List.of(mark), index.at(22));
	}
}
