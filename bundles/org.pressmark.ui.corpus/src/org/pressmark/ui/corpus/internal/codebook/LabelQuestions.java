package org.pressmark.ui.corpus.internal.codebook;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.recoding.Decision;

/** What has to be asked when labels are merged or split. */
public interface LabelQuestions {

	/**
	 * Asks into which label another goes.
	 *
	 * @param label
	 *            the label that goes
	 * @param others
	 *            those that stay
	 * @return the answer; empty if the user thinks better of it
	 */
	Optional<String> mergeInto(String label, List<String> others);

	/**
	 * Asks how the marks of a label are shared out.
	 *
	 * @param label
	 *            the label
	 * @param names
	 *            the labels that are there; the answer may name further ones
	 * @return the answer; empty if the user thinks better of it
	 */
	Optional<Decision.Split> split(LabelDefinition label, List<String> names);
}
