package org.pressmark.ui.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TagRowTest {

	@Test
	void aLabelWithRoomStandsWhereItsMarkBegins() {
		List<TagRow.Place> places = TagRow
				.place(List.of(new TagRow.Wish(0, 100, 30, 8), new TagRow.Wish(1, 200, 30, 8)), 500);
		assertEquals(List.of(new TagRow.Place(0, 100, 30, false), new TagRow.Place(1, 200, 30, false)), places);
	}

	@Test
	void aLabelThatWouldCoverTheNextIsShortened() {
		List<TagRow.Place> places = TagRow
				.place(List.of(new TagRow.Wish(0, 100, 30, 8), new TagRow.Wish(1, 120, 30, 8)), 500);
		assertTrue(places.get(0).shortened());
		assertFalse(places.get(1).shortened());
		assertEquals(120, places.get(1).x());
	}

	@Test
	void aLabelAtTheBorderStaysInside() {
		TagRow.Place place = TagRow.place(List.of(new TagRow.Wish(0, 495, 30, 8)), 500).getFirst();
		assertTrue(place.x() + place.width() <= 500, place::toString);
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void noLabelCoversAnother(long seed) {
		Random random = new Random(seed);
		List<TagRow.Wish> wishes = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			wishes.add(new TagRow.Wish(i, random.nextInt(600), 20 + random.nextInt(30), 8));
		}
		List<TagRow.Place> places = TagRow.place(wishes, 5000);
		assertEquals(wishes.size(), places.size());
		for (int i = 1; i < places.size(); i++) {
			TagRow.Place before = places.get(i - 1);
			assertTrue(before.x() + before.width() <= places.get(i).x(), before + " covers " + places.get(i));
		}
	}
}
