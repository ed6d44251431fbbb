package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.Contrast;

class ContrastTest {

	@Test
	void measuresWhatTheGuidelinesPublish() {
		assertEquals(21, Contrast.ratio("#000000", "#FFFFFF"), 1e-9);
		assertEquals(1, Contrast.ratio("#336699", "#336699"), 1e-9);
		// The examples of WCAG's own texts: #767676 is the lightest grey that passes on white, #777777 fails.
		assertEquals(4.54, Contrast.ratio("#767676", "#FFFFFF"), 0.005);
		assertEquals(4.48, Contrast.ratio("#777777", "#FFFFFF"), 0.005);
		assertEquals(5.25, Contrast.ratio("#FF0000", "#000000"), 0.005);
	}

	@Test
	void makesAnyColourVisibleAndLeavesVisibleOnesAlone() {
		Random random = new Random(9);
		for (int round = 0; round < 500; round++) {
			String color = String.format("#%06X", random.nextInt(0x1000000));
			assertTrue(Contrast.ratio(Contrast.onLight(color), Contrast.LIGHT_PAGE) >= Contrast.DRAWING, color);
			assertTrue(Contrast.ratio(Contrast.onDark(color), Contrast.DARK_PAGE) >= Contrast.DRAWING, color);
			assertTrue(Contrast.ratio(Contrast.textOn(color), color) >= Contrast.TEXT, color);
		}
		assertEquals("#0072B2", Contrast.onLight("#0072B2"));
		assertEquals("#56B4E9", Contrast.onDark("#56B4E9"));
	}
}
