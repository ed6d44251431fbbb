package org.pressmark.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.lint.Finding;
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
	public static @Nullable Image image(List<Finding> problems) {
		if (problems.isEmpty()) {
			return null;
		}
		return (hasError(problems) ? Icon.ERROR : has(problems, Severity.WARNING) ? Icon.WARNING : Icon.INFORMATION)
				.image();
	}

	/**
	 * Says what is wrong.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return one line; empty where nothing is wrong
	 */
	public static String line(List<Finding> problems) {
		return problems.stream().map(Finding::message).collect(Collectors.joining("; "));
	}

	/**
	 * Says what is wrong and what to do about it.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return a line for each
	 */
	public static String advice(List<Finding> problems) {
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
	public static String count(List<Finding> problems) {
		List<String> parts = new ArrayList<>();
		for (Severity severity : Severity.values()) {
			long number = problems.stream().filter(problem -> problem.severity() == severity).count();
			if (number > 0) {
				parts.add(Counted.of(number, switch (severity) {
					case ERROR -> "error";
					case WARNING -> "warning";
					case INFORMATION -> "note";
				}));
			}
		}
		return parts.size() < 2
				? String.join("", parts)
				: Messages.bind(Messages.problemCount, String.join(", ", parts.subList(0, parts.size() - 1)),
						parts.getLast());
	}

	/**
	 * Orders marks by what is wrong with them.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return a smaller number for something worse
	 */
	public static int rank(List<Finding> problems) {
		if (problems.isEmpty()) {
			return 3;
		}
		return hasError(problems) ? 0 : has(problems, Severity.WARNING) ? 1 : 2;
	}

	/**
	 * Tells errors from warnings.
	 *
	 * @param problems
	 *            the problems of a mark
	 * @return whether one of them is an error
	 */
	public static boolean hasError(List<Finding> problems) {
		return has(problems, Severity.ERROR);
	}

	private static boolean has(List<Finding> problems, Severity severity) {
		return problems.stream().anyMatch(problem -> problem.severity() == severity);
	}
}
