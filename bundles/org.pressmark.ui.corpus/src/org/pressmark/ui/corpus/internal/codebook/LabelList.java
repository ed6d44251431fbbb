package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.ui.widgets.WidgetId;

/** The labels of the codebook in their order, below a row for the codebook itself. */
final class LabelList {

	private static final String ID = "org.pressmark.ui.corpus.codebook.";
	private static final LabelStyle NEW = new LabelStyle("#0072B2", "#56B4E9", MarkShape.UNDERLINE);

	private final DraftModel model;
	private final Consumer<Optional<String>> problems;
	private final Supplier<LabelQuestions> questions;
	private final Composite area;
	private final Table table;
	private final List<Button> forLabel = new ArrayList<>();

	LabelList(Composite parent, DraftModel model, Supplier<LabelQuestions> questions,
			Consumer<Optional<String>> problems) {
		this.model = model;
		this.problems = problems;
		this.questions = questions;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		table = WidgetId.of(ID + "labels").on(new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION));
		new TableColumn(table, SWT.NONE).setText("Label");
		new TableColumn(table, SWT.NONE).setText("Key");
		table.setHeaderVisible(true);
		table.addListener(SWT.Selection, event -> model.select(selected()));
		table.addListener(SWT.Resize, event -> fit());
		GridDataFactory.fillDefaults().grab(true, true).hint(180, 200).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		button(buttons, "label.add", "&Add", false, this::add);
		button(buttons, "label.duplicate", "Du&plicate", true, this::duplicate);
		button(buttons, "label.up", "&Up", true, () -> move(-1));
		button(buttons, "label.down", "Do&wn", true, () -> move(1));
		button(buttons, "label.merge", "&Merge\u2026", true, this::merge);
		button(buttons, "label.split", "&Split\u2026", true, this::split);
		button(buttons, "label.remove", "&Remove", true, this::remove);
		refresh();
	}

	private void button(Composite parent, String id, String words, boolean needsLabel, Runnable action) {
		Button button = WidgetId.of(ID + id).on(new Button(parent, SWT.PUSH));
		button.setText(words);
		button.setEnabled(model.isEditable() && !needsLabel);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		if (needsLabel) {
			forLabel.add(button);
		}
	}

	private void fit() {
		int width = table.getClientArea().width;
		table.getColumn(1).setWidth(60);
		table.getColumn(0).setWidth(Math.max(80, width - 60));
	}

	Composite control() {
		return area;
	}

	private Optional<String> selected() {
		int at = table.getSelectionIndex() - 1;
		List<LabelDefinition> labels = model.draft().codebook().labels();
		return at < 0 || at >= labels.size() ? Optional.empty() : Optional.of(labels.get(at).name());
	}

	/** Shows the draft and the label at hand. */
	void refresh() {
		List<LabelDefinition> labels = model.draft().codebook().labels();
		while (table.getItemCount() > labels.size() + 1) {
			table.getItem(table.getItemCount() - 1).dispose();
		}
		row(0, "(Codebook)", "");
		for (int at = 0; at < labels.size(); at++) {
			row(at + 1, labels.get(at).name(), labels.get(at).shortcut().toUpperCase(Locale.ROOT));
		}
		int hand = model.label().map(labels::indexOf).orElse(-1) + 1;
		if (table.getSelectionIndex() != hand) {
			table.setSelection(hand);
		}
		forLabel.forEach(button -> button.setEnabled(model.isEditable() && hand > 0));
	}

	private void row(int at, String name, String key) {
		TableItem item = at < table.getItemCount() ? table.getItem(at) : new TableItem(table, SWT.NONE);
		item.setText(new String[]{name, key});
	}

	private List<String> names() {
		return model.draft().codebook().labels().stream().map(LabelDefinition::name).toList();
	}

	private int place() {
		return model.label().map(model.draft().codebook().labels()::indexOf).map(at -> at + 1)
				.orElse(model.draft().codebook().labels().size());
	}

	private void add() {
		String name = FreeName.of("New label", names());
		LabelDefinition label = new LabelDefinition(name, List.of(), LabelRole.OTHER, "", NEW, Guideline.NONE,
				List.of(), List.of(), Optional.empty());
		problems.accept(model.change("Add Label", draft -> draft.adding(label, place()), Optional.of(name)));
	}

	private void duplicate() {
		model.label().ifPresent(label -> {
			String name = FreeName.of(label.name() + " copy", names());
			problems.accept(model.change("Duplicate Label",
					draft -> draft.adding(new LabelCopy(label).duplicate(name), place()), Optional.of(name)));
		});
	}

	private void move(int by) {
		model.label().ifPresent(label -> problems.accept(model.change("Move Label", draft -> {
			List<LabelDefinition> labels = new ArrayList<>(draft.codebook().labels());
			int at = labels.indexOf(label);
			int to = Math.clamp(at + by, 0, labels.size() - 1);
			labels.add(to, labels.remove(at));
			return draft.with(withLabels(draft.codebook(), labels));
		})));
	}

	private static Codebook withLabels(Codebook book, List<LabelDefinition> labels) {
		return new Codebook(book.name(), book.version(), book.title(), book.description(), labels,
				Set.copyOf(book.rules()), book.history());
	}

	private void merge() {
		model.label().ifPresent(label -> {
			List<String> others = names().stream().filter(name -> !name.equals(label.name())).toList();
			questions.get().mergeInto(label.name(), others).ifPresent(into -> problems.accept(model
					.change("Merge Labels", draft -> draft.mergeLabel(label.name(), into), Optional.of(into))));
		});
	}

	private void split() {
		model.label().ifPresent(label -> questions.get().split(label, names())
				.ifPresent(split -> problems.accept(model.change("Split Label", draft -> {
					CodebookDraft changed = draft;
					List<String> targets = new ArrayList<>(split.byValue().values());
					targets.add(split.otherwise());
					for (String target : targets) {
						if (changed.codebook().label(target).isEmpty()) {
							changed = changed.adding(new LabelCopy(label).duplicate(target),
									changed.codebook().labels().indexOf(label) + 1);
						}
					}
					return changed.splitLabel(split);
				}))));
	}

	private void remove() {
		model.label().ifPresent(label -> problems.accept(
				model.change("Remove Label", draft -> draft.removeLabel(label.name()), Optional.empty())));
	}
}
