package org.pressmark.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The little of DOM that the sample files need. */
final class Xml {

	private Xml() {}

	static Element read(Path file) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
		} catch (Exception failure) {
			throw new IllegalArgumentException(file.getFileName() + ": " + failure.getMessage(), failure);
		}
	}

	static List<Element> children(Element parent) {
		NodeList nodes = parent.getChildNodes();
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
				.map(Element.class::cast).toList();
	}

	static Stream<Element> children(Element parent, String name) {
		return children(parent).stream().filter(child -> child.getTagName().equals(name));
	}

	static Stream<String[]> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item)
				.map(node -> new String[]{node.getNodeName(), node.getNodeValue()});
	}

	static List<String> words(String list) {
		return Stream.of(list.split(" ")).filter(word -> !word.isEmpty()).toList();
	}
}
