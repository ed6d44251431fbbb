package org.pressmark.ui.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShadeTest {

	/** Ratios as the examples of WCAG 2 and the checkers built on it give them. */
	@ParameterizedTest
	@CsvSource({"#000000,#FFFFFF,21.0", "#777777,#FFFFFF,4.48", "#0000FF,#FFFFFF,8.59", "#FF0000,#FFFFFF,4.0",
			"#FFFFFF,#FFFFFF,1.0"})
	void contrastIsThatOfWcag(String one, String other, double ratio) {
		assertEquals(ratio, Shade.parse(one).contrast(Shade.parse(other)), 0.01);
		assertEquals(ratio, Shade.parse(other).contrast(Shade.parse(one)), 0.01);
	}

	@ParameterizedTest
	@CsvSource({"#F5A742,#FFFFFF", "#FFFF00,#FFFFFF", "#00589B,#1E1F22", "#333333,#1E1F22", "#808080,#808080"})
	void anyColourCanBeMadeReadable(String color, String background) {
		Shade paper = Shade.parse(background);
		assertTrue(Shade.parse(color).readableOn(paper, 4.5).contrast(paper) >= 4.5);
	}

	@Test
	void aReadableColourStaysAsItIs() {
		Shade blue = Shade.parse("#00589B");
		assertEquals(blue, blue.readableOn(Shade.parse("#FFFFFF"), 4.5));
	}
}
