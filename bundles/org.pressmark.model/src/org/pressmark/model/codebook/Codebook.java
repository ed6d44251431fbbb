package org.pressmark.model.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The labels of a corpus with their attributes, slots, guideline text and rules.
 *
 * @param name
 *            short name, such as {@code attribution}
 * @param version
 *            1 or more, raised by each change
 * @param title
 *            name for people
 * @param description
 *            what it is for and where its scheme comes from
 * @param labels
 *            the labels, in the order in which they are offered
 * @param rules
 *            the rules that are switched on
 * @param history
 *            what changed with each version, oldest first
 */
public record Codebook(String name, int version, String title, String description, List<LabelDefinition> labels,
		Set<Rule> rules, List<CodebookChange> history) {

	/**
	 * Copies the collections and checks the names.
	 *
	 * @throws IllegalArgumentException
	 *             if the version is below 1, or two labels, shortcuts, or attributes or slots of a label are the
	 *             same, or a
	 *             slot names a label that the codebook does not have
	 */
	public Codebook {
		labels = List.copyOf(labels);
		rules = Set.copyOf(rules);
		history = List.copyOf(history);
		if (version < 1) {
			throw new IllegalArgumentException("Codebook " + name + ": version " + version + " is below 1");
		}
		unique("Codebook " + name + ", label", labels.stream().map(LabelDefinition::name));
		unique("Codebook " + name + ", shortcut",
				labels.stream().map(LabelDefinition::shortcut).filter(key -> !key.isEmpty()));
		for (LabelDefinition label : labels) {
			unique("Label " + label.name() + ", attribute", label.attributes().stream().map(AttributeDefinition::name));
			unique("Label " + label.name() + ", slot", label.slots().stream().map(SlotDefinition::name));
			for (SlotDefinition slot : label.slots()) {
				checkTargets(label, slot, labels);
			}
		}
	}

	/**
	 * Looks a label up by its own name.
	 *
	 * @param label
	 *            the name that marks carry
	 * @return its definition, if the codebook has it
	 */
	public Optional<LabelDefinition> label(String label) {
		return labels.stream().filter(given -> given.name().equals(label)).findFirst();
	}

	/**
	 * Looks a label up by its name or one of its aliases, as an import does. A name wins over an alias.
	 *
	 * @param name
	 *            the name in the imported file
	 * @return its definition, if the codebook knows it
	 */
	public Optional<LabelDefinition> labelOrAlias(String name) {
		return label(name)
				.or(() -> labels.stream().filter(given -> given.aliases().contains(name)).findFirst());
	}

	/**
	 * Finds the labels of a role.
	 *
	 * @param role
	 *            the role
	 * @return the labels that have it, in order
	 */
	public Stream<LabelDefinition> labelsOf(LabelRole role) {
		return labels.stream().filter(label -> label.role() == role);
	}

	private static void unique(String what, Stream<String> names) {
		Set<String> seen = new HashSet<>();
		names.forEach(given -> {
			if (!seen.add(given)) {
				throw new IllegalArgumentException(what + " '" + given + "' is defined twice");
			}
		});
	}

	private static void checkTargets(LabelDefinition label, SlotDefinition slot, List<LabelDefinition> labels) {
		for (String target : slot.targets()) {
			if (labels.stream().noneMatch(given -> given.name().equals(target))) {
				throw new IllegalArgumentException("Label " + label.name() + ", slot " + slot.name()
						+ ": there is no label '" + target + "' to link to");
			}
		}
	}
}
