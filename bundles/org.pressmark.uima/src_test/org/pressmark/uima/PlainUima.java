package org.pressmark.uima;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLParser;
import org.xml.sax.SAXException;

/** UIMA as somebody uses it who does not know us: the judge of what we write. */
final class PlainUima {

	private PlainUima() {}

	/** Parses a descriptor, which UIMA's own schema has to accept. */
	static TypeSystemDescription parse(byte[] xml) throws IOException, UIMAException {
		XMLParser parser = UIMAFramework.getXMLParser();
		parser.enableSchemaValidation(true);
		try {
			return parser.parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(xml), null));
		} finally {
			parser.enableSchemaValidation(false);
		}
	}

	/** Loads XMI strictly. */
	static CAS load(byte[] typeSystem, byte[] xmi) throws IOException, UIMAException, SAXException {
		CAS cas = CasCreationUtils.createCas(parse(typeSystem), null, null);
		XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas, false);
		return cas;
	}

	/** Lists the annotations of a type. */
	static List<AnnotationFS> annotations(CAS cas, String type) {
		List<AnnotationFS> all = new ArrayList<>();
		cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(type)).forEach(all::add);
		return all;
	}
}
