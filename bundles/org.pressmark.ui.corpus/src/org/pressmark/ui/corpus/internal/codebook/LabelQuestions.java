package org.pressmark.ui.corpus.internal.codebook;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.LostCondition;

/** What has to be asked when labels are merged or split, or lose what others ask for. */
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

	/** What becomes of attributes when nothing is left of the condition on which they are asked for. */
	enum Unconditional {
		/** They are asked for always. */
		ALWAYS,
		/** They go as well. */
		REMOVED
	}

	/**
	 * Asks what becomes of attributes that were asked for only if another had a value that is being taken out.
	 *
	 * @param lost
	 *            their conditions, of which nothing is left
	 * @param gone
	 *            all that would go with them: those attributes, and others that are asked for only if one of them has a
	 *            value
	 * @return the answer; empty if the user thinks better of it
	 */
	Optional<Unconditional> unconditional(List<LostCondition> lost, List<String> gone);

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
