package org.pressmark.uima;

import java.io.IOException;
import java.io.InputStream;

import org.apache.uima.cas.CAS;
import org.pressmark.uima.internal.ForeignReader;

/**
 * Reads the XMI files of any UIMA tool as plain values. May be used by many threads at once.
 * <p>
 * Of several views the one with text is read: where more than one has text, the only one with annotations, else
 * {@code _InitialView}, else the first. The others are reported as dropped.
 */
public final class ForeignXmi {

	private final ForeignTypeSystem types;

	private ForeignXmi(ForeignTypeSystem types) {
		this.types = types;
	}

	/**
	 * Makes a reader.
	 *
	 * @param types
	 *            the type system that the files were written with
	 * @return the reader
	 */
	public static ForeignXmi of(ForeignTypeSystem types) {
		return new ForeignXmi(types);
	}

	/**
	 * Reads a file whose types and features are all known.
	 *
	 * @param in
	 *            the XMI; not closed
	 * @return what it holds
	 * @throws UimaFormatException
	 *             if it has a type or feature that the type system does not define (all of them are named,
	 *             with counts), if it
	 *             is malformed, or has no text
	 * @throws IOException
	 *             if the stream fails
	 */
	public ForeignDocument readStrictly(InputStream in) throws IOException {
		return read(in, false);
	}

	/**
	 * Reads a file, leaving out what the type system does not define.
	 *
	 * @param in
	 *            the XMI; not closed
	 * @return what it holds, and what was left out with counts
	 * @throws UimaFormatException
	 *             if it is malformed or has no text
	 * @throws IOException
	 *             if the stream fails
	 */
	public ForeignDocument readLeniently(InputStream in) throws IOException {
		return read(in, true);
	}

	private ForeignDocument read(InputStream in, boolean lenient) throws IOException {
		CAS cas = types.compiled().newCas();
		return ForeignReader.read(in, cas, lenient);
	}
}
