package org.pressmark.ui.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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

final class LaneLayoutTest {

	private static final Provenance ADA = new Provenance("ada", Instant.EPOCH, 1);

	@Test
	void marksThatOnlyMeetShareALane() {
		Mark one = mark("one", 0, 5);
		Mark two = mark("two", 5, 9);
		LaneLayout layout = LaneLayout.of(List.of(one, two));
		assertEquals(0, layout.lane(one.id()));
		assertEquals(0, layout.lane(two.id()));
		assertEquals(1, layout.count());
	}

	@Test
	void anInnerMarkLiesBelowTheOuterOne() {
		Mark outer = mark("outer", 0, 50);
		Mark inner = mark("inner", 10, 20);
		LaneLayout layout = LaneLayout.of(List.of(inner, outer));
		assertEquals(0, layout.lane(outer.id()));
		assertEquals(1, layout.lane(inner.id()));
	}

	@Test
	void aZeroWidthMarkTakesAPlaceOfItsOwn() {
		Mark point = mark("point", 4, 4);
		Mark around = mark("around", 0, 10);
		LaneLayout layout = LaneLayout.of(List.of(point, around));
		assertNotEquals(layout.lane(point.id()), layout.lane(around.id()));
	}

	@Test
	void aShortGapBelongsToTheMarkAndALongOneDoesNot() {
		int far = LaneLayout.CONNECTED_GAP + 100;
		Mark near = mark("near", new Fragment(0, 5), new Fragment(15, 20));
		Mark inGap = mark("inGap", 8, 12);
		assertNotEquals(0, LaneLayout.of(List.of(near, inGap)).lane(inGap.id()));
		Mark wide = mark("wide", new Fragment(0, 5), new Fragment(far, far + 5));
		assertEquals(0, LaneLayout.of(List.of(wide, inGap)).lane(inGap.id()));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void noTwoMarksThatOverlapShareALaneAndNoLaneIsWasted(long seed) {
		Random random = new Random(seed);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			int begin = random.nextInt(1000);
			marks.add(mark("m" + i, begin, begin + 1 + random.nextInt(60)));
		}
		LaneLayout layout = LaneLayout.of(marks);
		for (Mark one : marks) {
			for (Mark other : marks) {
				assertTrue(one == other || !one.overlaps(other) || layout.lane(one.id()) != layout.lane(other.id()),
						() -> one + " and " + other + " share a lane");
			}
		}
		assertEquals(depth(marks), layout.count());
	}

	@Test
	void theOrderOfTheMarksDoesNotCount() {
		List<Mark> marks = new ArrayList<>(
				List.of(mark("a", 0, 9), mark("b", 3, 12), mark("c", 3, 12), mark("d", 11, 14)));
		LaneLayout one = LaneLayout.of(marks);
		Collections.reverse(marks);
		LaneLayout other = LaneLayout.of(marks);
		marks.forEach(mark -> assertEquals(one.lane(mark.id()), other.lane(mark.id())));
	}

	/** The largest number of marks on one character, counted the slow way. */
	private static int depth(List<Mark> marks) {
		int depth = 0;
		for (int offset = 0; offset < 1100; offset++) {
			int at = offset;
			depth = Math.max(depth, (int) marks.stream().filter(mark -> mark.begin() <= at && at < mark.end()).count());
		}
		return depth;
	}

	private static Mark mark(String id, int begin, int end) {
		return mark(id, new Fragment(begin, end));
	}

	private static Mark mark(String id, Fragment... fragments) {
		return new Mark(new MarkId(id), "Quote", List.of(fragments), Map.of(), Map.of(), "", false, ADA);
	}
}
