package org.pressmark.exchange.reading;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.pressmark.uima.XmlCharacters;

/** Makes a text one that a layer file can hold, and says so. */
public final class XmlSafeText {

	private XmlSafeText() {}

	/**
	 * Replaces characters that XML cannot hold, one for one, so that offsets stand.
	 *
	 * @param text
	 *            the text
	 * @param file
	 *            where it comes from
	 * @param findings
	 *            where to say which characters were replaced
	 * @return the text, of the same length
	 */
	public static String of(String text, Path file, Findings findings) {
		XmlCharacters.Replaced replaced = XmlCharacters.replaceOneForOne(text);
		Map<Character, Integer> counts = new TreeMap<>();
		replaced.offsets().forEach(offset -> counts.merge(text.charAt(offset), 1, Integer::sum));
		counts.forEach((character, count) -> findings.replace(file, String.format(
				"U+%04X, which XML cannot hold, replaced by U+%04X", (int) character, (int) XmlCharacters.REPLACEMENT),
				count));
		return replaced.text();
	}
}
