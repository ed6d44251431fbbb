package org.pressmark.ui.corpus.internal.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.lint.Check;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** The row above the table: the article or the corpus, which kind, whose, and which words. */
final class ProblemFilters {

	/** Pixels: what the names of kinds and the words that are looked for keep where the view is narrow. */
	private static final int NARROW = 110;

	private final ProblemList list;
	private final Combo scope;
	private final Combo kinds;
	private final Combo annotators;
	private final Text search;
	private final Button again;
	private List<Check> checks = List.of();

	ProblemFilters(Composite parent, ProblemList list, Runnable scopeChanged, Runnable filterChanged,
			Runnable lookAgain) {
		this.list = list;
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(2, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		scope = WidgetId.of("problems.scope").on(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY));
		scope.setItems(Messages.scopeArticle, Messages.scopeCorpus);
		scope.select(0);
		AccessibleName.of(Messages.scope).on(scope);
		scope.addListener(SWT.Selection, event -> scopeChanged.run());
		kinds = WidgetId.of("problems.kind").on(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY));
		AccessibleName.of(Messages.columnKind).on(kinds);
		GridDataFactory.fillDefaults().grab(true, false).minSize(NARROW, SWT.DEFAULT).applyTo(kinds);
		annotators = WidgetId.of("problems.annotator").on(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY));
		AccessibleName.of(Messages.columnWho).on(annotators);
		search = WidgetId.of("problems.filter").on(new Text(row, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH));
		search.setMessage(Messages.search);
		AccessibleName.of(Messages.search).on(search);
		GridDataFactory.fillDefaults().grab(true, false).minSize(NARROW, SWT.DEFAULT).hint(NARROW, SWT.DEFAULT)
				.applyTo(search);
		again = WidgetId.of("problems.again").on(new Button(row, SWT.PUSH));
		again.setText(Messages.lookAgain);
		again.addListener(SWT.Selection, event -> lookAgain.run());
		for (Combo combo : List.of(kinds, annotators)) {
			combo.addListener(SWT.Selection, event -> apply(filterChanged));
		}
		search.addModifyListener(event -> apply(filterChanged));
		update();
	}

	boolean isCorpus() {
		return scope.getSelectionIndex() == 1;
	}

	/** The button stops what is under way. */
	void showRunning(boolean running) {
		again.setText(running ? Messages.stop : Messages.lookAgain);
		again.setEnabled(isCorpus());
	}

	/** Offers the kinds and annotators that there are, and keeps what was chosen as long as it is among them. */
	void update() {
		Optional<Check> check = check();
		Optional<String> annotator = annotator();
		checks = list.checks();
		fill(kinds, Messages.allKinds, checks.stream().map(Check::title).toList(), check.map(Check::title));
		fill(annotators, Messages.allAnnotators, list.annotators(), annotator);
		annotators.setEnabled(list.annotators().size() > 1);
		list.filter(check(), annotator(), search.getText());
	}

	void setFocus() {
		scope.setFocus();
	}

	private void apply(Runnable filterChanged) {
		list.filter(check(), annotator(), search.getText());
		filterChanged.run();
	}

	private Optional<Check> check() {
		int index = kinds.getSelectionIndex();
		return index > 0 && index <= checks.size() ? Optional.of(checks.get(index - 1)) : Optional.empty();
	}

	private Optional<String> annotator() {
		return annotators.getSelectionIndex() > 0 ? Optional.of(annotators.getText()) : Optional.empty();
	}

	private static void fill(Combo combo, String all, List<String> values, Optional<String> chosen) {
		List<String> items = new ArrayList<>(List.of(all));
		items.addAll(values);
		String[] wanted = items.toArray(String[]::new);
		if (!Arrays.equals(wanted, combo.getItems())) {
			combo.setItems(wanted);
		}
		combo.select(Math.max(0, chosen.map(items::indexOf).orElse(0)));
	}
}
