package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void agreesWithTheStringItself(long seed) {
		String text = Texts.random(new Random(seed), 200);
		Offsets codePoints = new Offsets(text, OffsetUnit.CODEPOINT);
		Offsets bytes = new Offsets(text, OffsetUnit.UTF8);
		Offsets units = new Offsets(text, OffsetUnit.UTF16);
		for (int i = 0; i <= text.length(); i++) {
			assertEquals(i, units.fromUtf16(i));
			boolean insidePair = i > 0 && i < text.length()
					&& Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
			if (!insidePair) {
				String before = text.substring(0, i);
				assertEquals(text.codePointCount(0, i), codePoints.fromUtf16(i));
				assertEquals(before.getBytes(StandardCharsets.UTF_8).length, bytes.fromUtf16(i));
				assertEquals(i, codePoints.toUtf16(codePoints.fromUtf16(i)));
				assertEquals(i, bytes.toUtf16(bytes.fromUtf16(i)));
			}
		}
		assertEquals(text.codePointCount(0, text.length()), codePoints.length());
	}

	@Test
	void refusesAnOffsetInsideACharacter() {
		Offsets bytes = new Offsets("aé", OffsetUnit.UTF8);
		assertEquals(1, bytes.toUtf16(1));
		assertThrows(IndexOutOfBoundsException.class, () -> bytes.toUtf16(2));
		assertThrows(IndexOutOfBoundsException.class, () -> bytes.toUtf16(4));
	}

	@Test
	void countsALoneSurrogateAsItWouldBeWritten() {
		String lone = "a\ud83dz";
		assertEquals(lone.getBytes(StandardCharsets.UTF_8).length, new Offsets(lone, OffsetUnit.UTF8).length());
		assertEquals(3, new Offsets(lone, OffsetUnit.CODEPOINT).length());
	}
}
