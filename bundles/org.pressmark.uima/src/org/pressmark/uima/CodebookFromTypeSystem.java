package org.pressmark.uima;

import java.util.List;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.uima.internal.ForeignCodebookReader;
import org.pressmark.uima.internal.OwnCodebookReader;
import org.pressmark.uima.internal.SafeXml;

/**
 * A UIMA type system read as a codebook.
 * <p>
 * One that {@link CodebookTypeSystem} wrote gives its codebook back, whole. In any other, annotation types
 * become labels
 * named by the short name of the type (with as much of the package as tells it from others), keep their type
 * name, and get
 * their features with the inherited ones: primitives become attributes, strings with allowed values choices,
 * references to
 * annotations slots. Types that tools write for each other (tokens, sentences, document metadata) make no
 * label. Colours,
 * shapes and keys are given out in turn.
 *
 * @param codebook
 *            the codebook
 * @param leftOut
 *            what of the type system is not in it
 */
public record CodebookFromTypeSystem(Codebook codebook, List<LeftOut> leftOut) {

	/** Copies the list. */
	public CodebookFromTypeSystem {
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * A type or feature that makes no label, attribute or slot.
	 *
	 * @param name
	 *            qualified name of the type, followed by a colon and the feature's name for a feature
	 * @param reason
	 *            why not, as the end of a sentence
	 */
	public record LeftOut(String name, String reason) {}

	/**
	 * Reads a codebook.
	 *
	 * @param types
	 *            the type system
	 * @param name
	 *            name of the codebook, where the type system does not say it
	 * @return the codebook and what is not in it
	 * @throws UimaFormatException
	 *             if the type system was made from a codebook and then changed so that it makes none any more,
	 *             or if it has
	 *             no type that could be a label
	 */
	public static CodebookFromTypeSystem of(ForeignTypeSystem types, String name) throws UimaFormatException {
		if (OwnCodebookReader.isOwn(types.description())) {
			try {
				return new CodebookFromTypeSystem(OwnCodebookReader.read(types.description()), List.of());
			} catch (RuntimeException wrong) {
				throw new UimaFormatException(
						"The descriptions in the type system make no codebook: " + SafeXml.reason(wrong),
						0, "Restore the type system from a copy, or use codebook.json.", wrong);
			}
		}
		ForeignCodebookReader reader = new ForeignCodebookReader(types.description(), types.compiled().types());
		Codebook codebook = reader.read(name);
		if (codebook.labels().isEmpty()) {
			throw new UimaFormatException("The type system has no type that annotators could mark text with",
					"Name the type system that defines the project's own types.");
		}
		return new CodebookFromTypeSystem(codebook, reader.leftOut());
	}
}
