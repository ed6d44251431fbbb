package org.pressmark.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.exchange.brat.BratLine.Argument;
import org.pressmark.exchange.brat.BratLine.Event;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.LabelMapping;
import org.pressmark.exchange.reading.MarkDraft;
import org.pressmark.model.Fragment;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/**
 * Turns events into slots.
 * <p>
 * Where the type of an event is a label, its trigger is the mark and its arguments go into the trigger's slots.
 * Otherwise the event is folded into the argument whose label has slots for the others: PolNeAR's {@code Attribution}
 * with {@code Content}, {@code Cue} and {@code Source} becomes a content with the slots cue and source, and the
 * trigger, which repeats the cue, becomes that cue.
 */
final class BratEvents {

	/** Attribute of a content that keeps the type of the event that was folded into it, where its label has one. */
	private static final String EVENT_TYPE = "attribution";

	private record Filled(Argument argument, MarkDraft mark) {}

	private final Path file;
	private final BratMarks marks;
	private final LabelMapping labels;
	private final SlotChoice slots;
	private final Findings findings;

	BratEvents(Path file, BratMarks marks, LabelMapping labels, Findings findings) {
		this.file = file;
		this.marks = marks;
		this.labels = labels;
		this.slots = new SlotChoice(labels);
		this.findings = findings;
	}

	/**
	 * Turns the events into links between the marks.
	 *
	 * @param events
	 *            all events of the file
	 */
	void addAll(List<Event> events) {
		List<Event> folded = events.stream().filter(event -> !isLabelled(event)).toList();
		List<Event> labelled = events.stream().filter(this::isLabelled).toList();
		labelled.forEach(event -> marks.name(event.id(), marks.of(event.trigger())));
		folded.forEach(this::fold);
		labelled.forEach(this::link);
	}

	private boolean isLabelled(Event event) {
		return !marks.of(event.trigger()).isEmpty() && labels.find(event.type()).isPresent();
	}

	private void link(Event event) {
		for (MarkDraft owner : marks.of(event.trigger())) {
			filled(event).forEach(filled -> link(event, owner, filled));
		}
	}

	private void fold(Event event) {
		List<Filled> filled = filled(event);
		List<MarkDraft> owners = owners(filled);
		for (MarkDraft owner : owners) {
			filled.stream().filter(other -> !owners.contains(other.mark())).forEach(other -> link(event, owner, other));
			keepType(event, owner);
		}
		if (owners.isEmpty() && !filled.isEmpty()) {
			findings.drop(file,
					"event " + event.type() + " without an argument that could hold the others in its slots: "
							+ "its marks are kept, unlinked",
					1);
		}
		Optional<MarkDraft> cue = trigger(event, filled, owners);
		marks.name(event.id(), owners.isEmpty() ? cue.map(List::of).orElse(List.of()) : owners);
		if (!owners.isEmpty()) {
			findings.convert(file,
					"event " + event.type() + " folded into the slots of its " + owners.getFirst().label().name());
		}
	}

	/** The arguments that are marks; the others are reported. */
	private List<Filled> filled(Event event) {
		List<Filled> filled = new ArrayList<>();
		for (Argument argument : event.arguments()) {
			List<MarkDraft> targets = marks.of(argument.target());
			targets.forEach(mark -> filled.add(new Filled(argument, mark)));
			if (targets.isEmpty()) {
				findings.drop(file, "argument " + argument.plainRole() + " of " + event.type()
						+ " that names a mark which is missing or was not imported");
			}
		}
		return filled;
	}

	/** The arguments that the event hangs on: the contents, or else those with slots for most of the others. */
	private List<MarkDraft> owners(List<Filled> filled) {
		List<MarkDraft> contents = filled.stream().map(Filled::mark).filter(mark -> mark.label().isContent()).distinct()
				.toList();
		if (!contents.isEmpty()) {
			return contents;
		}
		long most = filled.stream().mapToLong(candidate -> takes(candidate.mark(), filled)).max().orElse(0);
		return most == 0
				? List.of()
				: filled.stream().map(Filled::mark)
						.filter(mark -> takes(mark, filled) == most).limit(1).toList();
	}

	private long takes(MarkDraft owner, List<Filled> filled) {
		return filled.stream().filter(other -> other.mark() != owner)
				.filter(other -> slotFor(owner.label(), other).isPresent()).count();
	}

	private Optional<SlotDefinition> slotFor(LabelDefinition owner, Filled filled) {
		return slots.find(owner, filled.argument().plainRole(), filled.mark().label());
	}

	private void link(Event event, MarkDraft owner, Filled filled) {
		String role = filled.argument().plainRole();
		slotFor(owner.label(), filled).ifPresentOrElse(slot -> owner.link(slot.name(), filled.mark().id()),
				() -> findings.drop(file, "argument " + role + " of " + event.type() + ": the label "
						+ owner.label().name() + " has no slot for it that takes a " + filled.mark().label().name()));
	}

	private void keepType(Event event, MarkDraft owner) {
		if (owner.definitionOf(EVENT_TYPE).isPresent() && !owner.attribute(EVENT_TYPE, event.type())) {
			findings.drop(file, "event type " + event.type() + " as the attribute " + EVENT_TYPE + " of "
					+ owner.label().name() + ": " + owner.refusalOf(EVENT_TYPE, event.type()));
		}
	}

	/** Finds or makes the cue that the trigger of a folded event stands for. */
	private Optional<MarkDraft> trigger(Event event, List<Filled> filled, List<MarkDraft> owners) {
		List<Fragment> place = marks.placeOfUnlabelled(event.trigger());
		if (place.isEmpty()) {
			return marks.of(event.trigger()).stream().findFirst();
		}
		List<MarkDraft> cues = filled.stream().filter(BratEvents::isCue).map(Filled::mark).toList();
		Optional<MarkDraft> same = cues.stream().filter(cue -> cue.fragments().equals(place)).findFirst();
		if (same.isPresent()) {
			marks.name(event.trigger(), List.of(same.get()));
			findings.convert(file, "trigger of " + event.type() + " that repeats its cue: read as that cue");
			return same;
		}
		if (!cues.isEmpty()) {
			findings.drop(file, "trigger of " + event.type() + " that lies elsewhere than its cue: the cue is kept");
			return Optional.of(cues.getFirst());
		}
		return triggerAsCue(event, place, owners);
	}

	private static boolean isCue(Filled filled) {
		return filled.mark().label().role() == LabelRole.CUE
				|| filled.argument().plainRole().equalsIgnoreCase(SlotRole.CUE.key());
	}

	private Optional<MarkDraft> triggerAsCue(Event event, List<Fragment> place, List<MarkDraft> owners) {
		Optional<MarkDraft> known = marks.of(event.trigger()).stream().findFirst();
		Optional<MarkDraft> cue = known.or(() -> cueLabel(owners)
				.map(label -> marks.add(event.trigger(), label, place)));
		if (cue.isEmpty()) {
			findings.drop(file, "trigger of " + event.type() + ": the codebook has no label for cues");
			return cue;
		}
		for (MarkDraft owner : owners) {
			cueSlot(owner.label()).filter(slot -> slot.accepts(cue.get().label().name()))
					.ifPresent(slot -> owner.link(slot.name(), cue.get().id()));
		}
		findings.convert(file, "trigger of " + event.type() + " without a cue: became a " + cue.get().label().name());
		return cue;
	}

	private Optional<LabelDefinition> cueLabel(List<MarkDraft> owners) {
		return owners.stream().flatMap(owner -> cueSlot(owner.label()).stream())
				.flatMap(slot -> slot.targets().stream()).flatMap(name -> labels.codebook().label(name).stream())
				.findFirst().or(() -> labels.codebook().labelsOf(LabelRole.CUE).findFirst());
	}

	private static Optional<SlotDefinition> cueSlot(LabelDefinition label) {
		return label.slots().stream().filter(slot -> slot.role() == SlotRole.CUE).findFirst();
	}
}
