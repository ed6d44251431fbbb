package org.pressmark.uima.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.XMLSerializer;
import org.jspecify.annotations.Nullable;
import org.pressmark.uima.UimaFormatException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** XMI in and out of a CAS: UIMA's own serialiser and deserialiser, with our parser. */
public final class Xmi {

	private Xmi() {}

	/**
	 * Writes a CAS, one feature structure a line, so that version control shows what changed.
	 *
	 * @param cas
	 *            the CAS
	 * @param out
	 *            where to; not closed
	 * @throws IOException
	 *             if the stream fails, or the CAS holds a character that XML cannot hold
	 */
	public static void write(CAS cas, OutputStream out) throws IOException {
		LineBreaks lines = new LineBreaks();
		lines.setContentHandler(new XMLSerializer(out, false).getContentHandler());
		try {
			new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, lines);
		} catch (SAXException failure) {
			if (failure.getException() instanceof IOException ofStream) {
				throw ofStream;
			}
			throw new UimaFormatException("This cannot be written as XMI: " + SafeXml.reason(failure), 0,
					"Remove what XML cannot hold.", failure);
		}
	}

	/**
	 * Reads a layer's CAS: every type and feature must be known.
	 *
	 * @param in
	 *            where from; not closed
	 * @param cas
	 *            an empty CAS
	 * @throws IOException
	 *             if the stream fails, or it is no XMI of the CAS's type system
	 */
	public static void read(InputStream in, CAS cas) throws IOException {
		XmiInspector inspector = new XmiInspector(cas.getTypeSystem(), false);
		inspector.setContentHandler(new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, false));
		try {
			inspector.parse(new InputSource(in));
		} catch (SAXException | RuntimeException failure) {
			throw SafeXml.failure(failure, inspector.line(), "Restore the file from a copy.");
		}
		inspector.refuseUnknown("The codebook does not define what the layer uses",
				"Put the label, attribute or slot back into the codebook, or restore the file from a copy.");
	}

	/** Knows the line on which the last element began, also after the parser has given up. */
	static class LineOf extends XMLFilterImpl {

		private @Nullable Locator locator;
		private int line;

		LineOf(XMLReader parser) {
			super(parser);
		}

		@Override
		public void setDocumentLocator(@Nullable Locator given) {
			locator = given;
			super.setDocumentLocator(given);
		}

		@Override
		public void startElement(@Nullable String uri, @Nullable String localName, @Nullable String qName,
				@Nullable Attributes atts) throws SAXException {
			reached();
			super.startElement(uri, localName, qName, atts);
		}

		/** Looks up the line: the parser forgets it when it fails. */
		final void reached() {
			Locator known = locator;
			line = known == null ? 0 : Math.max(known.getLineNumber(), 0);
		}

		final int line() {
			return line;
		}
	}

	/** Begins a line with each child of the root, and nowhere else: white space within them would be data. */
	private static final class LineBreaks extends XMLFilterImpl {

		private static final char[] BREAK = {'\n'};
		private int depth;

		@Override
		public void startElement(@Nullable String uri, @Nullable String localName, @Nullable String qName,
				@Nullable Attributes atts) throws SAXException {
			if (depth == 1) {
				characters(BREAK, 0, 1);
			}
			depth++;
			super.startElement(uri, localName, qName, atts);
		}

		@Override
		public void endElement(@Nullable String uri, @Nullable String localName, @Nullable String qName)
				throws SAXException {
			depth--;
			if (depth == 0) {
				characters(BREAK, 0, 1);
			}
			super.endElement(uri, localName, qName);
		}
	}
}
