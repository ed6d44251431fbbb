package org.pressmark.model.recoding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.Snap;
import org.pressmark.model.recoding.Difference.Kind;

/** In what a label differs from what became of it. */
final class LabelDifference {

	private final LabelDefinition from;
	private final LabelDefinition to;
	private final List<Decision> decisions;
	private final Map<String, String> newNames = new HashMap<>();
	private final List<Difference> differences;

	LabelDifference(LabelDefinition from, LabelDefinition to, List<Decision> decisions, List<Difference> differences) {
		this.from = from;
		this.to = to;
		this.decisions = decisions.stream().filter(each -> each.label().equals(from.name())).toList();
		this.differences = differences;
		decisions.forEach(each -> {
			if (each instanceof Decision.Relabel relabel) {
				newNames.put(relabel.label(), relabel.to());
			}
		});
	}

	void compare() {
		changed(Kind.ROLE, "", from.role().key(), to.role().key());
		changed(Kind.SHORTCUT, "", from.shortcut(), to.shortcut());
		changed(Kind.STYLE, "", style(from.style()), style(to.style()));
		changed(Kind.ALIASES, "", String.join(", ", from.aliases()), String.join(", ", to.aliases()));
		changed(Kind.SNAP, "", from.snap().map(Snap::key).orElse(""), to.snap().map(Snap::key).orElse(""));
		changed(Kind.UIMA_TYPE, "", from.uimaType().orElse(""), to.uimaType().orElse(""));
		if (!from.guideline().equals(to.guideline())) {
			add(Kind.GUIDELINE, "", "", "");
		}
		attributes();
		slots();
	}

	private static String style(LabelStyle style) {
		return style.color() + " " + style.darkColor() + " " + style.shape().key();
	}

	private void attributes() {
		Set<String> reached = new HashSet<>();
		for (AttributeDefinition attribute : from.attributes()) {
			Optional<AttributeDefinition> after = to.attribute(newName(attribute.name()));
			after.ifPresentOrElse(given -> {
				reached.add(given.name());
				changed(Kind.ATTRIBUTE_RENAMED, given.name(), attribute.name(), given.name());
				attribute(attribute, given);
			}, () -> add(Kind.ATTRIBUTE_REMOVED, attribute.name(), attribute.name(), ""));
		}
		to.attributes().stream().filter(attribute -> !reached.contains(attribute.name()))
				.forEach(attribute -> add(Kind.ATTRIBUTE_ADDED, attribute.name(), "", attribute.name()));
	}

	private String newName(String attribute) {
		return decisions.stream()
				.map(each -> each instanceof Decision.MoveAttribute move && move.attribute().equals(attribute)
						? move.to()
						: "")
				.filter(name -> !name.isEmpty()).findFirst().orElse(attribute);
	}

	private void attribute(AttributeDefinition before, AttributeDefinition after) {
		changed(Kind.ATTRIBUTE_TYPE, after.name(), before.type().key(), after.type().key());
		changed(Kind.ATTRIBUTE_MANDATORY, after.name(), before.mandatory() ? "yes" : "no",
				after.mandatory() ? "yes" : "no");
		values(before, after);
		condition(before, after);
		boolean same = before.description().equals(after.description())
				&& before.defaultValue().equals(after.defaultValue());
		if (!same) {
			add(Kind.ATTRIBUTE_DETAILS, after.name(), "", "");
		}
	}

	/** A condition with other names for the same things is the same condition. */
	private void condition(AttributeDefinition before, AttributeDefinition after) {
		Optional<Condition> followed = before.condition().map(given -> new Condition(newName(given.attribute()),
				given.values().stream().map(value -> renamedValue(given.attribute(), value)).distinct().toList()));
		if (!followed.equals(after.condition())) {
			add(Kind.ATTRIBUTE_CONDITION, after.name(), asked(before), asked(after));
		}
	}

	private static String asked(AttributeDefinition attribute) {
		return attribute.condition().map(given -> "only if " + given.display()).orElse("always");
	}

	private String renamedValue(String attribute, String value) {
		String name = newValue(attribute, value);
		return name.isEmpty() ? value : name;
	}

	private void values(AttributeDefinition before, AttributeDefinition after) {
		Set<String> reached = new HashSet<>();
		Set<String> offered = new HashSet<>(after.values().stream().map(AllowedValue::value).toList());
		for (AllowedValue value : before.values()) {
			String name = newValue(before.name(), value.value());
			if (offered.contains(name)) {
				reached.add(name);
				changed(Kind.VALUE_RENAMED, after.name(), value.value(), name);
			} else {
				add(Kind.VALUE_REMOVED, after.name(), value.value(), "");
			}
		}
		after.values().stream().filter(value -> !reached.contains(value.value()))
				.forEach(value -> add(Kind.VALUE_ADDED, after.name(), "", value.value()));
		boolean described = before.values().stream()
				.anyMatch(value -> after.values().stream().anyMatch(other -> other.value().equals(value.value())
						&& !other.description().equals(value.description())));
		if (described) {
			add(Kind.ATTRIBUTE_DETAILS, after.name(), "", "");
		}
	}

	private String newValue(String attribute, String value) {
		for (Decision decision : decisions) {
			if (decision instanceof Decision.MapValue map && map.attribute().equals(attribute)
					&& map.value().equals(value)) {
				return map.to().orElse("");
			}
		}
		return value;
	}

	private void slots() {
		Set<String> reached = new HashSet<>();
		for (SlotDefinition slot : from.slots()) {
			Optional<SlotDefinition> after = to.slot(newSlot(slot.name()));
			after.ifPresentOrElse(given -> {
				reached.add(given.name());
				changed(Kind.SLOT_RENAMED, given.name(), slot.name(), given.name());
				boolean same = slot.role() == given.role() && slot.min() == given.min() && slot.max() == given.max()
						&& renamed(slot.targets()).equals(given.targets())
						&& slot.description().equals(given.description());
				if (!same) {
					add(Kind.SLOT_DETAILS, given.name(), "", "");
				}
			}, () -> add(Kind.SLOT_REMOVED, slot.name(), slot.name(), ""));
		}
		to.slots().stream().filter(slot -> !reached.contains(slot.name()))
				.forEach(slot -> add(Kind.SLOT_ADDED, slot.name(), "", slot.name()));
	}

	/** A label with another name is the same label. */
	private List<String> renamed(List<String> labels) {
		return labels.stream().map(label -> newNames.getOrDefault(label, label)).distinct().toList();
	}

	private String newSlot(String slot) {
		return decisions.stream()
				.map(each -> each instanceof Decision.MoveSlot move && move.slot().equals(slot) ? move.to() : "")
				.filter(name -> !name.isEmpty()).findFirst().orElse(slot);
	}

	private void changed(Kind kind, String name, String before, String after) {
		if (!before.equals(after)) {
			add(kind, name, before, after);
		}
	}

	private void add(Kind kind, String name, String before, String after) {
		differences.add(new Difference(kind, to.name(), name, before, after));
	}
}
