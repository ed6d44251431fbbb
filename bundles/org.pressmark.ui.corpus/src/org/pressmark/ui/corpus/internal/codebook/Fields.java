package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.ui.widgets.NativeColors;
import org.pressmark.ui.widgets.WidgetId;

/**
 * Labelled fields in two columns. What is typed is taken when the field is left or Enter is pressed; what cannot be
 * taken
 * stays in the field, with the reason beside it.
 */
final class Fields {

	private static final String ID = "org.pressmark.ui.corpus.codebook.";
	private static final int AREA_HEIGHT = 90;
	private static final int INDENT = 8;

	private final Composite parent;
	private final boolean editable;
	private final Consumer<Optional<String>> problems;
	private final List<Typed> typed = new ArrayList<>();

	/**
	 * Prepares fields.
	 *
	 * @param parent
	 *            where, with a layout of two columns
	 * @param editable
	 *            whether they may be changed
	 * @param problems
	 *            told of what cannot be taken, and of nothing when all can
	 */
	Fields(Composite parent, boolean editable, Consumer<Optional<String>> problems) {
		this.parent = parent;
		this.editable = editable;
		this.problems = problems;
	}

	/** A field that text is typed into. */
	final class Typed {
		private final Text text;
		private final ControlDecoration sign;
		private final Function<String, Optional<String>> take;
		private String shown = "";
		private Optional<String> problem = Optional.empty();

		private Typed(Text text, Function<String, Optional<String>> take) {
			this.text = text;
			this.take = take;
			this.sign = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
			sign.setImage(FieldDecorationRegistry.getDefault()
					.getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
			sign.hide();
			text.addListener(SWT.Modify, event -> problems.accept(problem()));
			text.addListener(SWT.FocusOut, event -> commit());
			text.addListener(SWT.DefaultSelection, event -> commit());
		}

		/** Shows a value, unless it is what the field shows anyway. */
		void show(String value) {
			if (!shown.equals(value) || problem.isEmpty() && !text.getText().equals(value)) {
				shown = value;
				text.setText(value);
				tell(Optional.empty());
			}
		}

		void enable(boolean enabled) {
			text.setEnabled(enabled);
		}

		private boolean isPending() {
			return !text.isDisposed() && !text.getText().equals(shown);
		}

		private void commit() {
			if (isPending()) {
				String value = text.getText();
				Optional<String> refused = take.apply(value);
				if (refused.isEmpty()) {
					shown = value;
				}
				tell(refused);
			} else if (problem.isPresent()) {
				tell(Optional.empty());
			}
		}

		private void tell(Optional<String> refused) {
			problem = refused;
			if (text.isDisposed()) {
				return;
			}
			if (refused.isPresent()) {
				sign.setDescriptionText(refused.get());
				sign.show();
			} else {
				sign.hide();
			}
			problems.accept(problem());
		}
	}

	/** {@return what one of the fields cannot take, if anything} */
	Optional<String> problem() {
		return typed.stream().flatMap(each -> each.problem.stream()).findFirst();
	}

	/** Takes what is being typed. */
	void commit() {
		List.copyOf(typed).forEach(Typed::commit);
	}

	/** {@return whether something was typed that has not been taken} */
	boolean isPending() {
		return typed.stream().anyMatch(Typed::isPending);
	}

	/** A line of text. */
	Typed line(String id, String label, Function<String, Optional<String>> take) {
		return typed(id, label, SWT.SINGLE | SWT.BORDER, SWT.DEFAULT, take);
	}

	/** Several lines of text. */
	Typed area(String id, String label, Function<String, Optional<String>> take) {
		return typed(id, label, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER, AREA_HEIGHT, take);
	}

	/** A line of text with buttons behind it. */
	Typed lineWith(String id, String label, Function<String, Optional<String>> take, Consumer<Composite> buttons) {
		label(label, false);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(row);
		Text text = WidgetId.of(ID + id).on(new Text(row, SWT.SINGLE | SWT.BORDER));
		text.setEditable(editable);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
				.applyTo(text);
		buttons.accept(row);
		Typed field = new Typed(text, take);
		typed.add(field);
		return field;
	}

	private Typed typed(String id, String label, int style, int height, Function<String, Optional<String>> take) {
		label(label, height != SWT.DEFAULT);
		Text text = WidgetId.of(ID + id).on(new Text(parent, style));
		text.setEditable(editable);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(100, height).applyTo(text);
		if (height != SWT.DEFAULT) {
			text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN || event.doit);
		}
		Typed field = new Typed(text, take);
		typed.add(field);
		return field;
	}

	/** One of several words. */
	Combo choice(String id, String label, List<String> words, Consumer<Integer> take) {
		label(label, false);
		Combo combo = WidgetId.of(ID + id).on(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN));
		combo.setItems(words.toArray(String[]::new));
		combo.setEnabled(editable);
		combo.addListener(SWT.Selection, event -> take.accept(combo.getSelectionIndex()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(INDENT, 0).applyTo(combo);
		return combo;
	}

	/** Yes or no. */
	Button check(String id, String label, Consumer<Boolean> take) {
		new Label(parent, SWT.NONE);
		Button check = NativeColors.on(WidgetId.of(ID + id).on(new Button(parent, SWT.CHECK | SWT.WRAP)));
		check.setText(label);
		check.setEnabled(editable);
		check.addListener(SWT.Selection, event -> take.accept(check.getSelection()));
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(100, SWT.DEFAULT).applyTo(check);
		return check;
	}

	/** A control of its own kind. */
	<C extends Control> C other(String label, C control) {
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(control);
		return control;
	}

	/** Words above what follows. */
	void heading(String words) {
		Label heading = new Label(parent, SWT.WRAP);
		heading.setText(words);
		GridDataFactory.fillDefaults().span(2, 1).hint(200, SWT.DEFAULT).grab(true, false).applyTo(heading);
	}

	/** The words before a field. */
	void label(String words, boolean top) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.FILL, top ? SWT.TOP : SWT.CENTER).applyTo(label);
	}
}
