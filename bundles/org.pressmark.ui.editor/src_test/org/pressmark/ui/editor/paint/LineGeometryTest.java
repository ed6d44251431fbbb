package org.pressmark.ui.editor.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.ui.editor.paint.LineGeometry.Box;
import org.pressmark.ui.editor.paint.LineGeometry.Extent;

/** Characters are ten pixels wide; letters that run from right to left are written as a and b, others as digits. */
final class LineGeometryTest {

	private static final int WIDTH = 10;

	@Test
	void aNumberAtTheEndOfWordsFromRightToLeftEndsThemOnItsLeft() {
		Extent whole = only(extents("12 ba", "ab 12", 0, 5));
		assertEquals(new Edges(0, 50, 50, 0), Edges.of(whole));
	}

	@Test
	void aNumberAtTheBeginOfWordsFromRightToLeftBeginsThemOnItsRight() {
		Extent whole = only(extents("ba 12", "12 ab", 0, 5));
		assertEquals(new Edges(0, 50, 50, 0), Edges.of(whole));
	}

	@Test
	void wordsFromRightToLeftAtTheEndOfOthersEndThemOnTheRight() {
		Extent whole = only(extents("12 ba", "12 ab", 0, 5));
		assertEquals(new Edges(0, 50, 0, 50), Edges.of(whole));
	}

	@Test
	void wordsOfOneDirectionBeginAndEndWhereTheyAreRead() {
		assertEquals(new Edges(30, 50, 50, 30), Edges.of(only(extents("12 ba", "ab 12", 0, 2))));
		assertEquals(new Edges(0, 20, 0, 20), Edges.of(only(extents("12 ba", "ab 12", 3, 5))));
		assertEquals(new Edges(20, 50, 50, 20), Edges.of(only(extents("12 ba", "ab 12", 0, 3))));
	}

	@Test
	void aMarkThatEndsWithinANumberEndsThere() {
		List<Extent> parts = extents("12 ba", "ab 12", 0, 4);
		assertEquals(List.of(new Edges(0, 10, -1, 10), new Edges(20, 50, 50, -1)),
				parts.stream().map(Edges::of).toList());
	}

	/** An accent has the box of its letter. */
	@Test
	void anAccentDoesNotTurnTheDirection() {
		LineGeometry line = new LineGeometry(0, 4, WIDTH, true, offset -> switch (offset) {
			case 0, 1 -> new Box(20, 30, WIDTH);
			case 2 -> new Box(10, 20, WIDTH);
			default -> new Box(0, 10, WIDTH);
		});
		assertEquals(new Edges(0, 30, 30, 0), Edges.of(only(line.extents(0, 4))));
	}

	/** It has no width, and stands where the row ends. */
	@Test
	void theSpaceThatEndsARowDoesNotTurnTheDirection() {
		LineGeometry line = new LineGeometry(0, 5, WIDTH, true, offset -> switch (offset) {
			case 0 -> new Box(10, 20, WIDTH);
			case 1 -> new Box(0, 10, WIDTH);
			case 2 -> new Box(0, 0, WIDTH);
			case 3 -> new Box(10, 20, 2 * WIDTH);
			default -> new Box(0, 10, 2 * WIDTH);
		});
		assertEquals(List.of(new Edges(0, 20, 20, -1), new Edges(0, 20, -1, 0)),
				line.extents(0, 5).stream().map(Edges::of).toList());
	}

	private static List<Extent> extents(String seen, String read, int begin, int end) {
		LineGeometry line = new LineGeometry(0, read.length(), WIDTH, true, offset -> {
			int place = seen.indexOf(read.charAt(offset));
			return new Box(place * WIDTH, (place + 1) * WIDTH, WIDTH);
		});
		return line.extents(begin, end);
	}

	private static Extent only(List<Extent> extents) {
		assertEquals(1, extents.size());
		return extents.getFirst();
	}

	private record Edges(int left, int right, int beginX, int endX) {
		static Edges of(Extent extent) {
			return new Edges(extent.left(), extent.right(), extent.beginX(), extent.endX());
		}
	}
}
