package org.pressmark.app.internal.preferences;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jspecify.annotations.Nullable;
import org.pressmark.app.internal.preferences.Appearance.Choice;
import org.pressmark.ui.widgets.WidgetId;

/** Chooses light, dark, or what the system has. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final Map<Choice, String> LABELS = Map.of(Choice.SYSTEM, "&As the system is", Choice.LIGHT, "&Light",
			Choice.DARK, "&Dark");

	private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);
	private @Nullable Appearance appearance;

	@Override
	public void init(IWorkbench workbench) {
		appearance = new Appearance(workbench);
		setDescription("Colours of the window. Fonts, and the colours of labels, have pages of their own.");
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		new Label(area, SWT.NONE).setText("Colours:");
		for (Choice choice : Choice.values()) {
			Button button = new Button(area, SWT.RADIO);
			button.setText(LABELS.get(choice));
			WidgetId.of("org.pressmark.app.appearance." + choice).on(button);
			buttons.put(choice, button);
		}
		Appearance current = appearance;
		select(current == null ? Choice.SYSTEM : current.choice());
		return area;
	}

	private void select(Choice chosen) {
		buttons.forEach((choice, button) -> button.setSelection(choice == chosen));
	}

	@Override
	protected void performDefaults() {
		select(Choice.SYSTEM);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		Appearance current = appearance;
		if (current != null) {
			buttons.forEach((choice, button) -> {
				if (button.getSelection() && choice != current.choice() && !current.choose(choice)) {
					current.offerRestart(getShell());
				}
			});
		}
		return true;
	}
}
