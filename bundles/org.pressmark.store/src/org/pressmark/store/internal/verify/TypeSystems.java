package org.pressmark.store.internal.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/** Compares two type systems by what they define, not by how they are written. */
final class TypeSystems {

	private TypeSystems() {}

	/**
	 * Looks for a difference.
	 *
	 * @param expected
	 *            one type system, as XML
	 * @param found
	 *            the other
	 * @return the first difference in words; empty if they define the same
	 */
	static Optional<String> difference(byte[] expected, byte[] found) {
		try {
			return difference(read(expected), read(found));
		} catch (InvalidXMLException e) {
			return Optional.of("it is not the XML of a type system");
		}
	}

	private static Optional<String> difference(Map<String, String> expected, Map<String, String> found) {
		Optional<String> missing = expected.keySet().stream().filter(type -> !found.containsKey(type)).findFirst();
		if (missing.isPresent()) {
			return Optional.of("the type " + missing.get() + " is missing");
		}
		Optional<String> extra = found.keySet().stream().filter(type -> !expected.containsKey(type)).findFirst();
		if (extra.isPresent()) {
			return Optional.of("the codebook has no type " + extra.get());
		}
		return expected.keySet().stream().filter(type -> !expected.getOrDefault(type, "").equals(found.get(type)))
				.findFirst().map(type -> "the features of " + type + " differ");
	}

	private static Map<String, String> read(byte[] xml) throws InvalidXMLException {
		try (ByteArrayInputStream in = new ByteArrayInputStream(xml)) {
			TypeSystemDescription description = UIMAFramework.getXMLParser()
					.parseTypeSystemDescription(new XMLInputSource(in, null));
			Map<String, String> types = new TreeMap<>();
			for (TypeDescription type : description.getTypes()) {
				types.put(type.getName(), type.getSupertypeName() + features(type));
			}
			return types;
		} catch (IOException impossible) {
			throw new IllegalStateException("Bytes can always be read", impossible);
		}
	}

	private static Map<String, String> features(TypeDescription type) {
		Map<String, String> features = new TreeMap<>();
		for (FeatureDescription feature : type.getFeatures()) {
			features.put(feature.getName(), feature.getRangeTypeName() + " " + feature.getElementType());
		}
		return features;
	}
}
