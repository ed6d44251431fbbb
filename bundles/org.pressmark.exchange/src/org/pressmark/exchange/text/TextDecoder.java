package org.pressmark.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of a text file.
 * <p>
 * A byte order mark decides; without one the text must be valid UTF-8. Anything else is refused with the place of the
 * first byte that does not fit, because a guess that is wrong turns every curly quote into two others and shifts what
 * offsets mean. Who knows the encoding names it.
 */
public final class TextDecoder {

	private TextDecoder() {}

	/**
	 * A decoded text.
	 *
	 * @param text
	 *            its characters, without byte order mark; line ends as in the file
	 * @param encoding
	 *            the encoding that it was read in
	 * @param hasByteOrderMark
	 *            whether the file began with one
	 */
	public record Decoded(String text, Charset encoding, boolean hasByteOrderMark) {}

	/** The bytes are not a text in the encoding. */
	public static final class NotTextException extends Exception {

		private static final long serialVersionUID = 1L;

		private final int line;
		private final String remedy;

		NotTextException(String problem, int line, String remedy) {
			super(problem);
			this.line = line;
			this.remedy = remedy;
		}

		/** {@return the line of the first byte that does not fit, 1 or more} */
		public int line() {
			return line;
		}

		/** {@return what to do about it} */
		public String remedy() {
			return remedy;
		}
	}

	/**
	 * Decodes a file's bytes.
	 *
	 * @param bytes
	 *            the bytes
	 * @param named
	 *            the encoding that the user names, if any; a byte order mark wins over it
	 * @return the text
	 * @throws NotTextException
	 *             if the bytes are not valid in the encoding, with line, offset and remedy
	 */
	public static Decoded decode(byte[] bytes, Optional<Charset> named) throws NotTextException {
		Optional<Charset> marked = byteOrderMark(bytes);
		Charset encoding = marked.or(() -> named).orElse(StandardCharsets.UTF_8);
		if (marked.isEmpty() && named.isEmpty()) {
			refuseBinary(bytes);
		}
		CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		int skip = marked.map(TextDecoder::markLength).orElse(0);
		ByteBuffer input = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
		CharBuffer output = CharBuffer
				.allocate((int) Math.ceil(input.remaining() * (double) decoder.maxCharsPerByte()) + 1);
		CoderResult result = decoder.decode(input, output, true);
		if (result.isError()) {
			throw notIn(encoding, bytes, input.position());
		}
		decoder.flush(output);
		return new Decoded(output.flip().toString(), encoding, marked.isPresent());
	}

	private static NotTextException notIn(Charset encoding, byte[] bytes, int offset) {
		String found = String.format("0x%02X", bytes[offset] & 0xff);
		return new NotTextException(
				"Not a text in " + encoding.name() + ": the byte " + found + " at offset " + offset + " does not fit",
				lineOf(bytes, offset),
				"Save the file as UTF-8, or name its encoding with --encoding, for example --encoding windows-1252.");
	}

	/** A stray zero is replaced later, as XML cannot hold it; more than a few say that this is no UTF-8 at all. */
	private static void refuseBinary(byte[] bytes) throws NotTextException {
		int zeros = 0;
		for (int i = 0; i < bytes.length; i++) {
			zeros += bytes[i] == 0 ? 1 : 0;
			if (zeros > bytes.length / 50 + 2) {
				throw new NotTextException("Not a text: " + zeros + " zero bytes up to offset " + i, lineOf(bytes, i),
						"If it is UTF-16 without byte order mark, name it with --encoding UTF-16LE or UTF-16BE; "
								+ "otherwise it is a binary file, which cannot be imported as text.");
			}
		}
	}

	private static int lineOf(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			boolean endsLine = bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
			line += endsLine ? 1 : 0;
		}
		return line;
	}

	private static Optional<Charset> byteOrderMark(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return Optional.of(StandardCharsets.UTF_16BE);
		}
		return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
	}

	private static int markLength(Charset encoding) {
		return encoding.equals(StandardCharsets.UTF_8) ? 3 : 2;
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
