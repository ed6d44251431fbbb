package org.pressmark.agreement.span;

import java.util.List;

import org.pressmark.model.Fragment;

/**
 * The set of labels that each token of an article carries in one layer.
 *
 * @param sets
 *            number of the set by token, in the numbering of {@link LabelSets}
 * @param offTokens
 *            number of marks that stand on no token: zero-width ones and ones on white space alone
 */
public record TokenLabels(int[] sets, int offTokens) {

	/**
	 * Lays marks over tokens: a token carries the label of each mark that shares at least one character with it.
	 *
	 * @param tokens
	 *            the tokens
	 * @param marks
	 *            the marks of one layer
	 * @param labels
	 *            the labels that are compared; a label's number is its place here
	 * @param numbering
	 *            the numbering of sets
	 * @return the labels by token
	 */
	public static TokenLabels of(WordTokens tokens, List<ComparedMark> marks, List<String> labels,
			LabelSets numbering) {
		int[] sets = new int[tokens.size()];
		int offTokens = 0;
		for (ComparedMark mark : marks) {
			int label = labels.indexOf(mark.label());
			int covered = 0;
			for (Fragment fragment : mark.fragments()) {
				int to = fragment.isEmpty() ? 0 : tokens.to(fragment);
				for (int token = tokens.from(fragment); token < to; token++, covered++) {
					sets[token] = numbering.with(sets[token], label);
				}
			}
			offTokens += covered == 0 ? 1 : 0;
		}
		return new TokenLabels(sets, offTokens);
	}
}
