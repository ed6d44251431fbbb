package org.pressmark.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;

/** What XML 1.0 can hold; the judge is the JDK's parser. */
class XmlCharactersTest {

	@Test
	void allowsWhatTheParserAllows() {
		List<Integer> disputed = new ArrayList<>();
		for (int c = 0; c <= 0xFFFF; c++) {
			boolean edge = c < 0x100 || c % 997 == 0 || c >= 0xD7F0 && c <= 0xD810 || c >= 0xDFF0 && c <= 0xE010
					|| c >= 0xFFF0;
			if (edge && parserAllows(c) != XmlCharacters.firstForbidden(String.valueOf((char) c)).isEmpty()) {
				disputed.add(c);
			}
		}
		assertEquals(List.of(), disputed);
	}

	@Test
	void allowsPairsAndFindsHalves() {
		assertEquals(OptionalInt.empty(), XmlCharacters.firstForbidden("a\uD83D\uDE00b"));
		assertEquals(OptionalInt.of(1), XmlCharacters.firstForbidden("a\uDE00\uD83D"));
		assertEquals(OptionalInt.of(2), XmlCharacters.firstForbidden("ab\uD83D"));
	}

	@Test
	void replacesEachUnitByOne() {
		String text = "a\u0000b\uD83D\uDE00\uDE00\u000Bc\uFFFF\r\n\t\uD83D";
		XmlCharacters.Replaced replaced = XmlCharacters.replaceOneForOne(text);
		assertEquals("a\uFFFDb\uD83D\uDE00\uFFFD\uFFFDc\uFFFD\r\n\t\uFFFD", replaced.text());
		assertEquals(List.of(1, 5, 6, 8, 12), replaced.offsets());
		assertEquals(OptionalInt.empty(), XmlCharacters.firstForbidden(replaced.text()));
	}

	@Test
	void leavesAGoodTextAlone() {
		String text = "\u0645\u0631\u062D\u0628\u0627 e\u0301 \uD83D\uDC69\u200D\uD83D\uDC67";
		assertSame(text, XmlCharacters.replaceOneForOne(text).text());
	}

	private static boolean parserAllows(int c) {
		try {
			XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
					.createXMLStreamReader(new StringReader("<a>&#" + c + ";</a>"));
			while (reader.hasNext()) {
				reader.next();
			}
			return true;
		} catch (XMLStreamException refused) {
			return false;
		}
	}
}
