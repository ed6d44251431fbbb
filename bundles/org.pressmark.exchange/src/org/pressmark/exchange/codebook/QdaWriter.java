package org.pressmark.exchange.codebook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.uima.XmlCharacters;

/**
 * Writes a codebook as REFI-QDA codes: a label is a code, an attribute a code below it that only holds its values,
 * and each
 * value a code.
 */
final class QdaWriter {

	private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

	private final Codebook codebook;
	private final List<String> leftOut = new ArrayList<>();

	private QdaWriter(Codebook codebook) {
		this.codebook = codebook;
	}

	/**
	 * Writes the file.
	 *
	 * @param codebook
	 *            the codebook
	 * @return the file, and what it cannot say
	 */
	static CodebookOutput write(Codebook codebook) {
		QdaWriter writer = new QdaWriter(codebook);
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out,
					StandardCharsets.UTF_8.name());
			writer.write(xml);
			xml.close();
			writer.noteTheRest();
			return new CodebookOutput(List.of(new CodebookOutput.Part("", out.toByteArray())), writer.leftOut);
		} catch (XMLStreamException e) {
			throw new IllegalStateException("Writing to memory cannot fail", e);
		}
	}

	private void write(XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		line(xml, 0);
		xml.writeStartElement("CodeBook");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeAttribute("origin", QdaCodebook.ORIGIN);
		line(xml, 1);
		xml.writeStartElement("Codes");
		for (LabelDefinition label : codebook.labels()) {
			start(xml, 2, label.name(), label.name(), true, label.style().color(),
					QdaDescription.text(label.guideline()));
			for (AttributeDefinition attribute : label.attributes()) {
				attribute(xml, label, attribute);
			}
			end(xml, 2);
		}
		end(xml, 1);
		end(xml, 0);
		xml.writeEndDocument();
	}

	private void attribute(XMLStreamWriter xml, LabelDefinition label, AttributeDefinition attribute)
			throws XMLStreamException {
		String several = switch (attribute.type()) {
			case CHOICE -> "";
			case CHOICES -> QdaCodebook.SEVERAL + " ";
			case TEXT, FLAG, INTEGER, DECIMAL -> {
				leftOut.add("attribute '" + attribute.name() + "' of " + label.name() + ": codes have no "
						+ attribute.type().key() + " values");
				yield null;
			}
		};
		if (several == null) {
			return;
		}
		String path = label.name() + "/" + attribute.name();
		start(xml, 3, path, attribute.name(), false, "", several + attribute.description());
		for (AllowedValue value : attribute.values()) {
			start(xml, 4, path + "/" + value.value(), value.value(), true, "", value.description());
			end(xml, 4);
		}
		end(xml, 3);
		if (attribute.mandatory() || attribute.condition().isPresent() || attribute.defaultValue().isPresent()) {
			leftOut.add("that attribute '" + attribute.name() + "' of " + label.name()
					+ " is mandatory, has a condition or a default");
		}
	}

	private static void start(XMLStreamWriter xml, int depth, String path, String name, boolean codable, String color,
			String description) throws XMLStreamException {
		line(xml, depth);
		xml.writeStartElement("Code");
		xml.writeAttribute("guid", guid(path));
		xml.writeAttribute("name", safe(name));
		xml.writeAttribute("isCodable", Boolean.toString(codable));
		if (!color.isEmpty()) {
			xml.writeAttribute("color", color);
		}
		if (!description.isBlank()) {
			line(xml, depth + 1);
			xml.writeStartElement("Description");
			xml.writeCharacters(safe(description.strip()));
			xml.writeEndElement();
		}
	}

	private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
		line(xml, depth);
		xml.writeEndElement();
	}

	private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
	}

	/** The same code has the same id in each export, so that other tools know it again. */
	private static String guid(String path) {
		return UUID.nameUUIDFromBytes(("pressmark:code:" + path).getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static String safe(String text) {
		return XmlCharacters.replaceOneForOne(text).text();
	}

	private void noteTheRest() {
		for (LabelDefinition label : codebook.labels()) {
			label.slots().forEach(slot -> leftOut
					.add("slot '" + slot.name() + "' of " + label.name() + ": codes are not linked"));
		}
		if (!codebook.rules().isEmpty()) {
			leftOut.add("the rules: codes have none");
		}
		leftOut.add("keys, shapes, colours for dark pages, roles and other names of labels");
	}
}
