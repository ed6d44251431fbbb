package org.pressmark.uima;

import java.util.Optional;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.uima.internal.CodebookTypes;

/**
 * The UIMA type system that a codebook defines: {@code typesystem.xml} of a corpus.
 * <p>
 * Each label is a subtype of {@code org.pressmark.types.Mark}, which is a {@code uima.tcas.Annotation}. Its
 * type is the
 * one that the codebook names in {@code uimaType}, otherwise {@code org.pressmark.types.label.} and the label's name.
 * <table>
 * <caption>How a codebook is mapped</caption>
 * <tr><th>codebook</th><th>type system</th></tr>
 * <tr><td>attribute of type choice or text</td><td>feature of range {@code uima.cas.String}</td></tr>
 * <tr><td>choices</td><td>{@code uima.cas.StringArray}</td></tr>
 * <tr><td>flag, integer, decimal</td><td>{@code uima.cas.Boolean}, {@code Long}, {@code Double}; those that
 * have a value
 * are named in {@code markAssigned}, as UIMA knows no absent number</td></tr>
 * <tr><td>slot</td><td>{@code uima.cas.FSArray} of {@code Mark}</td></tr>
 * </table>
 * Names that are no identifiers are escaped so that different names never meet: {@code Attribution-no-source} becomes
 * {@code Attribution_hno_hsource} ({@code _h} hyphen, {@code _s} space, {@code _d} full stop, {@code __} underscore,
 * {@code _x00e4} anything else, {@code n_n} before a first character that is no letter, {@code _k} after a reserved
 * name). Allowed values are documentation, not a restriction of the type: a layer with a value that the
 * codebook no longer
 * has must still load, so that it can be shown and repaired.
 * <p>
 * Everything else in the codebook (roles, colours, guideline, allowed values with their meaning, limits,
 * rules) stands in
 * the descriptions, as lines that begin with {@code @}; {@link CodebookFromTypeSystem} reads the whole codebook back.
 */
public final class CodebookTypeSystem {

	private final CodebookTypes types;

	private CodebookTypeSystem(CodebookTypes types) {
		this.types = types;
	}

	/**
	 * Defines the type system.
	 *
	 * @param codebook
	 *            the codebook
	 * @return its type system
	 * @throws UimaFormatException
	 *             if two labels ask for one type, a type name is not usable, or a text holds a character that
	 *             XML cannot
	 */
	public static CodebookTypeSystem of(Codebook codebook) throws UimaFormatException {
		return new CodebookTypeSystem(CodebookTypes.of(codebook));
	}

	/**
	 * Writes the descriptor.
	 *
	 * @return UTF-8 XML that any UIMA tool reads; the same bytes for the same codebook, always
	 */
	public byte[] toXml() {
		return types.toXml();
	}

	/**
	 * Names the type of a label.
	 *
	 * @param label
	 *            the label's name
	 * @return qualified name of its type, if the codebook has the label
	 */
	public Optional<String> typeName(String label) {
		return types.typeName(label);
	}

	/**
	 * Names the feature of an attribute.
	 *
	 * @param label
	 *            the label's name
	 * @param attribute
	 *            the attribute's name
	 * @return the feature's name, if the label has the attribute
	 */
	public Optional<String> attributeFeature(String label, String attribute) {
		return types.label(label).map(type -> type.attributeFeatures().get(attribute));
	}

	/**
	 * Names the feature of a slot.
	 *
	 * @param label
	 *            the label's name
	 * @param slot
	 *            the slot's name
	 * @return the feature's name, if the label has the slot
	 */
	public Optional<String> slotFeature(String label, String slot) {
		return types.label(label).map(type -> type.slotFeatures().get(slot));
	}
}
