package org.pressmark.exchange.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;

/** Finds the label of the codebook that a name in a file stands for. */
public final class LabelMapping {

	private final Codebook codebook;
	private final Map<String, String> given;

	/**
	 * Prepares the look-up.
	 *
	 * @param codebook
	 *            the codebook of the corpus
	 * @param given
	 *            what the user maps: name in the file to label of the codebook
	 * @throws IllegalArgumentException
	 *             if a name is mapped to a label that the codebook does not have
	 */
	public LabelMapping(Codebook codebook, Map<String, String> given) {
		this.codebook = codebook;
		this.given = new LinkedHashMap<>(given);
		for (Map.Entry<String, String> entry : given.entrySet()) {
			if (codebook.label(entry.getValue()).isEmpty()) {
				throw new IllegalArgumentException(
						"--map " + entry.getKey() + "=" + entry.getValue() + ": the codebook " + codebook.name()
								+ " has no label '" + entry.getValue() + "'. Its labels are: " + labelNames());
			}
		}
	}

	/**
	 * Looks a name up: first among the mappings that the user gave, then among the labels, then among their aliases.
	 *
	 * @param name
	 *            the name in the file
	 * @return the label, if there is one
	 */
	public Optional<LabelDefinition> find(String name) {
		String mapped = given.get(name);
		return mapped == null ? codebook.labelOrAlias(name) : codebook.label(mapped);
	}

	/**
	 * Tells what to do about a name that stands for no label.
	 *
	 * @param name
	 *            the name in the file
	 * @return a sentence for the report
	 */
	public String remedyFor(String name) {
		return "map it with --map " + name + "=LABEL (labels: " + labelNames() + "), or add it to the codebook";
	}

	/** {@return the codebook that names are looked up in} */
	public Codebook codebook() {
		return codebook;
	}

	private String labelNames() {
		return String.join(", ", codebook.labels().stream().map(LabelDefinition::name).toList());
	}
}
