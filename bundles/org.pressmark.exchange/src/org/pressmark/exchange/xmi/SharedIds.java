package org.pressmark.exchange.xmi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.Fragments;
import org.pressmark.exchange.reading.MarkDraft;
import org.pressmark.model.Fragment;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.SlotDefinition;

/**
 * Follows the ids by which some corpora tie annotations together instead of references, as REDEWIEDERGABE does.
 * <p>
 * In a label with slots the id names the mark: annotations of one id are one mark of several fragments. In the labels
 * that go into those slots it names the marks that they belong to.
 */
final class SharedIds {

	private final Path file;
	private final Findings findings;

	SharedIds(Path file, Findings findings) {
		this.file = file;
		this.findings = findings;
	}

	/**
	 * Puts together the annotations that are one mark.
	 *
	 * @param labelled
	 *            all annotations with a label, in text order
	 * @return the parts of each mark, in text order of their first
	 */
	List<List<Labelled>> group(List<Labelled> labelled) {
		Map<List<String>, List<Labelled>> groups = new LinkedHashMap<>();
		for (Labelled annotation : labelled) {
			groups.computeIfAbsent(keyOf(annotation), key -> new ArrayList<>()).add(annotation);
		}
		List<List<Labelled>> grouped = new ArrayList<>();
		for (List<Labelled> parts : groups.values()) {
			if (parts.size() > 1 && disagree(parts)) {
				findings.convert(file, "annotations of type " + parts.getFirst().label().name()
						+ " of one id that differ in an attribute: kept as marks of their own");
				parts.forEach(part -> grouped.add(List.of(part)));
			} else {
				grouped.add(parts);
			}
		}
		return grouped;
	}

	/**
	 * Begins the mark that several annotations make.
	 *
	 * @param parts
	 *            the annotations, at least one
	 * @return the mark, without attributes
	 */
	MarkDraft draft(List<Labelled> parts) {
		List<Fragment> fragments = parts.stream()
				.map(part -> new Fragment(part.structure().begin(), part.structure().end())).toList();
		Labelled first = parts.getFirst();
		if (parts.size() > 1) {
			findings.convert(file,
					"annotations of type " + first.label().name() + " of one id: one mark of several fragments");
		}
		return new MarkDraft(new MarkId("x" + first.structure().id()), first.label(), Fragments.tidy(fragments));
	}

	/**
	 * Links the marks that name the id of another into its slots.
	 *
	 * @param labelled
	 *            all annotations with a label
	 * @param drafts
	 *            the mark of each annotation
	 */
	void link(List<Labelled> labelled, Map<Integer, MarkDraft> drafts) {
		Map<String, List<MarkDraft>> owners = new LinkedHashMap<>();
		for (Labelled owner : labelled) {
			MarkDraft draft = drafts.get(owner.structure().id());
			if (owner.isOwner() && draft != null) {
				owner.sharedIds().forEach(id -> add(owners.computeIfAbsent(id, key -> new ArrayList<>()), draft));
			}
		}
		if (owners.isEmpty()) {
			return;
		}
		for (Labelled filler : labelled) {
			MarkDraft draft = drafts.get(filler.structure().id());
			if (!filler.isOwner() && draft != null && filler.idFeature().isPresent()) {
				link(filler, draft, owners);
			}
		}
	}

	private void link(Labelled filler, MarkDraft draft, Map<String, List<MarkDraft>> owners) {
		if (filler.sharedIds().isEmpty()) {
			findings.convert(file, filler.label().name() + " without an id: kept, but linked to nothing");
		}
		for (String id : filler.sharedIds()) {
			List<MarkDraft> named = owners.getOrDefault(id, List.of());
			if (named.isEmpty()) {
				findings.drop(file, "link by the id " + id + " of a " + filler.label().name()
						+ ", which no mark has: the mark is kept, unlinked");
			}
			for (MarkDraft owner : named) {
				slotFor(owner, filler).ifPresentOrElse(slot -> owner.link(slot.name(), draft.id()),
						() -> findings.drop(file, "link by an id: the label " + owner.label().name()
								+ " has no slot for a " + filler.label().name()));
			}
		}
	}

	/** The slot named after the label, or the first that takes it. */
	private static Optional<SlotDefinition> slotFor(MarkDraft owner, Labelled filler) {
		List<SlotDefinition> taking = owner.label().slotsFor(filler.label().name()).toList();
		return taking.stream().filter(slot -> slot.name().equalsIgnoreCase(filler.label().name())).findFirst()
				.or(() -> taking.stream().findFirst());
	}

	private static List<String> keyOf(Labelled annotation) {
		List<String> ids = annotation.sharedIds();
		boolean named = annotation.isOwner() && ids.size() == 1;
		return named
				? List.of("id", annotation.label().name(), ids.getFirst())
				: List.of("xmi", String.valueOf(annotation.structure().id()));
	}

	/**
	 * Whether parts have different values of an attribute that is not text: text, such as the covered words, comes in
	 * pieces.
	 */
	private static boolean disagree(List<Labelled> parts) {
		for (AttributeDefinition attribute : parts.getFirst().label().attributes()) {
			long values = parts.stream().map(part -> part.structure().text(attribute.name()).strip())
					.filter(value -> !value.isEmpty()).distinct().count();
			if (attribute.type() != AttributeType.TEXT && values > 1) {
				return true;
			}
		}
		return false;
	}

	private static void add(List<MarkDraft> drafts, MarkDraft draft) {
		if (!drafts.contains(draft)) {
			drafts.add(draft);
		}
	}
}
