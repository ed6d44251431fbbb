package org.pressmark.model.recoding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.validation.LayerValidator;
import org.pressmark.model.validation.Problem;
import org.pressmark.model.validation.ProblemKind;

/**
 * A mark that somebody has to look at after a recoding.
 *
 * @param mark
 *            the mark
 * @param where
 *            its extent, UTF-16
 * @param problem
 *            what is open, in a sentence without a full stop
 * @param remedy
 *            what to do, in a sentence
 */
public record WorkItem(MarkId mark, Fragment where, String problem, String remedy) {

	private record Known(MarkId mark, ProblemKind kind) {}

	/**
	 * Finds what a recoding leaves to do: marks that only a person can put under a label, and whatever the new codebook
	 * demands that the old one did not, such as a value for a new mandatory attribute.
	 *
	 * @param recoded
	 *            the layer before and after
	 * @param article
	 *            its article
	 * @param from
	 *            the codebook as it was
	 * @param to
	 *            the codebook as it is
	 * @return the marks, in text order
	 */
	public static List<WorkItem> of(RecodedLayer recoded, Article article, Codebook from, Codebook to) {
		Set<Known> known = new HashSet<>();
		new LayerValidator(article, from).check(recoded.before())
				.forEach(problem -> known.add(new Known(problem.mark(), problem.kind())));
		List<WorkItem> items = new ArrayList<>();
		Set<MarkId> toReview = recoded.toReview();
		for (Mark mark : recoded.after().inTextOrder()) {
			if (toReview.contains(mark.id())) {
				items.add(new WorkItem(mark.id(), mark.extent(),
						"The mark is a " + mark.label() + " until somebody has looked at it",
						"Give it the label that it should have, or leave it."));
			}
		}
		for (Problem problem : new LayerValidator(article, to).check(recoded.after())) {
			if (!known.contains(new Known(problem.mark(), problem.kind()))) {
				items.add(new WorkItem(problem.mark(), problem.where(), problem.message(), problem.remedy()));
			}
		}
		items.sort((one, other) -> one.where().compareTo(other.where()));
		return items;
	}
}
