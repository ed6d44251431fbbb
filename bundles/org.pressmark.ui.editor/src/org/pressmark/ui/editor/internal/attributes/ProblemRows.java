package org.pressmark.ui.editor.internal.attributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pressmark.model.Mark;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.QuickFix;
import org.pressmark.ui.editor.internal.ProblemSigns;
import org.pressmark.ui.editor.session.LayerProblems;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.widgets.WidgetId;

/**
 * What is wrong with one mark and what to do about it, a row for each problem. What a mark lacks while it is being made
 * is told without a sign, in a quiet colour.
 */
final class ProblemRows {

	/** The others are in the list of quick fixes. */
	private static final int MOST_FIXES = 2;

	private final Composite parent;
	private final Control before;
	private final ArticlePage page;
	private final List<Composite> areas = new ArrayList<>();
	private List<Row> rows = List.of();

	private record Row(Optional<Finding> problem, boolean quiet, List<QuickFix> fixes) {}

	/** Takes the widget that comes before the rows in the form. */
	ProblemRows(Composite parent, Control before, ArticlePage page) {
		this.parent = parent;
		this.before = before;
		this.page = page;
	}

	/** Shows the problems of a mark, and returns whether the form has to be laid out again. */
	boolean show(Mark mark) {
		LayerProblems problems = page.session().problems();
		List<Finding> shown = problems.shownOf(mark.id());
		List<Row> needed = new ArrayList<>();
		boolean editable = page.session().document().isEditable();
		for (Finding problem : problems.of(mark.id())) {
			needed.add(new Row(Optional.of(problem), !shown.contains(problem), editable ? problem.fixes() : List.of()));
		}
		boolean proposed = needed.stream().flatMap(row -> row.fixes().stream())
				.anyMatch(QuickFix.SetAttribute.class::isInstance);
		page.fixes().proposal(mark).filter(proposal -> editable && !proposed)
				.ifPresent(proposal -> needed.add(new Row(Optional.empty(), true, List.of(proposal))));
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
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 0).applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
		area.moveBelow(areas.isEmpty() ? before : areas.getLast());
		areas.add(area);
		row.problem().ifPresent(problem -> addWords(area, List.of(problem), row.quiet()));
		row.fixes().stream().limit(MOST_FIXES).forEach(fix -> addFix(area, fix));
	}

	private void addWords(Composite area, List<Finding> problem, boolean quiet) {
		Label sign = new Label(area, SWT.NONE);
		if (!quiet) {
			sign.setImage(ProblemSigns.image(problem));
		}
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).exclude(quiet).applyTo(sign);
		WidgetId.of("attributes.problem").on(QuietText.create(area, ProblemSigns.advice(problem),
				quiet));
	}

	private void addFix(Composite area, QuickFix fix) {
		Link link = new Link(area, SWT.NONE);
		link.setText("<a>" + fix.title().replace("&", "&&").replace("<", "\u2039") + "</a>");
		link.addListener(SWT.Selection, event -> page.fixes().apply(fix));
		WidgetId.of("attributes.fix").on(link);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
	}
}
