package org.pressmark.exchange.brat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressmark.exchange.brat.BratLine.Attribute;
import org.pressmark.exchange.brat.BratLine.Equivalence;
import org.pressmark.exchange.brat.BratLine.Normalization;
import org.pressmark.exchange.brat.BratLine.Note;
import org.pressmark.exchange.brat.BratLine.Relation;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.LabelMapping;
import org.pressmark.exchange.reading.MarkDraft;
import org.pressmark.model.codebook.SlotDefinition;

/** Adds relations, equivalences, attributes, notes and normalisations to the marks that they are said of. */
final class BratDetails {

	private static final String MISSING = " of something that is no mark here (a relation, or a mark that is missing "
			+ "or was not imported)";

	private final Path file;
	private final BratMarks marks;
	private final SlotChoice slots;
	private final Findings findings;

	BratDetails(Path file, BratMarks marks, LabelMapping labels, Findings findings) {
		this.file = file;
		this.marks = marks;
		this.slots = new SlotChoice(labels);
		this.findings = findings;
	}

	/**
	 * Adds what a statement says; text-bounds and events are passed over.
	 *
	 * @param statement
	 *            the statement
	 */
	void add(BratLine statement) {
		switch (statement) {
			case Relation relation -> relate(relation);
			case Equivalence equivalence -> equate(equivalence);
			case Attribute attribute -> attribute(attribute);
			case Note note -> note(note);
			case Normalization normalization -> normalize(normalization);
			case BratLine.TextBound textBound -> {
			}
			case BratLine.Event event -> {
			}
		}
	}

	private void relate(Relation relation) {
		Optional<MarkDraft> from = marks.of(relation.from().target()).stream().findFirst();
		Optional<MarkDraft> to = marks.of(relation.to().target()).stream().findFirst();
		if (from.isEmpty() || to.isEmpty()) {
			findings.drop(file,
					"relation " + relation.type() + " with an argument that is missing or was not imported");
		} else if (!link(from.get(), relation.type(), relation.to().plainRole(), to.get())
				&& !link(to.get(), relation.type(), relation.from().plainRole(), from.get())) {
			findings.drop(file, "relation " + relation.type() + ": neither " + from.get().label().name() + " nor "
					+ to.get().label().name() + " has a slot of that name; add one to the codebook");
		}
	}

	private boolean link(MarkDraft owner, String type, String role, MarkDraft filler) {
		Optional<SlotDefinition> slot = slots.named(owner.label(), type, filler.label())
				.or(() -> slots.named(owner.label(), role, filler.label()));
		slot.ifPresent(found -> {
			owner.link(found.name(), filler.id());
			findings.convert(file,
					"relation " + type + " read as slot " + found.name() + " of " + owner.label().name());
		});
		return slot.isPresent();
	}

	private void equate(Equivalence equivalence) {
		List<MarkDraft> members = equivalence.members().stream().flatMap(id -> marks.of(id).stream()).toList();
		boolean linked = members.size() == equivalence.members().size();
		for (int i = 1; i < members.size() && linked; i++) {
			linked = link(members.getFirst(), equivalence.type(), equivalence.type(), members.get(i));
		}
		if (!linked) {
			findings.drop(file, "equivalence " + equivalence.type()
					+ ": a mark is missing, or its label has no slot of that name; add one to the codebook");
		}
	}

	private void attribute(Attribute attribute) {
		List<MarkDraft> targets = marks.of(attribute.target());
		if (targets.isEmpty()) {
			findings.drop(file, "attribute " + attribute.name() + MISSING);
		}
		for (MarkDraft mark : targets) {
			if (!mark.attribute(attribute.name(), attribute.value())) {
				findings.drop(file, "attribute " + attribute.name() + " of " + mark.label().name() + ": "
						+ mark.refusalOf(attribute.name(), attribute.value()));
			}
		}
	}

	private void note(Note note) {
		List<MarkDraft> targets = marks.of(note.target());
		if (targets.isEmpty()) {
			findings.drop(file, "note" + MISSING);
		}
		targets.forEach(mark -> mark.note(note.text()));
	}

	private void normalize(Normalization normalization) {
		List<MarkDraft> targets = marks.of(normalization.target());
		if (targets.isEmpty()) {
			findings.drop(file, "normalisation " + normalization.type() + MISSING);
		}
		for (MarkDraft mark : targets) {
			if (!mark.attribute(normalization.type(), normalization.entry())) {
				findings.drop(file, "normalisation " + normalization.type() + " as an attribute of "
						+ mark.label().name() + ": " + mark.refusalOf(normalization.type(), normalization.entry()));
			}
			if (!normalization.name().isEmpty()) {
				mark.note(normalization.entry() + ": " + normalization.name());
				findings.convert(file,
						"name of the entry in a normalisation " + normalization.type() + " read as a note");
			}
		}
	}
}
