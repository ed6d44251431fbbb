package org.pressmark.exchange.codebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;

/**
 * Writes a codebook as brat's configuration: labels are entities, slots are relations from the label to its targets,
 * attributes with values or flags are attributes.
 */
final class BratConfiguration {

	private final Codebook codebook;
	private final List<String> leftOut = new ArrayList<>();
	private final Map<String, String> names = new LinkedHashMap<>();

	private BratConfiguration(Codebook codebook) {
		this.codebook = codebook;
		Set<String> taken = new LinkedHashSet<>();
		codebook.labels().forEach(label -> names.put(label.name(), free(label.name(), taken)));
	}

	static CodebookOutput write(Codebook codebook) {
		BratConfiguration writer = new BratConfiguration(codebook);
		List<CodebookOutput.Part> parts = List.of(part("annotation.conf", writer.annotation()),
				part("visual.conf", writer.visual()), part("kb_shortcuts.conf", writer.shortcuts()));
		writer.noteTheRest();
		return new CodebookOutput(parts, writer.leftOut);
	}

	private static CodebookOutput.Part part(String name, String text) {
		return new CodebookOutput.Part(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** brat takes letters, digits, hyphens and underscores of ASCII. */
	private static String free(String name, Set<String> taken) {
		String safe = name.replaceAll("[^A-Za-z0-9_-]", "_");
		String free = safe;
		for (int number = 2; !taken.add(free); number++) {
			free = safe + "_" + number;
		}
		return free;
	}

	private String nameOf(String label) {
		return names.getOrDefault(label, label);
	}

	private String annotation() {
		StringBuilder text = new StringBuilder("[entities]\n");
		codebook.labels().forEach(label -> text.append(nameOf(label.name())).append('\n'));
		text.append("\n[relations]\n");
		for (LabelDefinition label : codebook.labels()) {
			for (SlotDefinition slot : label.slots()) {
				String targets = slot.targets().isEmpty()
						? "<ENTITY>"
						: slot.targets().stream().map(this::nameOf).collect(Collectors.joining("|"));
				text.append(free(slot.name(), new LinkedHashSet<>())).append("\tArg1:").append(nameOf(label.name()))
						.append(", Arg2:").append(targets).append('\n');
			}
		}
		text.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
		text.append("\n[events]\n\n[attributes]\n");
		attributes(text);
		return text.toString();
	}

	/** What labels share is one line; what differs in its values under one name needs names of its own. */
	private void attributes(StringBuilder text) {
		Map<String, Set<String>> owners = new LinkedHashMap<>();
		Map<String, String> valuesOf = new LinkedHashMap<>();
		for (LabelDefinition label : codebook.labels()) {
			for (AttributeDefinition attribute : label.attributes()) {
				if (attribute.type() != AttributeType.CHOICE && attribute.type() != AttributeType.FLAG) {
					leftOut.add("attribute '" + attribute.name() + "' of " + label.name() + ": brat has no "
							+ attribute.type().key() + " values");
					continue;
				}
				String values = values(attribute);
				String name = free(attribute.name(), new LinkedHashSet<>());
				if (!valuesOf.getOrDefault(name, values).equals(values)) {
					String own = nameOf(label.name()) + "_" + name;
					leftOut.add("the name of attribute '" + attribute.name() + "' of " + label.name()
							+ ": another label has it with other values, it is " + own);
					name = own;
				}
				valuesOf.put(name, values);
				owners.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(nameOf(label.name()));
			}
		}
		owners.forEach((name, labels) -> text.append(name).append("\tArg:").append(String.join("|", labels))
				.append(valuesOf.get(name)).append('\n'));
	}

	private String values(AttributeDefinition attribute) {
		if (attribute.type() == AttributeType.FLAG) {
			return "";
		}
		return ", Value:" + attribute.values().stream().map(AllowedValue::value)
				.map(value -> free(value, new LinkedHashSet<>())).collect(Collectors.joining("|"));
	}

	private String visual() {
		StringBuilder text = new StringBuilder("[labels]\n");
		codebook.labels().forEach(label -> text.append(nameOf(label.name())).append(" | ")
				.append(label.name().replace('|', '/')).append('\n'));
		text.append("\n[drawing]\n");
		codebook.labels().forEach(label -> text.append(nameOf(label.name())).append("\tbgColor:")
				.append(label.style().color()).append(", fgColor:")
				.append(org.pressmark.model.codebook.Contrast.textOn(label.style().color()))
				.append(", borderColor:darken\n"));
		return text.toString();
	}

	private String shortcuts() {
		return codebook.labels().stream().filter(label -> !label.shortcut().isEmpty())
				.map(label -> label.shortcut().toUpperCase(java.util.Locale.ROOT) + " " + nameOf(label.name()) + "\n")
				.collect(Collectors.joining());
	}

	private void noteTheRest() {
		names.forEach((label, name) -> {
			if (!label.equals(name)) {
				leftOut.add("the name '" + label + "': brat takes '" + name + "'");
			}
		});
		if (codebook.labels().stream().anyMatch(label -> !label.slots().isEmpty())) {
			leftOut.add("how many links a slot takes");
		}
		if (!codebook.rules().isEmpty()) {
			leftOut.add("the rules: brat knows them under tools.conf only");
		}
		leftOut.add("guidelines, shapes, colours for dark pages, roles, mandatory and conditional attributes");
	}
}
