package org.pressmark.agreement.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.pressmark.agreement.span.ComparedMark;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/**
 * Finds what two layers of one article differ in.
 * <p>
 * Attributes are the same if both marks have the same values; the order of several values does not count, and neither
 * do attributes of free text, such as a lemma, a topic or an id from another tool. The links
 * of a slot are the same if both have as many and each linked mark of one shares a character with another of the
 * other, or lies at the same zero-width place: that the edges of a source differ is a disagreement on the source, not
 * on the link.
 */
public final class LayerComparison {

	private final Codebook codebook;

	/**
	 * Prepares comparisons.
	 *
	 * @param codebook
	 *            says which part the marks in a slot play
	 */
	public LayerComparison(Codebook codebook) {
		this.codebook = codebook;
	}

	/**
	 * What a comparison found.
	 *
	 * @param agreed
	 *            number of pairs that are the same in every way
	 * @param disagreements
	 *            the rest: pairs that differ in text order of the first annotator, then marks that only one has
	 */
	public record Found(int agreed, List<Disagreement> disagreements) {
		/** Copies the list. */
		public Found {
			disagreements = List.copyOf(disagreements);
		}
	}

	/**
	 * Compares two layers.
	 *
	 * @param alignment
	 *            which marks answer each other
	 * @param first
	 *            the first annotator's layer, to look linked marks up
	 * @param second
	 *            the second annotator's layer
	 * @return what they agree on and what they differ in
	 */
	public Found compare(Alignment alignment, Layer first, Layer second) {
		int agreed = 0;
		List<Disagreement> disagreements = new ArrayList<>();
		for (int one = 0; one < alignment.first().size(); one++) {
			ComparedMark mark = alignment.first().get(one);
			int partner = alignment.partners()[one];
			if (partner >= 0) {
				ComparedMark its = alignment.second().get(partner);
				Optional<DisagreementKind> kind = difference(mark, its, first, second);
				kind.ifPresent(given -> disagreements
						.add(new Disagreement(given, Optional.of(mark), Optional.of(its))));
				agreed += kind.isEmpty() ? 1 : 0;
			}
		}
		addAlone(alignment, disagreements);
		return new Found(agreed, disagreements);
	}

	private static void addAlone(Alignment alignment, List<Disagreement> disagreements) {
		int[] backwards = alignment.backwards();
		for (int one = 0; one < alignment.first().size(); one++) {
			if (alignment.partners()[one] < 0) {
				ComparedMark alone = alignment.first().get(one);
				disagreements.add(new Disagreement(alone(alone, alignment.second(), backwards), Optional.of(alone),
						Optional.empty()));
			}
		}
		for (int other = 0; other < backwards.length; other++) {
			if (backwards[other] < 0) {
				ComparedMark alone = alignment.second().get(other);
				disagreements.add(new Disagreement(alone(alone, alignment.first(), alignment.partners()),
						Optional.empty(), Optional.of(alone)));
			}
		}
	}

	/**
	 * A mark without a partner is part of a split if it shares text with a mark of its label that has another
	 * partner.
	 */
	private static DisagreementKind alone(ComparedMark alone, List<ComparedMark> others, int[] partners) {
		for (int other = 0; other < others.size() && others.get(other).begin() <= alone.end(); other++) {
			ComparedMark its = others.get(other);
			if (partners[other] >= 0 && its.label().equals(alone.label()) && its.shared(alone) > 0) {
				return DisagreementKind.SPLIT;
			}
		}
		return DisagreementKind.MISSED;
	}

	private Optional<DisagreementKind> difference(ComparedMark mark, ComparedMark its, Layer first, Layer second) {
		if (!mark.label().equals(its.label())) {
			return Optional.of(DisagreementKind.LABEL);
		}
		if (!mark.fragments().equals(its.fragments())) {
			return Optional.of(DisagreementKind.BOUNDARY);
		}
		if (!comparable(mark.mark()).equals(comparable(its.mark()))) {
			return Optional.of(DisagreementKind.ATTRIBUTE);
		}
		return linked(mark.mark(), its.mark(), first, second);
	}

	private Map<String, Object> comparable(Mark mark) {
		Map<String, Object> values = new TreeMap<>();
		mark.attributes().forEach((name, value) -> {
			if (!isFreeText(mark.label(), name)) {
				values.put(name, value instanceof AttributeValue.Texts texts ? Set.copyOf(texts.values()) : value);
			}
		});
		return values;
	}

	private boolean isFreeText(String label, String attribute) {
		return codebook.label(label).flatMap(definition -> definition.attribute(attribute))
				.filter(definition -> definition.type() == AttributeType.TEXT).isPresent();
	}

	private Optional<DisagreementKind> linked(Mark mark, Mark its, Layer first, Layer second) {
		Set<String> slots = new LinkedHashSet<>(mark.slots().keySet());
		slots.addAll(its.slots().keySet());
		return slots.stream().filter(slot -> !sameFillers(first.fillers(mark, slot), second.fillers(its, slot)))
				.map(slot -> kind(mark.label(), slot)).min(Enum::compareTo);
	}

	private DisagreementKind kind(String label, String slot) {
		SlotRole role = codebook.label(label).flatMap(definition -> definition.slot(slot)).map(SlotDefinition::role)
				.orElse(SlotRole.OTHER);
		return switch (role) {
			case SOURCE -> DisagreementKind.SOURCE;
			case CUE -> DisagreementKind.CUE;
			case ADDRESSEE, QUOTE, OTHER -> DisagreementKind.LINK;
		};
	}

	private static boolean sameFillers(List<Mark> fillers, List<Mark> others) {
		List<Mark> left = new ArrayList<>(others);
		for (Mark filler : fillers) {
			Optional<Mark> match = left.stream().filter(other -> samePlace(filler, other)).findFirst();
			match.ifPresent(left::remove);
			if (match.isEmpty()) {
				return false;
			}
		}
		return left.isEmpty();
	}

	private static boolean samePlace(Mark one, Mark other) {
		return one.overlaps(other) || one.fragments().equals(other.fragments());
	}
}
