package org.pressmark.ui.corpus.internal.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.LostCondition;
import org.pressmark.ui.widgets.WidgetId;

/** Asks in dialogs. */
final class LabelDialogs implements LabelQuestions {

	private final Supplier<Shell> shell;

	LabelDialogs(Supplier<Shell> shell) {
		this.shell = shell;
	}

	@Override
	public Optional<String> mergeInto(String label, List<String> others) {
		if (others.isEmpty()) {
			return Optional.empty();
		}
		MergeDialog dialog = new MergeDialog(shell.get(), label, others);
		return dialog.open() == Window.OK ? Optional.of(dialog.chosen) : Optional.empty();
	}

	@Override
	public Optional<Decision.Split> split(LabelDefinition label, List<String> names) {
		SplitDialog dialog = new SplitDialog(shell.get(), label, names);
		return dialog.open() == Window.OK ? Optional.of(dialog.split()) : Optional.empty();
	}

	@Override
	public Optional<Unconditional> unconditional(List<LostCondition> lost, List<String> gone) {
		String names = quoted(lost.stream().map(LostCondition::attribute).toList());
		List<String> further = gone.stream()
				.filter(name -> lost.stream().noneMatch(each -> each.attribute().equals(name))).toList();
		String chain = further.isEmpty()
				? ""
				: "\n\nIf that is removed, so is what is asked for only because of it: " + quoted(further) + ".";
		String conditions = lost.stream()
				.map(each -> "'" + each.attribute() + "' is asked for only if " + each.before().display() + ".")
				.collect(Collectors.joining("\n"));
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell.get(), "Others Depend on This",
				conditions + "\n\nWithout it, that can never be. What becomes of " + names + "?" + chain, SWT.NONE,
				"&Always Ask for " + names, "&Remove " + quoted(gone) + " as Well", IDialogConstants.CANCEL_LABEL);
		return switch (answer) {
			case 0 -> Optional.of(Unconditional.ALWAYS);
			case 1 -> Optional.of(Unconditional.REMOVED);
			default -> Optional.empty();
		};
	}

	private static String quoted(List<String> names) {
		return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
	}

	/** A dialog with fields in two columns. */
	private abstract static class Questions extends TitleAreaDialog {
		private final String title;
		private final String message;

		Questions(Shell parent, String title, String message) {
			super(parent);
			this.title = title;
			this.message = message;
			setHelpAvailable(false);
			setShellStyle(getShellStyle() | SWT.RESIZE);
		}

		@Override
		protected void configureShell(Shell created) {
			super.configureShell(created);
			created.setText(title);
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			setTitle(title);
			setMessage(message);
			Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
			GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
			ask(area);
			return area;
		}

		abstract void ask(Composite area);

		static Combo combo(Composite area, String id, String words, List<String> items, int style) {
			new Label(area, SWT.NONE).setText(words);
			Combo combo = WidgetId.of(id).on(new Combo(area, style | SWT.DROP_DOWN));
			combo.setItems(items.toArray(String[]::new));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			return combo;
		}
	}

	/** Into which label another goes. */
	private static final class MergeDialog extends Questions {
		private final List<String> others;
		private final String label;
		private String chosen;

		MergeDialog(Shell parent, String label, List<String> others) {
			super(parent, "Merge Label", "All marks of " + label + " get the other label, and " + label + " goes."
					+ " What they carry and the other label has no place for is asked when you save.");
			this.others = others;
			this.label = label;
			this.chosen = others.getFirst();
		}

		@Override
		void ask(Composite area) {
			Combo into = combo(area, "org.pressmark.ui.corpus.codebook.merge.into", "Merge " + label + " into", others,
					SWT.READ_ONLY);
			into.select(0);
			into.addListener(SWT.Selection, event -> chosen = into.getText());
		}
	}

	/** How the marks of a label are shared out. */
	private static final class SplitDialog extends Questions {
		private static final String BY_HAND = "one by one, by hand";

		private final LabelDefinition label;
		private final List<String> names;
		private final List<AttributeDefinition> choices;
		private final Map<String, Combo> targets = new LinkedHashMap<>();
		private @Nullable Composite rows;
		private @Nullable Combo attribute;
		private @Nullable Combo otherwise;
		private @Nullable Button review;
		private Decision.Split answer;

		SplitDialog(Shell parent, LabelDefinition label, List<String> names) {
			super(parent, "Split Label", "Marks of " + label.name() + " go to several labels: by the value of an"
					+ " attribute, or one by one. Type a new name to make a label like this one.");
			this.label = label;
			this.names = names;
			this.choices = label.attributes().stream().filter(each -> !each.values().isEmpty()).toList();
			this.answer = new Decision.Split(label.name(), "", Map.of(), label.name(), true);
		}

		@Override
		void ask(Composite area) {
			List<String> ways = new java.util.ArrayList<>(choices.stream().map(AttributeDefinition::name).toList());
			ways.add(BY_HAND);
			Combo by = combo(area, "org.pressmark.ui.corpus.codebook.split.by", "Split", ways, SWT.READ_ONLY);
			attribute = by;
			by.addListener(SWT.Selection, event -> showValues());
			Composite inner = new Composite(area, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).applyTo(inner);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(inner);
			rows = inner;
			Combo rest = combo(area, "org.pressmark.ui.corpus.codebook.split.rest", "All others become", names,
					SWT.NONE);
			rest.setText(label.name());
			otherwise = rest;
			new Label(area, SWT.NONE);
			Button list = WidgetId.of("org.pressmark.ui.corpus.codebook.split.review")
					.on(new Button(area, SWT.CHECK));
			list.setText("List those for me, to look at one by one");
			list.setSelection(true);
			review = list;
			by.select(0);
			showValues();
		}

		private void showValues() {
			Composite inner = rows;
			Combo by = attribute;
			if (inner == null || by == null) {
				return;
			}
			List.of(inner.getChildren()).forEach(Control::dispose);
			targets.clear();
			int at = by.getSelectionIndex();
			if (at >= 0 && at < choices.size()) {
				for (AllowedValue value : choices.get(at).values()) {
					Combo target = combo(inner, "org.pressmark.ui.corpus.codebook.split." + value.value(),
							value.value() + " becomes", names, SWT.NONE);
					target.setText(label.name());
					targets.put(value.value(), target);
				}
			}
			inner.getParent().layout(true, true);
			if (getShell() != null && getShell().isVisible()) {
				getShell().pack();
			}
		}

		@Override
		protected void okPressed() {
			Combo by = attribute;
			Combo rest = otherwise;
			Button list = review;
			if (by == null || rest == null || list == null) {
				return;
			}
			Map<String, String> byValue = new LinkedHashMap<>();
			targets.forEach((value, target) -> {
				if (!target.getText().isBlank()) {
					byValue.put(value, target.getText().strip());
				}
			});
			if (rest.getText().isBlank()) {
				setErrorMessage("Say what all others become.");
				return;
			}
			int at = by.getSelectionIndex();
			answer = new Decision.Split(label.name(), at < choices.size() ? choices.get(at).name() : "", byValue,
					rest.getText().strip(), list.getSelection());
			super.okPressed();
		}

		Decision.Split split() {
			return answer;
		}
	}
}
