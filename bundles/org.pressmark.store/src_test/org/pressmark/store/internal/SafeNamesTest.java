package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.ArticleId;

class SafeNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
			"Straßenbahn fährt über Brücke|Straßenbahn fährt über Brücke", "a/b\\c:d|a-b-c-d", "  x  y  |x y",
			"...hidden|hidden", "end.|end", "what? <now>|what-now", "Kein Ende…|Kein Ende…", "a - b|a-b", "con|_con",
			"CON.2020|_CON.2020", "com1|_com1", "COM\u00B2|_COM\u00B2", "console|console", "/|article", "''|article",
			"\u05E9\u05DC\u05D5\u05DD|\u05E9\u05DC\u05D5\u05DD", "\uD83D\uDE00 smile|\uD83D\uDE00 smile",
			"\uD83D\uDC69\u200D\uD83D\uDCBB|\uD83D\uDC69\u200D\uD83D\uDCBB", "evil\u202Etxt.exe|evil-txt.exe",
			"Mu\u0308ller|M\u00FCller", "tab\there|tab-here", "no\u00A0break|no break"})
	void keepsWhatIsReadableAndReplacesWhatIsNotSafe(String preferred, String expected) {
		assertEquals(expected, SafeNames.slug(preferred));
	}

	@Test
	void replacesLoneHalvesOfCharacters() {
		assertEquals("a-b", SafeNames.slug("a\uD800b"));
		assertEquals("article", SafeNames.slug("\uDC00"));
	}

	@Test
	void numbersWhatIsTakenOnAnySystem() {
		Set<String> taken = new HashSet<>();
		for (String expected : List.of("R\u00E9sum\u00E9", "R\u00C9SUM\u00C9-2", "Re\u0301sume\u0301-3")) {
			String preferred = expected.replaceAll("-\\d$", "");
			ArticleId id = SafeNames.articleId(preferred, taken::contains);
			assertEquals(Normalizer.normalize(expected, Normalizer.Form.NFC), id.value());
			assertTrue(taken.add(SafeNames.key(id.value())));
		}
	}

	@Test
	void everyNameCanBeAFolderAnywhereWhateverIsAskedFor() {
		Random random = new Random(99);
		Set<String> taken = new HashSet<>();
		for (int round = 0; round < 3000; round++) {
			String name = SafeNames.articleId(randomText(random), taken::contains).value();
			assertTrue(taken.add(SafeNames.key(name)), name);
			assertTrue((name + ".jsonl").getBytes(StandardCharsets.UTF_8).length <= 255, name);
			assertEquals(name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
			assertEquals(name, Normalizer.normalize(name, Normalizer.Form.NFC));
			assertFalse(name.matches(".*[<>:\"/\\\\|?*\\p{Cntrl}].*"), name);
			assertFalse(name.endsWith(".") || name.endsWith(" ") || name.startsWith(".") || name.startsWith("-"), name);
			assertFalse(Set.of("con", "prn", "aux", "nul", "com1", "lpt9").contains(name.toLowerCase(Locale.ROOT)),
					name);
		}
	}

	@Test
	void aLongNameIsCutBetweenCharacters() {
		String smileys = "\uD83D\uDE00".repeat(200);
		assertEquals("\uD83D\uDE00".repeat(50), SafeNames.slug(smileys));
		assertEquals(120, SafeNames.slug("x".repeat(500)).length());
		assertEquals(66, SafeNames.slug("\u4E2D".repeat(500)).length());
	}

	@Test
	void suggestsTheAnnotatorThatWasMeant() {
		assertEquals("Anna", SafeNames.suggestion("anna", Set.of("Anna", "ben")));
		assertEquals("a-b", SafeNames.suggestion("a/b", Set.of()));
	}

	private static String randomText(Random random) {
		List<String> pieces = List.of("con", "COM1", ".", "..", "/", "\\", ":", "*", " ", "\t", "\u0000", "\uD800",
				"\uDC00", "\uD83D\uDE00", "\u00FC", "u\u0308", "\u0130", "\u00DF", "\u4E2D", "\u05D0", "\u202E", "-",
				"x",
				"X", "~", "\uFFFE", "\uE000", "\u2028", "lpt9");
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(random.nextInt(10) == 0 ? 400 : 6);
		for (int i = 0; i < length; i++) {
			text.append(pieces.get(random.nextInt(pieces.size())));
		}
		return text.toString();
	}
}
