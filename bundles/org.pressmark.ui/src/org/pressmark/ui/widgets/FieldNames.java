package org.pressmark.ui.widgets;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Calls fields what the label before them says, for screen readers.
 * <p>
 * On GTK the toolkit says that a field is labelled by the label before it, and means the frame around that label, which
 * has no name: a screen reader reads out "text" and nothing else. A field without a label is called what it says while
 * it is empty, a table what its columns are called, others what their tooltip says. Fields are named when they or
 * their neighbours get the focus, and all of a dialog or page when it is shown. A field that was
 * {@linkplain AccessibleName given} a name keeps it.
 */
public final class FieldNames {

	private FieldNames() {}

	/**
	 * Begins to name fields.
	 *
	 * @param display
	 *            where
	 */
	public static void install(Display display) {
		display.addFilter(SWT.FocusIn, FieldNames::focused);
		display.addFilter(SWT.Show, FieldNames::shown);
	}

	private static void focused(Event event) {
		if (event.widget instanceof Control field && !(field instanceof Shell)) {
			nameFieldsOf(field.getParent());
		}
	}

	/** The first window is full of views that are not looked at yet. */
	private static void shown(Event event) {
		boolean first = event.widget instanceof Shell shell && shell.getParent() == null;
		if (event.widget instanceof Composite shown && !first) {
			name(shown);
		}
	}

	/**
	 * Names all fields in a part of a window.
	 *
	 * @param part
	 *            the part
	 */
	public static void name(Composite part) {
		nameFieldsOf(part);
		Stream.of(part.getChildren()).filter(child -> child instanceof Composite && !(child instanceof Shell))
				.forEach(child -> name((Composite) child));
	}

	private static void nameFieldsOf(Composite parent) {
		Control before = null;
		for (Control field : parent.getChildren()) {
			if (isField(field) && !AccessibleName.isOn(field)) {
				Control neighbour = before;
				new AccessibleName(() -> nameOf(field, neighbour)).on(field);
			}
			before = field;
		}
	}

	/** What the label before a field says; where there is none, what the field itself says while it is empty. */
	private static String nameOf(Control field, @Nullable Control before) {
		if (before instanceof Label label && !label.isDisposed()) {
			return textOf(label);
		}
		String hint = switch (field) {
			case Text text -> text.getMessage();
			case Table table -> Stream.of(table.getColumns()).map(TableColumn::getText)
					.collect(Collectors.joining(", "));
			default -> "";
		};
		String tooltip = field.getToolTipText();
		return hint.isEmpty() && tooltip != null ? tooltip : hint;
	}

	private static boolean isField(Control control) {
		return switch (control) {
			case Text text -> true;
			case Combo combo -> true;
			case Spinner spinner -> true;
			case List list -> true;
			case Table table -> true;
			case Tree tree -> true;
			default -> false;
		};
	}

	/** What a label says, without the sign of its key and the colon at its end. */
	private static String textOf(Label label) {
		return label.getText().replaceAll("&(.)", "$1").replaceAll("\\s*:\\s*$", "").strip();
	}
}
