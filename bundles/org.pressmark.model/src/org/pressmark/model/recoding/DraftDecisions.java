package org.pressmark.model.recoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.LabelDefinition;

/** Keeps the decisions of a draft in step with it, by the names of the base. */
final class DraftDecisions {

	private final CodebookDraft draft;

	DraftDecisions(CodebookDraft draft) {
		this.draft = draft;
	}

	/** What a label of the draft was in the base; nothing for one that is new, several for one that others joined. */
	private List<LabelDefinition> basesOf(String label) {
		return draft.base().labels().stream().filter(base -> newLabel(base.name()).equals(Optional.of(label)))
				.toList();
	}

	private Optional<String> newLabel(String base) {
		for (Decision decision : draft.decisions()) {
			if (decision.label().equals(base)) {
				switch (decision) {
					case Decision.Relabel relabel -> {
						return Optional.of(relabel.to());
					}
					case Decision.Split split -> {
						return Optional.of(split.otherwise());
					}
					case Decision.DropLabel drop -> {
						return Optional.empty();
					}
					default -> {
						continue;
					}
				}
			}
		}
		return Optional.of(base);
	}

	List<Decision> relabelled(String label, String name) {
		List<Decision> changed = new ArrayList<>();
		for (Decision decision : draft.decisions()) {
			changed.add(switch (decision) {
				case Decision.Relabel it when it.to().equals(label) -> new Decision.Relabel(it.label(), name);
				case Decision.Split it -> renamed(it, label, name);
				case Decision.FillAttribute it when it.label().equals(label) ->
					new Decision.FillAttribute(name, it.attribute(), it.value());
				case Decision.DropLinks it when it.target().equals(label) ->
					new Decision.DropLinks(it.label(), it.slot(), name);
				default -> decision;
			});
		}
		if (isUndecided(label)) {
			changed.add(new Decision.Relabel(label, name));
		}
		changed.removeIf(each -> each instanceof Decision.Relabel it && it.label().equals(it.to()));
		return changed;
	}

	private boolean isUndecided(String label) {
		return draft.base().label(label).isPresent() && draft.decisions().stream().noneMatch(each -> isOf(each, label));
	}

	private static boolean isOf(Decision decision, String label) {
		boolean aboutLabel = decision instanceof Decision.Relabel || decision instanceof Decision.Split
				|| decision instanceof Decision.DropLabel;
		return aboutLabel && decision.label().equals(label);
	}

	private static Decision.Split renamed(Decision.Split split, String label, String name) {
		Map<String, String> byValue = new LinkedHashMap<>();
		split.byValue().forEach((value, to) -> byValue.put(value, to.equals(label) ? name : to));
		return new Decision.Split(split.label(), split.attribute(), byValue,
				split.otherwise().equals(label) ? name : split.otherwise(), split.review());
	}

	/** Without whatever leads to a label that is gone; what became of its marks is open again. */
	List<Decision> forgotten(String label) {
		return draft.decisions().stream().filter(each -> switch (each) {
			case Decision.Relabel it -> !it.to().equals(label);
			case Decision.Split it -> !it.otherwise().equals(label) && !it.byValue().containsValue(label);
			case Decision.FillAttribute it -> !it.label().equals(label);
			case Decision.DropLinks it -> !it.target().equals(label);
			default -> true;
		}).toList();
	}

	List<Decision> split(Decision.Split split) {
		List<Decision> changed = new ArrayList<>(draft.decisions());
		for (LabelDefinition base : basesOf(split.label())) {
			changed.removeIf(each -> isOf(each, base.name()));
			changed.add(new Decision.Split(base.name(), baseAttribute(base.name(), split.attribute()), split.byValue(),
					split.otherwise(), split.review()));
		}
		return changed;
	}

	List<Decision> attributeMoved(String label, String attribute, String name) {
		List<Decision> changed = new ArrayList<>(draft.decisions());
		for (LabelDefinition base : basesOf(label)) {
			String old = baseAttribute(base.name(), attribute);
			if (base.attribute(old).isPresent()) {
				changed.removeIf(each -> each instanceof Decision.MoveAttribute it && it.label().equals(base.name())
						&& it.attribute().equals(old));
				if (!old.equals(name)) {
					changed.add(new Decision.MoveAttribute(base.name(), old, name));
				}
			}
		}
		return renamedIn(changed, it -> it.label().equals(label) && it.attribute().equals(attribute)
				? new Decision.FillAttribute(label, name, it.value())
				: it);
	}

	private static List<Decision> renamedIn(List<Decision> decisions, UnaryOperator<Decision.FillAttribute> change) {
		return decisions.stream()
				.map(each -> each instanceof Decision.FillAttribute it ? change.apply(it) : each).toList();
	}

	/** The name that an attribute of the draft had in the base, if it was there. */
	private String baseAttribute(String base, String attribute) {
		for (Decision decision : draft.decisions()) {
			if (decision instanceof Decision.MoveAttribute it && it.label().equals(base)
					&& it.to().equals(attribute)) {
				return it.attribute();
			}
		}
		return attribute;
	}

	List<Decision> valueMapped(String label, String attribute, String value, String name) {
		List<Decision> changed = new ArrayList<>(draft.decisions());
		for (LabelDefinition base : basesOf(label)) {
			String old = baseAttribute(base.name(), attribute);
			Optional<AttributeDefinition> definition = base.attribute(old);
			if (definition.isPresent()) {
				mapValue(changed, definition.get(), base.name(), value, name);
			}
		}
		return changed;
	}

	private static void mapValue(List<Decision> decisions, AttributeDefinition attribute, String label, String value,
			String name) {
		boolean undecided = attribute.values().stream().anyMatch(each -> each.value().equals(value))
				&& decisions.stream().noneMatch(each -> each instanceof Decision.MapValue it
						&& it.label().equals(label) && it.attribute().equals(attribute.name())
						&& it.value().equals(value));
		decisions.replaceAll(each -> each instanceof Decision.MapValue it && it.label().equals(label)
				&& it.attribute().equals(attribute.name()) && it.to().equals(Optional.of(value))
						? new Decision.MapValue(label, attribute.name(), it.value(), Optional.of(name))
						: each);
		if (undecided) {
			decisions.add(new Decision.MapValue(label, attribute.name(), value, Optional.of(name)));
		}
		decisions.removeIf(each -> each instanceof Decision.MapValue it && it.to().equals(Optional.of(it.value())));
	}

	List<Decision> slotMoved(String label, String slot, String name) {
		List<Decision> changed = new ArrayList<>(draft.decisions());
		for (LabelDefinition base : basesOf(label)) {
			String old = changed.stream()
					.map(each -> each instanceof Decision.MoveSlot it && it.label().equals(base.name())
							&& it.to().equals(slot) ? it.slot() : "")
					.filter(each -> !each.isEmpty()).findFirst().orElse(slot);
			if (base.slot(old).isPresent()) {
				changed.removeIf(each -> each instanceof Decision.MoveSlot it && it.label().equals(base.name())
						&& it.slot().equals(old));
				if (!old.equals(name)) {
					changed.add(new Decision.MoveSlot(base.name(), old, name));
				}
			}
		}
		return changed;
	}
}
