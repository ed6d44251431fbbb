package org.pressmark.app.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.Contrast;

/** What is refused can be read in a light and in a dark window. */
final class ErrorColourTest {

	private static final RGB PLATFORM_LIGHT = new RGB(255, 0, 0);
	private static final RGB PLATFORM_DARK = new RGB(247, 68, 117);

	@Test
	void theColoursOfThePlatformAreMadeReadable() {
		assertReadable(PLATFORM_LIGHT, false, "#FFFFFF", "#F6F5F4", "#F0F0F0");
		assertReadable(PLATFORM_DARK, true, "#1E1F22", "#2F2F2F", "#353535", "#48484C");
		assertReadable(PLATFORM_LIGHT, true, "#1E1F22", "#2F2F2F", "#353535", "#48484C");
	}

	@Test
	void aColourThatCanBeReadStays() {
		RGB dark = new RGB(140, 0, 0);
		assertEquals(dark, ErrorColour.readable(dark, false));
		RGB light = new RGB(255, 190, 190);
		assertEquals(light, ErrorColour.readable(light, true));
	}

	private static void assertReadable(RGB color, boolean dark, String... grounds) {
		String readable = hex(ErrorColour.readable(color, dark));
		for (String ground : grounds) {
			double ratio = Contrast.ratio(readable, ground);
			assertTrue(ratio >= Contrast.TEXT, readable + " on " + ground + " is " + ratio);
		}
	}

	private static String hex(RGB color) {
		return String.format(Locale.ROOT, "#%02X%02X%02X", color.red, color.green, color.blue);
	}
}
