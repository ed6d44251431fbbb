package org.pressmark.ui.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * What a screen reader calls a control that shows no name of its own, or only a sign.
 * <p>
 * On GTK the toolkit asks nobody for the names of the controls that GTK draws itself. Those are labelled by something
 * that is not to be seen and has the name.
 *
 * @param text
 *            asked each time that the name is wanted; empty for the name that the control has in any case
 */
public record AccessibleName(Supplier<String> text) {

	private static final String GTK = "gtk";
	private static final String NAMED = "org.pressmark.accessibleName";

	/**
	 * Makes a name that stays.
	 *
	 * @param text
	 *            the name, as it is read out
	 * @return the name
	 */
	public static AccessibleName of(String text) {
		return new AccessibleName(() -> text);
	}

	/**
	 * Looks whether a control was given a name.
	 *
	 * @param control
	 *            the control
	 * @return whether it was
	 */
	public static boolean isOn(Control control) {
		return control.getData(NAMED) != null;
	}

	/**
	 * Gives a control this name.
	 *
	 * @param <C>
	 *            its type
	 * @param control
	 *            the control
	 * @return the control
	 */
	public <C extends Control> C on(C control) {
		control.setData(NAMED, Boolean.TRUE);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				String name = text.get();
				if (!name.isEmpty()) {
					event.result = name;
				}
			}
		});
		if (GTK.equals(SWT.getPlatform()) && isDrawnByGtk(control)) {
			label(control);
		}
		return control;
	}

	private static boolean isDrawnByGtk(Control control) {
		return switch (control) {
			case Button button -> true;
			case Combo combo -> true;
			case List list -> true;
			case Spinner spinner -> true;
			case Table table -> true;
			case Text field -> true;
			case Tree tree -> true;
			default -> false;
		};
	}

	private void label(Control control) {
		Accessible label = new Accessible(control.getParent().getAccessible());
		label.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text.get();
			}
		});
		label.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LABEL;
			}
		});
		control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label);
		control.addListener(SWT.Dispose, event -> label.dispose());
	}
}
