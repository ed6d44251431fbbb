package org.pressmark.uima.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.TypeSystemUtil;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.uima.UimaFormatException;
import org.pressmark.uima.XmlCharacters;
import org.xml.sax.SAXException;

/** A codebook, the names of its types, and its type system as a description and as XML. */
public final class CodebookTypes {

	private final Codebook codebook;
	private final Map<String, LabelType> byLabel;
	private final TypeSystemDescription description;

	private CodebookTypes(Codebook codebook, Map<String, LabelType> byLabel, TypeSystemDescription description) {
		this.codebook = codebook;
		this.byLabel = byLabel;
		this.description = description;
	}

	/**
	 * Names and describes the types.
	 *
	 * @param codebook
	 *            the codebook
	 * @return its types
	 * @throws UimaFormatException
	 *             if it cannot be a type system
	 */
	public static CodebookTypes of(Codebook codebook) throws UimaFormatException {
		Map<String, LabelType> byLabel = new LinkedHashMap<>();
		Map<String, String> labelOfType = new HashMap<>();
		for (var label : codebook.labels()) {
			LabelType type = LabelType.of(label);
			checkTypeName(label.name(), type.typeName());
			String other = labelOfType.put(type.typeName(), label.name());
			if (other != null) {
				throw new UimaFormatException(
						"The labels '" + other + "' and '" + label.name() + "' have the same UIMA type "
								+ type.typeName(),
						"Give each label a type of its own in the codebook, or none.");
			}
			byLabel.put(label.name(), type);
		}
		TypeSystemDescription description = TypeSystemBuilder.build(codebook, List.copyOf(byLabel.values()));
		checkCharacters(description);
		return new CodebookTypes(codebook, byLabel, description);
	}

	private static void checkTypeName(String label, String name) throws UimaFormatException {
		String simplePackage = name.substring(0, Math.max(0, name.lastIndexOf('.')));
		simplePackage = simplePackage.substring(simplePackage.lastIndexOf('.') + 1);
		boolean reserved = name.startsWith("uima.") || simplePackage.toLowerCase(Locale.ROOT).matches("(xmi|xml).*")
				|| name.startsWith(BaseTypes.NAMESPACE) && !name.startsWith(BaseTypes.LABEL_NAMESPACE);
		boolean beyondAscii = name.chars().anyMatch(c -> c > 0x7F);
		if (reserved || name.isEmpty() || !TypeSystemUtil.isTypeName(name) || beyondAscii && !SafeXml.isName(name)) {
			throw new UimaFormatException("The label '" + label + "' cannot have the UIMA type '" + name + "'",
					"Use names of letters, digits and underscores separated by dots, outside uima.*, "
							+ BaseTypes.NAMESPACE + "* and packages that begin with xml or xmi.");
		}
	}

	private static void checkCharacters(TypeSystemDescription description) throws UimaFormatException {
		checkCharacters("The codebook's description", description.getDescription());
		for (var type : description.getTypes()) {
			checkCharacters(type.getName(), type.getDescription());
			for (var feature : type.getFeatures()) {
				checkCharacters(type.getName() + ", " + feature.getName(), feature.getDescription());
			}
		}
	}

	private static void checkCharacters(String where, String text) throws UimaFormatException {
		OptionalInt forbidden = XmlCharacters.firstForbidden(text);
		if (forbidden.isPresent()) {
			int at = forbidden.getAsInt();
			throw new UimaFormatException(
					"%s holds the character U+%04X, which XML cannot hold".formatted(where, (int) text.charAt(at)),
					"Remove it from the codebook.");
		}
	}

	/** {@return the codebook} */
	public Codebook codebook() {
		return codebook;
	}

	/** {@return the descriptor in UTF-8} */
	public byte[] toXml() {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			description.toXML(bytes);
			return bytes.toByteArray();
		} catch (SAXException | IOException impossible) {
			throw new IllegalStateException("Writing to memory cannot fail", impossible);
		}
	}

	/** {@return the type system as UIMA takes it} */
	public TypeSystemDescription description() {
		return description;
	}

	/** {@return the names of all labels' types, in the codebook's order} */
	public Iterable<LabelType> labels() {
		return byLabel.values();
	}

	/**
	 * Looks a label up.
	 *
	 * @param label
	 *            its name
	 * @return its names, if the codebook has it
	 */
	public Optional<LabelType> label(String label) {
		return Optional.ofNullable(byLabel.get(label));
	}

	/**
	 * Names the type of a label.
	 *
	 * @param label
	 *            the label's name
	 * @return qualified type name, if the codebook has it
	 */
	public Optional<String> typeName(String label) {
		return label(label).map(LabelType::typeName);
	}
}
