package org.pressmark.agreement.span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;

/**
 * A mark as it is compared.
 *
 * @param mark
 *            the mark
 * @param fragments
 *            the part of it that lies in compared text, in text order; at least one
 */
public record ComparedMark(Mark mark, List<Fragment> fragments) {

	/** By what is compared: where the first fragment of a mark is excluded, it begins later than the mark itself. */
	private static final Comparator<ComparedMark> IN_TEXT_ORDER = Comparator
			.comparing((ComparedMark mark) -> new Fragment(mark.begin(), mark.end())).thenComparing(ComparedMark::mark);

	/** Copies the list. */
	public ComparedMark {
		fragments = List.copyOf(fragments);
	}

	/**
	 * Picks the marks of a layer that are compared.
	 *
	 * @param layer
	 *            the layer
	 * @param labels
	 *            the labels that are compared
	 * @param continuum
	 *            the text that is compared
	 * @return the marks with one of the labels that lie at least partly in that text, in text order
	 */
	public static List<ComparedMark> in(Layer layer, Collection<String> labels, Continuum continuum) {
		List<ComparedMark> compared = new ArrayList<>();
		for (Mark mark : layer.marks()) {
			List<Fragment> inside = continuum.clip(mark.fragments());
			if (labels.contains(mark.label()) && !inside.isEmpty()) {
				compared.add(new ComparedMark(mark, inside));
			}
		}
		compared.sort(IN_TEXT_ORDER);
		return compared;
	}

	/** {@return the name of the mark's label} */
	public String label() {
		return mark.label();
	}

	/** {@return the offset where the first compared fragment begins} */
	public int begin() {
		return fragments.getFirst().begin();
	}

	/** {@return the offset where the last compared fragment ends} */
	public int end() {
		return fragments.getLast().end();
	}

	/** {@return the number of UTF-16 code units compared} */
	public int length() {
		return lengthOf(fragments);
	}

	/**
	 * Counts the characters that two marks share.
	 *
	 * @param other
	 *            the other mark
	 * @return UTF-16 code units that both cover
	 */
	public int shared(ComparedMark other) {
		return shared(fragments, other.fragments);
	}

	/**
	 * Counts the characters that two lists of fragments share.
	 *
	 * @param some
	 *            fragments in text order without overlap
	 * @param others
	 *            fragments in text order without overlap
	 * @return UTF-16 code units that both cover
	 */
	public static int shared(List<Fragment> some, List<Fragment> others) {
		int shared = 0;
		int one = 0;
		int other = 0;
		while (one < some.size() && other < others.size()) {
			Fragment mine = some.get(one);
			Fragment its = others.get(other);
			shared += Math.max(0, Math.min(mine.end(), its.end()) - Math.max(mine.begin(), its.begin()));
			if (mine.end() < its.end()) {
				one++;
			} else {
				other++;
			}
		}
		return shared;
	}

	private static int lengthOf(List<Fragment> fragments) {
		return fragments.stream().mapToInt(Fragment::length).sum();
	}
}
