package org.pressmark.model.recoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;

/** Recodes what a mark carries, once the new label of each mark of its layer is known. */
final class MarkRecoder {

	private final Map<String, LabelDefinition> from;
	private final Map<String, LabelDefinition> to;
	private final Decisions decisions;
	private final Map<MarkId, String> labelOf;
	private final Set<MarkId> dropped;
	private final RecodedLayer.Findings findings;

	MarkRecoder(Codebook from, Codebook to, Decisions decisions, Map<MarkId, String> labelOf, Set<MarkId> dropped,
			RecodedLayer.Findings findings) {
		this.from = byName(from);
		this.to = byName(to);
		this.decisions = decisions;
		this.labelOf = labelOf;
		this.dropped = dropped;
		this.findings = findings;
	}

	private static Map<String, LabelDefinition> byName(Codebook codebook) {
		return codebook.labels().stream().collect(Collectors.toMap(LabelDefinition::name, Function.identity()));
	}

	Mark recode(Mark mark, String label) {
		LabelDefinition before = from.get(mark.label());
		LabelDefinition after = to.get(label);
		if (before == null || after == null) {
			return mark.withSlots(withoutDropped(mark));
		}
		Mark relabelled = mark.withLabel(label);
		Mark valued = relabelled.withAttributes(attributes(mark, before, after));
		return filled(valued.withSlots(slots(mark, before, after)), after);
	}

	private Map<String, AttributeValue> attributes(Mark mark, LabelDefinition before, LabelDefinition after) {
		Map<String, AttributeValue> recoded = new LinkedHashMap<>();
		mark.attributes().forEach((name, value) -> {
			Optional<Decision> decision = decisions.ofAttribute(mark.label(), name);
			if (decision.isPresent() && decision.get() instanceof Decision.DropAttribute) {
				findings.add(new Effect(Effect.Kind.ATTRIBUTE_DROPPED, mark.label(), name, name, ""), mark.id());
				return;
			}
			String target = decision.map(MarkRecoder::attributeTo).orElse(name);
			Optional<AttributeDefinition> definition = after.attribute(target);
			boolean taken = !target.equals(name) && (recoded.containsKey(target) || stays(mark, target));
			if (definition.isEmpty() || taken) {
				recoded.put(name, value);
				if (taken || before.attribute(name).isPresent()) {
					findings.ask(new Question(Question.Kind.ATTRIBUTE, mark.label(), name, ""), mark.id());
				}
				return;
			}
			value(mark, name, value, before, definition.get()).ifPresent(fit -> recoded.put(target, fit));
			if (!target.equals(name)) {
				findings.add(new Effect(Effect.Kind.ATTRIBUTE_MOVED, mark.label(), name, name, target), mark.id());
			}
		});
		return recoded;
	}

	/** Whether a mark has a value that keeps the name under which another one is to go. */
	private boolean stays(Mark mark, String attribute) {
		return mark.attributes().containsKey(attribute) && decisions.ofAttribute(mark.label(), attribute).isEmpty();
	}

	private static String attributeTo(Decision decision) {
		return ((Decision.MoveAttribute) decision).to();
	}

	/** The value as the new attribute takes it; the old one where that is undecided; empty where it is deleted. */
	private Optional<AttributeValue> value(Mark mark, String name, AttributeValue value, LabelDefinition before,
			AttributeDefinition after) {
		boolean fitBefore = before.attribute(name).map(definition -> definition.accepts(value)).orElse(false);
		return value instanceof AttributeValue.Texts texts
				? texts(mark, name, texts, fitBefore, after)
				: one(mark, name, value, fitBefore, after);
	}

	private Optional<AttributeValue> one(Mark mark, String name, AttributeValue value, boolean fitBefore,
			AttributeDefinition after) {
		Optional<Decision.MapValue> mapped = decisions.ofValue(mark.label(), name, value.display());
		if (mapped.isPresent() && mapped.get().to().isEmpty()) {
			return deleted(mark, name, value.display());
		}
		AttributeValue meant = mapped.flatMap(Decision.MapValue::to).map(AttributeValue::of).orElse(value);
		Optional<AttributeValue> fit = ValueConversion.to(after.type(), meant).filter(after::accepts);
		if (fit.isPresent()) {
			noteChange(mark, name, value.display(), fit.get().display());
			return fit;
		}
		return unfit(mark, name, value.display(), fitBefore) ? Optional.of(value) : Optional.empty();
	}

	private Optional<AttributeValue> texts(Mark mark, String name, AttributeValue.Texts value, boolean fitBefore,
			AttributeDefinition after) {
		List<String> kept = new ArrayList<>();
		for (String each : value.values()) {
			Optional<Decision.MapValue> mapped = decisions.ofValue(mark.label(), name, each);
			Optional<String> meant = mapped.isPresent() ? mapped.get().to() : Optional.of(each);
			if (meant.isEmpty()) {
				deleted(mark, name, each);
			} else if (takesOne(after, meant.get()) || unfit(mark, name, each, fitBefore)) {
				noteChange(mark, name, each, meant.get());
				if (!kept.contains(meant.get())) {
					kept.add(meant.get());
				}
			}
		}
		if (kept.isEmpty() && !value.values().isEmpty()) {
			return Optional.empty();
		}
		AttributeValue.Texts rest = new AttributeValue.Texts(kept);
		Optional<AttributeValue> fit = ValueConversion.to(after.type(), rest).filter(after::accepts);
		if (fit.isEmpty() && kept.size() > 1) {
			// Each value would do, but there is room for one only.
			return unfit(mark, name, rest.display(), fitBefore) ? Optional.of(rest) : Optional.empty();
		}
		return fit.or(() -> Optional.of(rest));
	}

	private static boolean takesOne(AttributeDefinition after, String value) {
		return ValueConversion.to(after.type(), AttributeValue.of(value)).filter(after::accepts).isPresent();
	}

	/** Whether a value that does not fit stays all the same, since nobody has decided, or it never fitted. */
	private boolean unfit(Mark mark, String name, String value, boolean fitBefore) {
		if (decisions.clearsUnfit(mark.label(), name)) {
			deleted(mark, name, value);
			return false;
		}
		if (fitBefore) {
			findings.ask(new Question(Question.Kind.VALUE, mark.label(), name, value), mark.id());
		}
		return true;
	}

	private Optional<AttributeValue> deleted(Mark mark, String name, String value) {
		findings.add(new Effect(Effect.Kind.VALUE_DROPPED, mark.label(), name, value, ""), mark.id());
		return Optional.empty();
	}

	private void noteChange(Mark mark, String name, String before, String after) {
		if (!before.equals(after)) {
			findings.add(new Effect(Effect.Kind.VALUE_CHANGED, mark.label(), name, before, after), mark.id());
		}
	}

	private Mark filled(Mark mark, LabelDefinition label) {
		Mark filled = mark;
		for (AttributeDefinition attribute : label.attributes()) {
			Optional<AttributeValue> filling = decisions.filling(label.name(), attribute.name());
			if (filling.isPresent() && filled.attribute(attribute.name()).isEmpty() && attribute.appliesTo(filled)) {
				filled = filled.withAttribute(attribute.name(), filling);
				findings.add(new Effect(Effect.Kind.FILLED, label.name(), attribute.name(), "",
						filling.get().display()), mark.id());
			}
		}
		return filled;
	}

	private Map<String, List<MarkId>> slots(Mark mark, LabelDefinition before, LabelDefinition after) {
		Map<String, List<MarkId>> recoded = new LinkedHashMap<>();
		withoutDropped(mark).forEach((name, fillers) -> {
			Optional<Decision> decision = decisions.ofSlot(mark.label(), name);
			if (decision.isPresent() && decision.get() instanceof Decision.DropSlot) {
				findings.add(new Effect(Effect.Kind.LINKS_DROPPED, mark.label(), name, "", ""), mark.id());
				return;
			}
			String target = decision.map(MarkRecoder::slotTo).orElse(name);
			Optional<SlotDefinition> slot = after.slot(target);
			if (slot.isEmpty()) {
				recoded.put(name, fillers);
				if (before.slot(name).isPresent()) {
					findings.ask(new Question(Question.Kind.SLOT, mark.label(), name, ""), mark.id());
				}
				return;
			}
			List<MarkId> kept = fillers.stream().filter(id -> keepsLink(mark, name, id, slot.get())).toList();
			recoded.merge(target, kept, MarkRecoder::union);
			if (!target.equals(name)) {
				findings.add(new Effect(Effect.Kind.SLOT_MOVED, mark.label(), name, name, target), mark.id());
			}
		});
		return recoded;
	}

	private static List<MarkId> union(List<MarkId> one, List<MarkId> other) {
		return Stream.concat(one.stream(), other.stream()).distinct().toList();
	}

	private static String slotTo(Decision decision) {
		return ((Decision.MoveSlot) decision).to();
	}

	private boolean keepsLink(Mark mark, String name, MarkId filler, SlotDefinition slot) {
		String label = labelOf.get(filler);
		if (label == null || slot.accepts(label)) {
			return true;
		}
		if (decisions.dropsLinks(mark.label(), name, label)) {
			findings.add(new Effect(Effect.Kind.LINKS_DROPPED, mark.label(), name, label, ""), mark.id());
			return false;
		}
		findings.ask(new Question(Question.Kind.LINK, mark.label(), name, label), mark.id());
		return true;
	}

	private Map<String, List<MarkId>> withoutDropped(Mark mark) {
		if (dropped.isEmpty() || mark.slots().isEmpty()) {
			return mark.slots();
		}
		Map<String, List<MarkId>> kept = new HashMap<>();
		mark.slots().forEach((name, fillers) -> {
			List<MarkId> left = fillers.stream().filter(id -> !dropped.contains(id)).toList();
			if (left.size() < fillers.size()) {
				findings.add(new Effect(Effect.Kind.LINKS_DROPPED, mark.label(), name, "a deleted mark", ""),
						mark.id());
			}
			kept.put(name, left);
		});
		Map<String, List<MarkId>> inOrder = new LinkedHashMap<>();
		mark.slots().keySet().forEach(name -> inOrder.put(name, kept.getOrDefault(name, List.of())));
		return inOrder;
	}
}
