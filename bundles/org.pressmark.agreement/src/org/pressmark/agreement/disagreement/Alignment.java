package org.pressmark.agreement.disagreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.agreement.span.ComparedMark;

/**
 * Which mark of one annotator answers which of the other: each mark has one partner at most.
 * <p>
 * Candidates are marks on the same text and marks that share a character. They are taken in this order, and by
 * greater overlap (characters shared over characters covered by either) within each step: same text and label; same
 * text; same label; another label with an overlap of at least one half. Ties go by place in the text. Two zero-width
 * marks are on the same text if they are at the same place.
 *
 * @param first
 *            the marks of the first annotator
 * @param second
 *            the marks of the second annotator
 * @param partners
 *            for each of the first, the place of its partner among the second, or -1
 */
public record Alignment(List<ComparedMark> first, List<ComparedMark> second, int[] partners) {

	private static final double ENOUGH_FOR_ANOTHER_LABEL = 0.5;

	private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::step)
			.thenComparing(Comparator.comparingDouble(Candidate::overlap).reversed())
			.thenComparingInt(Candidate::one).thenComparingInt(Candidate::other);

	/**
	 * Aligns the marks of two layers of one article.
	 *
	 * @param first
	 *            marks in text order
	 * @param second
	 *            marks in text order
	 * @return the alignment
	 */
	public static Alignment of(List<ComparedMark> first, List<ComparedMark> second) {
		List<Candidate> candidates = candidates(first, second);
		candidates.sort(BEST_FIRST);
		int[] partners = new int[first.size()];
		Arrays.fill(partners, -1);
		boolean[] taken = new boolean[second.size()];
		for (Candidate candidate : candidates) {
			if (partners[candidate.one] < 0 && !taken[candidate.other]) {
				partners[candidate.one] = candidate.other;
				taken[candidate.other] = true;
			}
		}
		return new Alignment(first, second, partners);
	}

	/** {@return for each mark of the second, the place of its partner among the first, or -1} */
	int[] backwards() {
		int[] back = new int[second.size()];
		Arrays.fill(back, -1);
		for (int one = 0; one < partners.length; one++) {
			if (partners[one] >= 0) {
				back[partners[one]] = one;
			}
		}
		return back;
	}

	/** Sweeps both lists once; only marks whose extents touch are looked at together. */
	private static List<Candidate> candidates(List<ComparedMark> first, List<ComparedMark> second) {
		List<Candidate> candidates = new ArrayList<>();
		Map<Integer, ComparedMark> open = new HashMap<>();
		int next = 0;
		for (int one = 0; one < first.size(); one++) {
			ComparedMark mark = first.get(one);
			while (next < second.size() && second.get(next).begin() <= mark.end()) {
				open.put(next, second.get(next++));
			}
			open.values().removeIf(its -> its.end() < mark.begin());
			for (Map.Entry<Integer, ComparedMark> its : open.entrySet()) {
				add(candidates, one, mark, its.getKey(), its.getValue());
			}
		}
		return candidates;
	}

	private static void add(List<Candidate> candidates, int one, ComparedMark mark, int other, ComparedMark its) {
		boolean sameText = mark.fragments().equals(its.fragments());
		boolean sameLabel = mark.label().equals(its.label());
		int shared = mark.shared(its);
		double overlap = sameText ? 1 : (double) shared / Math.max(1, mark.length() + its.length() - shared);
		if (sameText) {
			candidates.add(new Candidate(sameLabel ? 0 : 1, overlap, one, other));
		} else if (shared > 0 && sameLabel) {
			candidates.add(new Candidate(2, overlap, one, other));
		} else if (overlap >= ENOUGH_FOR_ANOTHER_LABEL) {
			candidates.add(new Candidate(3, overlap, one, other));
		}
	}

	private record Candidate(int step, double overlap, int one, int other) {}
}
