package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Attribution;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.quotation.Quotations;

/** Suggests what to link, and how to take parts out of a content. */
final class PartFixes {

	private static final int FAR = 300;

	private final String text;
	private final Quotations quotations;
	private final Codebook codebook;
	private final Layer layer;
	private final Set<MarkId> linked = new HashSet<>();
	private final Map<LabelRole, FreeParts> free = new EnumMap<>(LabelRole.class);

	PartFixes(String text, Quotations quotations, Codebook codebook, Layer layer) {
		this.text = text;
		this.quotations = quotations;
		this.codebook = codebook;
		this.layer = layer;
		layer.marks().forEach(mark -> mark.slots().values().forEach(linked::addAll));
	}

	/** Takes the parts of a quote that lie in its content out of it, or away from it. */
	List<QuickFix> cut(Mark content, List<Mark> parts, Attribution attribution) {
		List<QuickFix> fixes = new ArrayList<>();
		List<Fragment> quoted = quotedOnly(content);
		boolean free = attribution.parts().filter(other -> !other.id().equals(content.id()))
				.flatMap(other -> other.fragments().stream())
				.noneMatch(part -> quoted.stream().anyMatch(part::overlaps));
		if (!quoted.isEmpty() && free) {
			fixes.add(new QuickFix.Reshape("Keep only what stands in quotation marks", content.id(), quoted));
		}
		List<Fragment> left = content.fragments();
		for (Mark part : parts) {
			for (Fragment gone : part.fragments()) {
				left = Spans.minus(left, gone);
			}
		}
		List<Fragment> tidied = Spans.tidy(text, left);
		String words = "\u201C" + shortened(parts.getFirst().textIn(text)) + "\u201D";
		if (!tidied.isEmpty()) {
			fixes.add(new QuickFix.Reshape("Cut " + words + " out of the content", content.id(), tidied));
		}
		if (parts.size() == 1) {
			slotOf(content, parts.getFirst()).ifPresent(slot -> fixes.add(new QuickFix.Unlink(
					"Unlink " + words + " from " + slot, content.id(), slot, parts.getFirst().id())));
		}
		return fixes;
	}

	/** What of a content stands in marks; empty unless other words of it do not. */
	private List<Fragment> quotedOnly(Mark content) {
		List<Fragment> quoted = new ArrayList<>();
		for (Fragment fragment : content.fragments()) {
			int end = fragment.begin();
			for (Quotations.Place place : quotations.overlapping(fragment)) {
				Fragment outer = Spans.common(place.piece().outer(), fragment);
				if (outer.begin() >= end && !outer.isEmpty()) {
					quoted.add(outer);
					end = outer.end();
				}
			}
		}
		return quoted.equals(content.fragments()) ? List.of() : quoted;
	}

	private Optional<String> slotOf(Mark owner, Mark part) {
		return owner.slots().entrySet().stream().filter(entry -> entry.getValue().contains(part.id()))
				.map(Map.Entry::getKey).findFirst();
	}

	/** Offers the nearest part that nothing links to. */
	List<QuickFix> link(Mark content, SlotRole role) {
		LabelRole wanted = role == SlotRole.CUE ? LabelRole.CUE : LabelRole.SOURCE;
		Optional<SlotDefinition> slot = codebook.label(content.label()).stream()
				.flatMap(label -> label.slots().stream()).filter(given -> given.role() == role).findFirst();
		if (slot.isEmpty()) {
			return List.of();
		}
		return free(wanted).near(content, FAR)
				.filter(mark -> slot.get().accepts(mark.label()) && !mark.overlaps(content))
				.min(Comparator.comparingInt((Mark mark) -> FreeParts.distance(mark, content))
						.thenComparing(mark -> mark))
				.<List<QuickFix>>map(mark -> List.of(new QuickFix.Link(
						"Link \u201C" + shortened(mark.textIn(text)) + "\u201D as " + slot.get().name(),
						content.id(), slot.get(), mark.id())))
				.orElse(List.of());
	}

	private FreeParts free(LabelRole role) {
		return free.computeIfAbsent(role,
				wanted -> new FreeParts(layer.marks().stream()
						.filter(mark -> !linked.contains(mark.id()) && codebook.label(mark.label())
								.filter(label -> label.role() == wanted).isPresent())
						.toList()));
	}

	private static String shortened(String words) {
		return words.length() <= 30
				? words
				: words.substring(0, words.offsetByCodePoints(0, Math.min(27,
						words.codePointCount(0, words.length())))) + "\u2026";
	}
}
