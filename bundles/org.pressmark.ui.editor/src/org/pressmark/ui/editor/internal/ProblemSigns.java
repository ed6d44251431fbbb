package org.pressmark.ui.editor.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.validation.Problem;
import org.pressmark.model.validation.Severity;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.Counted;

/** How problems of marks are shown: by a symbol, and in words. */
public final class ProblemSigns {

	private ProblemSigns() {}

	/**
	 * Chooses a symbol.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return that of the worst; null where nothing is wrong
	 */
	public static @Nullable Image image(List<Problem> problems) {
		if (problems.isEmpty()) {
			return null;
		}
		return (hasError(problems) ? Icon.ERROR : Icon.WARNING).image();
	}

	/**
	 * Says what is wrong.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return one line; empty where nothing is wrong
	 */
	public static String line(List<Problem> problems) {
		return problems.stream().map(Problem::message).collect(Collectors.joining("; "));
	}

	/**
	 * Says what is wrong and what to do about it.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return a line for each
	 */
	public static String advice(List<Problem> problems) {
		return problems.stream()
				.map(problem -> Messages.bind(Messages.problemAdvice, problem.message(), problem.remedy()))
				.collect(Collectors.joining("\n"));
	}

	/**
	 * Counts problems by how bad they are.
	 *
	 * @param problems
	 *            problems of any marks, at least one
	 * @return such as "1 error and 2 warnings"
	 */
	public static String count(List<Problem> problems) {
		long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
		long warnings = problems.size() - errors;
		if (errors == 0 || warnings == 0) {
			return errors == 0 ? Counted.of(warnings, "warning") : Counted.of(errors, "error");
		}
		return Messages.bind(Messages.problemCount, Counted.of(errors, "error"), Counted.of(warnings, "warning"));
	}

	/**
	 * Orders marks by what is wrong with them.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return a smaller number for something worse
	 */
	public static int rank(List<Problem> problems) {
		if (problems.isEmpty()) {
			return 2;
		}
		return hasError(problems) ? 0 : 1;
	}

	/**
	 * Tells errors from warnings.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return whether one of them is an error
	 */
	public static boolean hasError(List<Problem> problems) {
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
	}
}
