package org.pressmark.uima;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pressmark.uima.internal.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which codebook a layer's file was saved with, for files that the current one cannot read.
 *
 * @param codebook
 *            name of the codebook
 * @param version
 *            its version
 */
public record LayerStamp(String codebook, int version) {

	private static final String INFO = "LayerInfo";
	private static final String TYPES = "org/pressmark/types.ecore";

	/**
	 * Looks for it.
	 *
	 * @param in
	 *            the file's content; not closed
	 * @return the stamp; empty if the file is no layer or no XML
	 * @throws IOException
	 *             if the stream fails
	 */
	public static Optional<LayerStamp> of(InputStream in) throws IOException {
		Finder finder = new Finder();
		XMLReader reader = SafeXml.newReader();
		reader.setContentHandler(finder);
		reader.setErrorHandler(finder);
		try {
			reader.parse(new InputSource(in));
		} catch (SAXException noXml) {
			return Optional.empty();
		}
		return Optional.ofNullable(finder.found);
	}

	/** Looks at the one element that says it. */
	private static final class Finder extends DefaultHandler {

		private @Nullable LayerStamp found;

		@Override
		public void startElement(@Nullable String uri, @Nullable String localName, @Nullable String qName,
				@Nullable Attributes attributes) {
			if (INFO.equals(localName) && uri != null && uri.endsWith(TYPES) && attributes != null) {
				String codebook = attributes.getValue("codebook");
				String version = attributes.getValue("codebookVersion");
				if (codebook != null && version != null && version.matches("\\d{1,9}")) {
					found = new LayerStamp(codebook, Integer.parseInt(version));
				}
			}
		}
	}
}
