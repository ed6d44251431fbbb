package org.pressmark.ui.corpus.internal.codebook;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.Rule;
import org.pressmark.ui.widgets.WidgetId;

/** What concerns the codebook as a whole: its title, its rules, its history. */
final class WholeTab extends DetailTab {

	private static final int HISTORY_HEIGHT = 120;

	private final Fields.Typed title;
	private final Fields.Typed description;
	private final Map<Rule, Button> rules = new EnumMap<>(Rule.class);
	private final Text history;

	WholeTab(Composite parent, DraftModel model, Consumer<Optional<String>> problems) {
		super(parent, model, problems);
		title = fields().line("title", "Title", typed -> change("Change Title", typed, book().description(),
				book().rules()));
		description = fields().area("description", "What it is for", typed -> change("Change Description",
				book().title(), typed, book().rules()));
		for (Rule rule : Rule.values()) {
			rules.put(rule, fields().check("rule." + rule.key(), explained(rule), on -> switched(rule, on)));
		}
		fields().label("History", true);
		history = WidgetId.of("org.pressmark.ui.corpus.codebook.history")
				.on(new Text(area(), SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(200, HISTORY_HEIGHT).applyTo(history);
	}

	private Codebook book() {
		return model().draft().codebook();
	}

	private static String explained(Rule rule) {
		return switch (rule) {
			case NO_NESTING -> "Contents do not lie within contents";
			case NO_CROSSING -> "No mark begins in another of its label and ends outside it";
			case CONTIGUOUS_CUE -> "A cue is one stretch of text";
			case QUOTE_MARKS_INSIDE -> "The quotation marks of a quote belong to its content";
			case QUOTE_MARKS_OUTSIDE -> "The quotation marks of a quote do not belong to its content";
			case CUE_REQUIRED -> "Each content has a cue";
			case SOURCE_REQUIRED -> "Each content has a source";
		};
	}

	private void switched(Rule rule, boolean on) {
		Set<Rule> changed = new HashSet<>(book().rules());
		if (on) {
			changed.add(rule);
			// One of the two can hold at a time.
			if (rule == Rule.QUOTE_MARKS_INSIDE) {
				changed.remove(Rule.QUOTE_MARKS_OUTSIDE);
			} else if (rule == Rule.QUOTE_MARKS_OUTSIDE) {
				changed.remove(Rule.QUOTE_MARKS_INSIDE);
			}
		} else {
			changed.remove(rule);
		}
		change(on ? "Switch Rule On" : "Switch Rule Off", book().title(), book().description(), changed);
	}

	private Optional<String> change(String step, String newTitle, String newDescription, Set<Rule> newRules) {
		return model().change(step, draft -> draft.with(new Codebook(book().name(), book().version(), newTitle,
				newDescription, book().labels(), newRules, book().history())));
	}

	@Override
	void show(LabelDefinition label) {
		showCodebook();
	}

	void showCodebook() {
		title.show(book().title());
		description.show(book().description());
		rules.forEach((rule, button) -> button.setSelection(book().rules().contains(rule)));
		String versions = book().history().stream().map(WholeTab::line).collect(Collectors.joining("\n"));
		String text = "Version " + book().version() + (versions.isEmpty() ? "" : "\n" + versions);
		if (!history.getText().equals(text)) {
			history.setText(text);
		}
	}

	private static String line(CodebookChange change) {
		return change.version() + ", " + change.date() + (change.author().isEmpty() ? "" : ", " + change.author())
				+ ": " + change.summary();
	}
}
