package org.pressmark.exchange.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.ReadContext;

/** Reads text files for the readers of formats that consist of them. */
public final class TextFiles {

	private TextFiles() {}

	/**
	 * Reads a text file.
	 *
	 * @param file
	 *            the file
	 * @param context
	 *            names the encoding, if the user did
	 * @param findings
	 *            where to say why it cannot be read
	 * @return the text; empty if it was refused
	 * @throws IOException
	 *             if the disk refuses
	 */
	public static Optional<TextDecoder.Decoded> read(Path file, ReadContext context, Findings findings)
			throws IOException {
		try {
			return Optional.of(TextDecoder.decode(Files.readAllBytes(file), context.encoding()));
		} catch (TextDecoder.NotTextException notText) {
			findings.refuse(file, notText.line(), String.valueOf(notText.getMessage()), notText.remedy());
			return Optional.empty();
		}
	}
}
