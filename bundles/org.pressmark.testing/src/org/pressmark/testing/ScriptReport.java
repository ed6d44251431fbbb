package org.pressmark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lines that a script leaves for its test. Each is handed to the system before the call returns. */
public final class ScriptReport implements AutoCloseable {

	static final String DONE = "[done]";
	static final String FAILED = "[failed] ";

	private final FileChannel channel;

	ScriptReport(Path file) throws IOException {
		channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/**
	 * Writes a line.
	 *
	 * @param line
	 *            the line, without line end
	 */
	public void line(String line) {
		try {
			channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
