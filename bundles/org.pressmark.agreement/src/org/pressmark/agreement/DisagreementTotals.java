package org.pressmark.agreement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pressmark.agreement.AgreementReport.DisagreementCount;
import org.pressmark.agreement.disagreement.Alignment;
import org.pressmark.agreement.disagreement.Disagreement;
import org.pressmark.agreement.disagreement.DisagreementKind;
import org.pressmark.agreement.disagreement.LayerComparison;
import org.pressmark.agreement.internal.ComparedArticle;
import org.pressmark.agreement.internal.ComparedArticle.Side;
import org.pressmark.agreement.internal.Group;
import org.pressmark.agreement.span.ComparedMark;
import org.pressmark.model.codebook.Codebook;

/** Counts over all pairs of annotators and all articles what the two of a pair differ in. */
final class DisagreementTotals {

	private final LayerComparison comparison;
	private final List<String> labels;
	private final Map<Bin, Long> counts = new HashMap<>();
	private long agreed;

	/** Numbers of labels: the lower first; the second is -1 unless they are two. */
	private record Bin(DisagreementKind kind, int label, int otherLabel) {}

	DisagreementTotals(Codebook codebook, List<String> labels) {
		this.comparison = new LayerComparison(codebook);
		this.labels = labels;
	}

	void add(ComparedArticle article, List<Group> groups) {
		for (Group group : groups) {
			if (group.isPair()) {
				article.sides().get(group.first()).ifPresent(first -> article.sides().get(group.second())
						.ifPresent(second -> add(first, second)));
			}
		}
	}

	private void add(Side first, Side second) {
		LayerComparison.Found found = comparison.compare(Alignment.of(first.marks(), second.marks()), first.layer(),
				second.layer());
		agreed += found.agreed();
		for (Disagreement disagreement : found.disagreements()) {
			counts.merge(binOf(disagreement), 1L, Long::sum);
		}
	}

	private Bin binOf(Disagreement disagreement) {
		int[] numbers = Stream.of(disagreement.first(), disagreement.second()).flatMap(mark -> mark.stream())
				.map(ComparedMark::label).mapToInt(labels::indexOf).distinct().sorted().toArray();
		return new Bin(disagreement.kind(), numbers[0], numbers.length > 1 ? numbers[1] : -1);
	}

	long agreed() {
		return agreed;
	}

	List<DisagreementCount> counts() {
		Comparator<Bin> order = Comparator.comparing(Bin::kind).thenComparing(Bin::label)
				.thenComparing(Bin::otherLabel);
		return counts.entrySet().stream().sorted(Map.Entry.comparingByKey(order)).map(entry -> {
			Bin its = entry.getKey();
			String other = its.otherLabel < 0 ? "" : labels.get(its.otherLabel);
			return new DisagreementCount(its.kind, labels.get(its.label), other, entry.getValue());
		}).toList();
	}
}
