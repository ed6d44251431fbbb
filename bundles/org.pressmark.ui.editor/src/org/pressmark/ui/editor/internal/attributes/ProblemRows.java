package org.pressmark.ui.editor.internal.attributes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.Mark;
import org.pressmark.model.validation.Problem;
import org.pressmark.ui.editor.internal.ProblemSigns;
import org.pressmark.ui.editor.session.LayerProblems;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.WidgetId;

/**
 * What is wrong with one mark and what to do about it, a row for each problem. What a mark lacks while it is being made
 * is told without a sign, in a quiet colour.
 */
final class ProblemRows {

	private final Composite parent;
	private final Control before;
	private final ArticlePage page;
	private final List<Composite> areas = new ArrayList<>();
	private List<Row> rows = List.of();

	private record Row(Problem problem, boolean quiet) {}

	/** Takes the widget that comes before the rows in the form. */
	ProblemRows(Composite parent, Control before, ArticlePage page) {
		this.parent = parent;
		this.before = before;
		this.page = page;
	}

	/** Shows the problems of a mark, and returns whether the form has to be laid out again. */
	boolean show(Mark mark) {
		LayerProblems problems = page.session().problems();
		List<Problem> shown = problems.shownOf(mark.id());
		List<Row> needed = problems.of(mark.id()).stream().map(problem -> new Row(problem, !shown.contains(problem)))
				.toList();
		if (needed.equals(rows)) {
			return false;
		}
		areas.forEach(Control::dispose);
		areas.clear();
		needed.forEach(this::add);
		rows = needed;
		return true;
	}

	private void add(Row row) {
		List<Problem> problem = List.of(row.problem());
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 0).applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
		area.moveBelow(areas.isEmpty() ? before : areas.getLast());
		areas.add(area);
		Label sign = new Label(area, SWT.NONE);
		if (!row.quiet()) {
			sign.setImage((ProblemSigns.hasError(problem) ? Icon.ERROR : Icon.WARNING).image());
		}
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).exclude(row.quiet()).applyTo(sign);
		WidgetId.of("attributes.problem").on(QuietText.create(area, ProblemSigns.advice(problem),
				row.quiet() ? page.painter().palette().faint() : null));
	}
}
