package org.pressmark.uima.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Finds out what kind of XML a file is, reading no further than its first element. */
final class RootElement extends DefaultHandler {

	private @Nullable String name;

	/** Ends the parse. */
	private static final class Found extends SAXException {
		private static final long serialVersionUID = 1L;
	}

	private RootElement() {}

	/**
	 * Reads the name of the root element.
	 *
	 * @param in
	 *            the XML
	 * @return its local name
	 * @throws SAXException
	 *             if it is no XML up to there, or has a DOCTYPE
	 * @throws IOException
	 *             if the stream fails
	 */
	static Optional<String> of(InputStream in) throws IOException, SAXException {
		RootElement handler = new RootElement();
		XMLReader reader = SafeXml.newReader();
		reader.setContentHandler(handler);
		reader.setErrorHandler(handler);
		try {
			reader.parse(new InputSource(in));
		} catch (Found found) {
			return Optional.ofNullable(handler.name);
		}
		return Optional.empty();
	}

	@Override
	public void startElement(@Nullable String uri, @Nullable String localName, @Nullable String qName,
			@Nullable Attributes attributes) throws SAXException {
		name = localName;
		throw new Found();
	}
}
