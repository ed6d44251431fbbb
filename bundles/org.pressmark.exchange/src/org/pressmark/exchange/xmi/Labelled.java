package org.pressmark.exchange.xmi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.uima.ForeignStructure;

/**
 * An annotation whose type is a label.
 *
 * @param structure
 *            the annotation
 * @param label
 *            its label
 */
record Labelled(ForeignStructure structure, LabelDefinition label) {

	/**
	 * Reads the ids that tie annotations of a file together, from the feature named after the type: {@code StwrID} of a
	 * {@code Stwr}.
	 *
	 * @return the ids, of which there may be several divided by blanks or commas; none without such a feature
	 */
	List<String> sharedIds() {
		return idFeature().map(feature -> Arrays.stream(structure.text(feature).split("[\\s,;]+"))
				.filter(id -> !id.isEmpty()).toList()).orElse(List.of());
	}

	/** {@return the name of the feature that holds the ids, if there is one} */
	Optional<String> idFeature() {
		String type = structure.type();
		String expected = type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) + "id";
		return structure.values().keySet().stream().filter(name -> name.toLowerCase(Locale.ROOT).equals(expected))
				.findFirst();
	}

	/** {@return whether the label has slots, so that an id names the mark itself and not one that it belongs to} */
	boolean isOwner() {
		return !label.slots().isEmpty();
	}
}
