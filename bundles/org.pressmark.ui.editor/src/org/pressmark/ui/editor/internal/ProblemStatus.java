package org.pressmark.ui.editor.internal;

import java.util.List;

import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.IStatusField;
import org.eclipse.ui.texteditor.IStatusFieldExtension;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.validation.Severity;
import org.pressmark.ui.editor.session.LayerProblems;
import org.pressmark.ui.widgets.Counted;

/** The number of problems in the status line. Nothing stands there until the marks have been checked. */
public final class ProblemStatus {

	private static final String COMMAND = "org.pressmark.ui.editor.command.";

	private ProblemStatus() {}

	/**
	 * Shows how many there are.
	 *
	 * @param field
	 *            where; nothing is done if there is none
	 * @param problems
	 *            what is known to be wrong
	 * @param site
	 *            knows the keys that go from one to the next
	 */
	public static void show(@Nullable IStatusField field, LayerProblems problems, IWorkbenchSite site) {
		if (field == null) {
			return;
		}
		List<Finding> shown = problems.shown();
		field.setImage(ProblemSigns.image(shown));
		field.setText(text(problems, shown));
		if (field instanceof IStatusFieldExtension extended) {
			extended.setToolTipText(tooltip(problems, shown, site.getService(IBindingService.class)));
		}
	}

	private static String text(LayerProblems problems, List<Finding> shown) {
		if (shown.isEmpty()) {
			return problems.isKnown() ? Messages.problemsNone : "";
		}
		long notes = shown.stream().filter(problem -> problem.severity() == Severity.INFORMATION).count();
		return notes == shown.size() ? Counted.of(notes, "note") : Counted.of(shown.size() - notes, "problem");
	}

	private static String tooltip(LayerProblems problems, List<Finding> shown, IBindingService keys) {
		if (shown.isEmpty()) {
			return problems.isKnown() ? Messages.problemsNoneTooltip : "";
		}
		return Messages.bind(Messages.problemsTooltip, new Object[]{ProblemSigns.count(shown),
				keys.getBestActiveBindingFormattedFor(COMMAND + "nextProblem"),
				keys.getBestActiveBindingFormattedFor(COMMAND + "previousProblem")});
	}
}
