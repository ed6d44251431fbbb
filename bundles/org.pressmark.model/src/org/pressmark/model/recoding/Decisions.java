package org.pressmark.model.recoding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.Codebook;

/** The decisions of a change, found by what they are about, and checked for contradictions. */
final class Decisions {

	private record Named(String label, String name) {}

	private record Valued(String label, String name, String value) {}

	private final Map<String, Decision> labels = new HashMap<>();
	private final Map<Named, Decision> attributes = new HashMap<>();
	private final Map<Named, Decision> slots = new HashMap<>();
	private final Map<Valued, Decision.MapValue> values = new HashMap<>();
	private final Map<Named, AttributeValue> fillings = new HashMap<>();
	private final Set<Named> cleared = new HashSet<>();
	private final Set<Valued> droppedLinks = new HashSet<>();
	private final Codebook to;

	/**
	 * Sorts the decisions.
	 *
	 * @throws IllegalArgumentException
	 *             if one is about a label that the old codebook does not have, leads to one that the new does not have,
	 *             or contradicts another
	 */
	Decisions(Codebook from, Codebook to, List<Decision> decisions) {
		this.to = to;
		for (Decision decision : decisions) {
			if (!(decision instanceof Decision.FillAttribute) && from.label(decision.label()).isEmpty()) {
				throw new IllegalArgumentException(
						"The old codebook has no label '" + decision.label() + "' that could be recoded");
			}
			sort(decision);
		}
		requireApart();
	}

	private void sort(Decision decision) {
		switch (decision) {
			case Decision.Relabel it -> putLabel(it, it.label(), List.of(it.to()));
			case Decision.Split it -> {
				putLabel(it, it.label(), it.byValue().values());
				requireLabel(it.otherwise());
			}
			case Decision.DropLabel it -> putLabel(it, it.label(), List.of());
			case Decision.MoveAttribute it -> put(attributes, new Named(it.label(), it.attribute()), it);
			case Decision.DropAttribute it -> put(attributes, new Named(it.label(), it.attribute()), it);
			case Decision.MoveSlot it -> put(slots, new Named(it.label(), it.slot()), it);
			case Decision.DropSlot it -> put(slots, new Named(it.label(), it.slot()), it);
			case Decision.MapValue it -> put(values, new Valued(it.label(), it.attribute(), it.value()), it);
			case Decision.ClearUnfit it -> cleared.add(new Named(it.label(), it.attribute()));
			case Decision.DropLinks it -> droppedLinks.add(new Valued(it.label(), it.slot(), it.target()));
			case Decision.FillAttribute it -> {
				requireLabel(it.label());
				put(fillings, new Named(it.label(), it.attribute()), it.value());
			}
		}
	}

	private void putLabel(Decision decision, String label, Iterable<String> targets) {
		targets.forEach(this::requireLabel);
		put(labels, label, decision);
	}

	private void requireLabel(String label) {
		if (to.label(label).isEmpty()) {
			throw new IllegalArgumentException("The new codebook has no label '" + label + "' to recode to");
		}
	}

	private static <K, V> void put(Map<K, V> map, K key, V decision) {
		V other = map.putIfAbsent(key, decision);
		if (other != null && !other.equals(decision)) {
			throw new IllegalArgumentException("Two decisions contradict each other: " + other + " and " + decision);
		}
	}

	/** Two attributes or slots of a mark that go to one would leave one of two values. */
	private void requireApart() {
		Map<Named, Named> attributeOf = new HashMap<>();
		attributes.forEach((from, decision) -> {
			if (decision instanceof Decision.MoveAttribute move) {
				requireFirst(attributeOf.put(new Named(move.label(), move.to()), from), from, move.to());
			}
		});
		Map<Named, Named> slotOf = new HashMap<>();
		slots.forEach((from, decision) -> {
			if (decision instanceof Decision.MoveSlot move) {
				requireFirst(slotOf.put(new Named(move.label(), move.to()), from), from, move.to());
			}
		});
	}

	private static void requireFirst(@Nullable Named first, Named second, String target) {
		if (first != null) {
			throw new IllegalArgumentException("'" + first.name() + "' and '" + second.name() + "' of '"
					+ second.label() + "' cannot both become '" + target + "'");
		}
	}

	Optional<Decision> ofLabel(String label) {
		return Optional.ofNullable(labels.get(label));
	}

	Optional<Decision> ofAttribute(String label, String attribute) {
		return Optional.ofNullable(attributes.get(new Named(label, attribute)));
	}

	Optional<Decision> ofSlot(String label, String slot) {
		return Optional.ofNullable(slots.get(new Named(label, slot)));
	}

	Optional<Decision.MapValue> ofValue(String label, String attribute, String value) {
		return Optional.ofNullable(values.get(new Valued(label, attribute, value)));
	}

	boolean clearsUnfit(String label, String attribute) {
		return cleared.contains(new Named(label, attribute));
	}

	boolean dropsLinks(String label, String slot, String target) {
		return droppedLinks.contains(new Valued(label, slot, target));
	}

	Optional<AttributeValue> filling(String label, String attribute) {
		return Optional.ofNullable(fillings.get(new Named(label, attribute)));
	}
}
