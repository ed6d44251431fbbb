package org.pressmark.exchange.codebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.pressmark.store.codebook.CodebookException;

/**
 * The codes of a REFI-QDA file as they stand there: a codebook ({@code .qdc}), or the codebook of a project
 * ({@code .qde}, or {@code .qdpx} in which it is packed).
 *
 * @param origin
 *            the program that wrote it; empty if it does not say
 * @param codes
 *            the codes at the top
 * @param sets
 *            names of sets of codes
 */
record QdaCodes(String origin, List<Code> codes, List<String> sets) {

	private static final String NAMESPACE = "urn:QDA-XML:";
	private static final String CODE = "Code";
	private static final int MOST_BYTES = 64 << 20;
	private static final int DEEPEST = 100;

	/**
	 * A code.
	 *
	 * @param name
	 *            its name, which others can have as well
	 * @param isCodable
	 *            whether text can be coded with it
	 * @param color
	 *            {@code #RRGGBB}; empty for none
	 * @param description
	 *            what it says of itself
	 * @param codes
	 *            the codes below it
	 */
	record Code(String name, boolean isCodable, String color, String description, List<Code> codes) {}

	/** A code whose end has not been read yet. */
	private static final class Open {
		private final String name;
		private final boolean isCodable;
		private final String color;
		private String description = "";
		private final List<Code> codes = new ArrayList<>();

		Open(XMLStreamReader xml) {
			name = attribute(xml, "name").strip();
			isCodable = List.of("true", "1").contains(attribute(xml, "isCodable"));
			color = attribute(xml, "color");
		}

		Code closed() {
			return new Code(name, isCodable, color, description, List.copyOf(codes));
		}
	}

	/** Whether a file looks like one that can be read here. */
	static boolean isOne(byte[] content) {
		if (project(content).isPresent()) {
			return true;
		}
		String head = new String(content, 0, Math.min(content.length, 4096), java.nio.charset.StandardCharsets.UTF_8);
		return head.contains(NAMESPACE) && (head.contains("<CodeBook") || head.contains("<Project"));
	}

	/** The project in a {@code .qdpx}. */
	private static Optional<byte[]> project(byte[] content) {
		if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
			return Optional.empty();
		}
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".qde")) {
					return Optional.of(zip.readNBytes(MOST_BYTES));
				}
			}
			return Optional.empty();
		} catch (IOException noZip) {
			return Optional.empty();
		}
	}

	/**
	 * Reads the codes.
	 *
	 * @throws CodebookException
	 *             if it is no well-formed XML, with the line
	 */
	static QdaCodes read(String file, byte[] content) throws CodebookException {
		byte[] xml = project(content).orElse(content);
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			return new Reading().read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			throw new CodebookException(file, line, "", "This is no well-formed XML",
					"Export the codebook from its tool again.");
		} catch (IllegalArgumentException e) {
			throw new CodebookException(file, 0, "", String.valueOf(e.getMessage()),
					"Export the codebook from its tool again.");
		}
	}

	private static String attribute(XMLStreamReader xml, String name) {
		@Nullable
		String value = xml.getAttributeValue(null, name);
		return value == null ? "" : value;
	}

	/** One pass over the file. */
	private static final class Reading {
		private final Deque<Open> open = new ArrayDeque<>();
		private final List<Code> top = new ArrayList<>();
		private final List<String> sets = new ArrayList<>();
		private String origin = "";

		QdaCodes read(XMLStreamReader xml) throws XMLStreamException {
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					start(xml);
				} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(CODE)) {
					Code code = open.pop().closed();
					(open.isEmpty() ? top : open.peek().codes).add(code);
				}
			}
			return new QdaCodes(origin, List.copyOf(top), List.copyOf(sets));
		}

		private void start(XMLStreamReader xml) throws XMLStreamException {
			switch (xml.getLocalName()) {
				case CODE -> {
					if (open.size() >= DEEPEST) {
						throw new IllegalArgumentException("Codes lie more than " + DEEPEST + " deep in each other");
					}
					open.push(new Open(xml));
				}
				case "Description" -> {
					Open owner = open.peek();
					String text = xml.getElementText();
					if (owner != null) {
						owner.description = text.strip();
					}
				}
				case "Set" -> sets.add(attribute(xml, "name"));
				case "CodeBook", "Project" -> origin = origin.isEmpty() ? attribute(xml, "origin") : origin;
				default -> {
					return;
				}
			}
		}
	}
}
