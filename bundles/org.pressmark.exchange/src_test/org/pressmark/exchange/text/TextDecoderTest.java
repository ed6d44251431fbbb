package org.pressmark.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.exchange.text.TextDecoder.Decoded;
import org.pressmark.exchange.text.TextDecoder.NotTextException;

final class TextDecoderTest {

	private static final String SAMPLE = "“Größe” ‮שלום‬ 📰 é\r\nzweite Zeile\rdritte\n";

	@Test
	void readsUtf8WithItsLineEnds() throws NotTextException {
		Decoded decoded = TextDecoder.decode(SAMPLE.getBytes(StandardCharsets.UTF_8), Optional.empty());
		assertEquals(SAMPLE, decoded.text());
		assertFalse(decoded.hasByteOrderMark());
	}

	@Test
	void takesAByteOrderMarkAtItsWord() throws NotTextException {
		for (Charset charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
				StandardCharsets.UTF_16LE}) {
			Decoded decoded = TextDecoder.decode(("\ufeff" + SAMPLE).getBytes(charset), Optional.empty());
			assertEquals(SAMPLE, decoded.text(), charset::name);
			assertEquals(charset, decoded.encoding());
			assertTrue(decoded.hasByteOrderMark());
		}
	}

	@Test
	void refusesAnotherEncodingWithPlaceAndRemedy() {
		byte[] bytes = "erste Zeile\nund “dann”".getBytes(Charset.forName("windows-1252"));
		NotTextException refused = assertThrows(NotTextException.class,
				() -> TextDecoder.decode(bytes, Optional.empty()));
		assertEquals(2, refused.line());
		assertTrue(refused.getMessage().contains("0x93 at offset 16"), refused.getMessage());
		assertTrue(refused.remedy().contains("--encoding windows-1252"), refused.remedy());
	}

	@Test
	void readsTheEncodingThatIsNamed() throws NotTextException {
		Charset windows = Charset.forName("windows-1252");
		Decoded decoded = TextDecoder.decode("“Größe”".getBytes(windows), Optional.of(windows));
		assertEquals("“Größe”", decoded.text());
	}

	@Test
	void refusesACharacterThatTheNamedEncodingDoesNotHave() {
		byte[] bytes = {'a', (byte) 0x81, 'b'};
		assertThrows(NotTextException.class,
				() -> TextDecoder.decode(bytes, Optional.of(Charset.forName("windows-1252"))));
	}

	@Test
	void refusesUtf16WithoutMarkAndBinaryFiles() {
		byte[] bytes = "text\nmore".getBytes(StandardCharsets.UTF_16LE);
		NotTextException refused = assertThrows(NotTextException.class,
				() -> TextDecoder.decode(bytes, Optional.empty()));
		assertTrue(refused.getMessage().contains("zero bytes"), refused.getMessage());
		assertTrue(refused.remedy().contains("UTF-16LE"), refused.remedy());
	}

	@Test
	void refusesATextThatBreaksOffInACharacter() {
		byte[] whole = "ab📰".getBytes(StandardCharsets.UTF_8);
		byte[] cut = Arrays.copyOf(whole, whole.length - 1);
		NotTextException refused = assertThrows(NotTextException.class,
				() -> TextDecoder.decode(cut, Optional.empty()));
		assertTrue(refused.getMessage().contains("offset 2"), refused.getMessage());
	}

	@Test
	void readsAnEmptyFile() throws NotTextException {
		assertEquals("", TextDecoder.decode(new byte[0], Optional.empty()).text());
	}
}
