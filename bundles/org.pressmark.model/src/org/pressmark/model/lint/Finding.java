package org.pressmark.model.lint;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.validation.Problem;
import org.pressmark.model.validation.Severity;

/**
 * Something odd about a mark, or about a place of the text that no mark covers.
 *
 * @param check
 *            what was looked for
 * @param severity
 *            how bad it is
 * @param mark
 *            the mark that has it; empty where it is about the text
 * @param where
 *            the extent of the mark, or the place, UTF-16
 * @param message
 *            what is odd, in a sentence
 * @param remedy
 *            what to do about it, in a sentence
 * @param fixes
 *            edits that put it right, the likeliest first; none where only a person can tell
 */
public record Finding(Check check, Severity severity, Optional<MarkId> mark, Fragment where, String message,
		String remedy, List<QuickFix> fixes) {

	/** Copies the list. */
	public Finding {
		fixes = List.copyOf(fixes);
	}

	/**
	 * Takes over what validation has found.
	 *
	 * @param problem
	 *            the problem
	 * @param fixes
	 *            edits that put it right
	 * @return the same as a finding
	 */
	static Finding of(Problem problem, List<QuickFix> fixes) {
		return new Finding(Check.SOUND_LAYER, problem.severity(), Optional.of(problem.mark()), problem.where(),
				problem.message(), problem.remedy(), fixes);
	}

	static Finding of(Check check, Mark mark, String message, String remedy, List<QuickFix> fixes) {
		return new Finding(check, check.severity(), Optional.of(mark.id()), mark.extent(), message, remedy, fixes);
	}

	static Finding of(Check check, Fragment where, String message, String remedy, List<QuickFix> fixes) {
		return new Finding(check, check.severity(), Optional.empty(), where, message, remedy, fixes);
	}

	/** {@return what a person says who does not want to see it any more} */
	public Dismissal dismissal() {
		return mark.<Dismissal>map(id -> new Dismissal.OfMark(check, id))
				.orElseGet(() -> new Dismissal.OfText(check, where));
	}

	Finding withSeverity(Severity changed) {
		return new Finding(check, changed, mark, where, message, remedy, fixes);
	}
}
