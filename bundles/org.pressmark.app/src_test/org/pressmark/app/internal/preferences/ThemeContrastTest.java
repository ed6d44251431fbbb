package org.pressmark.app.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.codebook.Contrast;

/** Hints, titles and warnings can be read on the windows, dialogs and views of desktops and style sheets (AA). */
final class ThemeContrastTest {

	private static final List<String> LIGHT = List.of("#FFFFFF", "#F6F5F4", "#F0F0F0");
	private static final List<String> DARK = List.of("#1E1F22", "#2F2F2F", "#353535", "#48484C");
	private static final Pattern DEFINITION = Pattern
			.compile("<colorDefinition [^>]*id=\"org.pressmark.ui.color.(\\w+)\" [^>]*value=\"(\\d+),(\\d+),(\\d+)\"");

	@Test
	void theLightColoursCanBeRead() throws IOException {
		Matcher colours = DEFINITION.matcher(Files.readString(Path.of("..", "org.pressmark.ui", "plugin.xml")));
		List<String> found = new ArrayList<>();
		while (colours.find()) {
			found.add(colours.group(1));
			assertReadable(colours.group(1), hex(colours.group(2), colours.group(3), colours.group(4)), LIGHT);
		}
		assertEquals(List.of("muted", "accent", "warning"), found);
	}

	@Test
	void theDarkColoursCanBeRead() {
		DarkColours.KEPT.forEach((id, color) -> {
			if (id.startsWith("org.pressmark.ui.color.")) {
				String[] parts = color.split(",");
				assertReadable(id, hex(parts[0], parts[1], parts[2]), DARK);
			}
		});
		assertEquals(3, DarkColours.KEPT.keySet().stream().filter(id -> id.startsWith("org.pressmark.ui.color."))
				.count());
	}

	@Test
	void theTextCanBeReadOnItsPage() {
		String page = hex(DarkColours.KEPT.get("org.pressmark.ui.editor.background").split(","));
		String ink = hex(DarkColours.KEPT.get("org.pressmark.ui.editor.foreground").split(","));
		assertEquals(Contrast.DARK_PAGE, page);
		assertReadable("text", ink, List.of(page));
	}

	private static void assertReadable(String what, String color, List<String> grounds) {
		for (String ground : grounds) {
			double ratio = Contrast.ratio(color, ground);
			assertTrue(ratio >= Contrast.TEXT, () -> what + ": " + color + " on " + ground + " is " + ratio);
		}
	}

	private static String hex(String... parts) {
		int[] values = Stream.of(parts).mapToInt(Integer::parseInt).toArray();
		return String.format(Locale.ROOT, "#%02X%02X%02X", values[0], values[1], values[2]);
	}
}
