package org.pressmark.app.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

/** A light window after a dark one is light all over. */
final class DarkColoursTest {

	private static final List<Path> SHEETS = List.of(Path.of("css", "pressmark-dark.css"),
			Path.of("..", "org.pressmark.ui.editor", "css", "dark.css"));
	private static final Pattern COLOUR = Pattern.compile("ColorDefinition#([\\w-]+) \\{\\s*color: #(\\w{6});");

	@Test
	void allColoursOfTheDarkStyleSheetsAreKnown() throws IOException {
		Map<String, String> found = new HashMap<>();
		for (Path sheet : SHEETS) {
			Matcher colours = COLOUR.matcher(Files.readString(sheet));
			while (colours.find()) {
				int value = Integer.parseInt(colours.group(2), 16);
				found.put(colours.group(1).replace('-', '.'),
						(value >> 16) + "," + (value >> 8 & 0xff) + "," + (value & 0xff));
			}
		}
		assertEquals(found, DarkColours.KEPT);
	}

	@Test
	void whatTheUserChoseStays() {
		Map<String, String> kept = new HashMap<>(DarkColours.KEPT);
		kept.put("org.pressmark.ui.editor.background", "255,250,240");
		kept.put("org.eclipse.ui.other", "30,31,34");
		DarkColours.forget(preferences(kept));
		assertEquals(Map.of("org.pressmark.ui.editor.background", "255,250,240", "org.eclipse.ui.other", "30,31,34"),
				kept);
	}

	private static Preferences preferences(Map<String, String> kept) {
		return (Preferences) Proxy.newProxyInstance(Preferences.class.getClassLoader(),
				new Class<?>[]{Preferences.class}, (proxy, method, arguments) -> switch (method.getName()) {
					case "get" -> kept.getOrDefault(arguments[0], String.valueOf(arguments[1]));
					case "remove" -> {
						kept.remove(arguments[0]);
						yield null;
					}
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}
}
