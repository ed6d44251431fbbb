package org.pressmark.uima.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.pressmark.uima.UimaFormatException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The only XML parser of this bundle: the one of the JDK, without document types and external entities, so
 * that a file
 * can neither read other files nor blow up in memory.
 */
public final class SafeXml {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
	private static final String GENERAL_ENTITIES = "http://xml.org/sax/features/external-general-entities";
	private static final String PARAMETER_ENTITIES = "http://xml.org/sax/features/external-parameter-entities";
	/**
	 * Limits of the JDK on entities. From version 24 on they count each {@code &amp;} and the like as well and
	 * stop at
	 * 100,000; without a DOCTYPE there are no other entities that they could guard against.
	 */
	private static final List<String> SIZE_LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit",
			"jdk.xml.totalEntitySizeLimit");
	private static final String NO_LIMIT = "0";

	private static final String EXTERNAL_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

	private SafeXml() {}

	/**
	 * Makes a parser.
	 *
	 * @return a parser that knows namespaces and refuses a DOCTYPE
	 */
	public static XMLReader newReader() {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(NO_DOCTYPE, true);
			factory.setFeature(GENERAL_ENTITIES, false);
			factory.setFeature(PARAMETER_ENTITIES, false);
			factory.setFeature(EXTERNAL_DTD, false);
			SAXParser parser = factory.newSAXParser();
			for (String limit : SIZE_LIMITS) {
				parser.setProperty(limit, NO_LIMIT);
			}
			return parser.getXMLReader();
		} catch (ParserConfigurationException | SAXException impossible) {
			throw new IllegalStateException("Every Java platform has this XML parser", impossible);
		}
	}

	/**
	 * Tells whether XML can have an element of a name; it does not know all letters that UIMA knows.
	 *
	 * @param name
	 *            letters, digits, underscores and dots
	 * @return whether the parser takes it
	 */
	static boolean isName(String name) {
		try {
			XMLReader reader = newReader();
			reader.setErrorHandler(new DefaultHandler());
			reader.parse(new InputSource(new StringReader("<" + name + "/>")));
			return true;
		} catch (SAXException noName) {
			return false;
		} catch (IOException impossible) {
			throw new IllegalStateException("Reading from memory cannot fail", impossible);
		}
	}

	/**
	 * Turns what the parser or UIMA says into a failure with line and remedy.
	 *
	 * @param failure
	 *            what was thrown while the file was parsed
	 * @param line
	 *            line that had been reached, 0 if unknown
	 * @param remedy
	 *            what to do if it is well-formed, but no XMI of its type system
	 * @return the failure to throw
	 */
	public static UimaFormatException failure(Exception failure, int line, String remedy) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof UimaFormatException known) {
				return known;
			}
			if (each.getClass() == SAXParseException.class) {
				return new UimaFormatException("This is no well-formed XML: " + reason(each),
						((SAXParseException) each).getLineNumber(), "Restore the file from a copy, or export it again.",
						failure);
			}
		}
		return new UimaFormatException("This is no XMI of its type system: " + reason(failure), line,
				remedy, failure);
	}

	/**
	 * Finds words for a failure.
	 *
	 * @param failure
	 *            what was thrown
	 * @return its message without a full stop; the kind of failure where it has no message
	 */
	public static String reason(Throwable failure) {
		Throwable deepest = failure;
		while (deepest.getCause() != null && deepest.getCause() != deepest) {
			deepest = deepest.getCause();
		}
		String message = deepest.getMessage();
		if (message == null || message.isBlank()) {
			return deepest.getClass().getSimpleName();
		}
		String oneLine = message.strip().replaceAll("\\s+", " ");
		return oneLine.endsWith(".") ? oneLine.substring(0, oneLine.length() - 1) : oneLine;
	}
}
