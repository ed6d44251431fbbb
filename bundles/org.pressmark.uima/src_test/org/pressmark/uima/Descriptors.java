package org.pressmark.uima;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Type system descriptors as other tools write them. */
final class Descriptors {

	private Descriptors() {}

	static String typeSystem(String... types) {
		return importing("", types);
	}

	static String importing(String imports, String... types) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
				<name>lab</name><imports>%s</imports><types>%s</types>
				</typeSystemDescription>
				""".formatted(imports, String.join("\n", types));
	}

	static String type(String name, String superType, String features) {
		return """
				<typeDescription><name>%s</name><description>About %s.</description>
				<supertypeName>%s</supertypeName><features>%s</features></typeDescription>
				""".formatted(name, name, superType, features);
	}

	static String feature(String name, String range, String element) {
		return "<featureDescription><name>" + name + "</name><description> About " + name + ".\n</description>"
				+ "<rangeTypeName>" + range + "</rangeTypeName>"
				+ (element.isEmpty() ? "" : "<elementType>" + element + "</elementType>") + "</featureDescription>";
	}

	static String values(String name, String... values) {
		return "<typeDescription><name>" + name + "</name><description/><supertypeName>uima.cas.String</supertypeName>"
				+ "<allowedValues>" + Arrays.stream(values).map(value -> "<value><string>" + value
						+ "</string><description>means " + value + "</description></value>")
						.collect(Collectors.joining())
				+ "</allowedValues></typeDescription>";
	}
}
