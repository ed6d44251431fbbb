package org.pressmark.uima.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.jspecify.annotations.Nullable;
import org.pressmark.uima.DroppedContent;
import org.pressmark.uima.UimaFormatException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Stands between parser and UIMA and counts the types and features that the type system does not know. UIMA
 * itself stops
 * at the first one, or passes all of them over in silence.
 */
final class XmiInspector extends Xmi.LineOf {

	private static final String NAMESPACE = "http:///";
	private static final String NAMESPACE_END = ".ecore";
	private static final String NO_PACKAGE = "http:///uima/noNamespace.ecore";
	private static final Set<String> MARKUP = Set.of("uima.cas.NULL", "uima.cas.View");

	private final TypeSystem types;
	private final boolean lenient;
	private final Map<String, Known> byElement = new HashMap<>();
	private final Map<String, Count> unknown = new LinkedHashMap<>();
	private int depth;
	private @Nullable Known current;

	/**
	 * An element's type, its feature names, and whether they have to be checked.
	 *
	 * @param name
	 *            qualified type name
	 * @param isType
	 *            whether the type system has it, or it is no type at all
	 * @param features
	 *            names of its features; absent where nothing is to be checked
	 */
	private record Known(String name, boolean isType, @Nullable Set<String> features) {}

	/**
	 * How often something unknown was met.
	 *
	 * @param line
	 *            where first
	 * @param times
	 *            how often
	 */
	private record Count(int line, int times) {}

	/**
	 * Prepares to inspect a file.
	 *
	 * @param types
	 *            the type system
	 * @param lenient
	 *            whether UIMA is to read on after something unknown
	 */
	XmiInspector(TypeSystem types, boolean lenient) {
		super(SafeXml.newReader());
		this.types = types;
		this.lenient = lenient;
	}

	@Override
	public void startElement(@Nullable String uri, @Nullable String localName, @Nullable String qName,
			@Nullable Attributes attributes) throws SAXException {
		reached();
		if (uri != null && localName != null && qName != null && attributes != null) {
			Known owner = current;
			if (depth == 0 && !localName.equals("XMI")) {
				throw notXmi("its root is the element " + qName);
			}
			if (depth == 1) {
				current = qName.startsWith("xmi") ? null : structure(uri, localName, attributes);
			} else if (depth == 2 && owner != null) {
				feature(owner, qName);
			}
		}
		depth++;
		if (lenient || unknown.isEmpty()) {
			super.startElement(uri, localName, qName, attributes);
		}
	}

	@Override
	public void characters(char @Nullable [] text, int start, int length) throws SAXException {
		if (lenient || unknown.isEmpty()) {
			super.characters(text, start, length);
		}
	}

	@Override
	public void endElement(@Nullable String uri, @Nullable String localName, @Nullable String qName)
			throws SAXException {
		depth--;
		if (lenient || unknown.isEmpty()) {
			super.endElement(uri, localName, qName);
		}
	}

	@Override
	public void endDocument() throws SAXException {
		if (lenient || unknown.isEmpty()) {
			super.endDocument();
		}
	}

	private Known structure(String uri, String localName, Attributes attributes) throws SAXException {
		Known known = byElement.computeIfAbsent(uri + ' ' + localName, key -> known(typeName(uri, localName)));
		if (!MARKUP.contains(known.name()) && attributes.getIndex("xmi:id") < 0) {
			throw notXmi("the element " + localName + " has no xmi:id");
		}
		if (!known.isType()) {
			count("unknown type: " + known.name());
		}
		for (int i = 0; known.features() != null && i < attributes.getLength(); i++) {
			String name = attributes.getQName(i);
			if (!name.startsWith("xmi:")) {
				feature(known, name);
			}
		}
		return known;
	}

	private SAXException notXmi(String reason) {
		return new SAXException(new UimaFormatException("This is no XMI of UIMA: " + reason, line(),
				"Export the file from its tool as UIMA XMI.", null));
	}

	private void feature(Known owner, String name) {
		Set<String> features = owner.features();
		if (features != null && !features.contains(name)) {
			count("unknown feature: " + name + " of " + owner.name());
		}
	}

	private void count(String what) {
		int line = line();
		unknown.merge(what, new Count(line, 1), (before, one) -> new Count(before.line(), before.times() + 1));
	}

	private Known known(String name) {
		Type type = types.getType(name);
		if (type == null || type.isArray()) {
			return new Known(name, type != null || MARKUP.contains(name), null);
		}
		Set<String> features = new HashSet<>();
		for (Feature feature : type.getFeatures()) {
			features.add(feature.getShortName());
		}
		return new Known(name, true, features);
	}

	private static String typeName(String uri, String localName) {
		if (uri.equals(NO_PACKAGE) || uri.isEmpty()) {
			return localName;
		}
		String path = uri.startsWith(NAMESPACE) ? uri.substring(NAMESPACE.length()) : uri;
		int end = path.endsWith(NAMESPACE_END) ? path.length() - NAMESPACE_END.length() : path.length();
		return path.substring(0, end).replace('/', '.') + '.' + localName;
	}

	/** {@return what the type system does not know, in the order in which it was met} */
	List<DroppedContent> unknown() {
		List<DroppedContent> dropped = new ArrayList<>();
		unknown.forEach((what, count) -> dropped.add(new DroppedContent(what, count.times(), count.line())));
		return dropped;
	}

	/**
	 * Refuses a file with something unknown.
	 *
	 * @param problem
	 *            what that means, as the begin of a sentence
	 * @param remedy
	 *            what to do about it
	 * @throws UimaFormatException
	 *             if there was any
	 */
	void refuseUnknown(String problem, String remedy) throws UimaFormatException {
		if (unknown.isEmpty()) {
			return;
		}
		List<String> parts = new ArrayList<>();
		unknown.forEach((what, count) -> parts.add(what + (count.times() > 1 ? " (" + count.times() + " times)" : "")));
		throw new UimaFormatException(problem + ": " + String.join("; ", parts),
				unknown.values().iterator().next().line(), remedy, null);
	}
}
