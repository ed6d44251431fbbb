package org.pressmark.ui.editor.internal.saving;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.internal.Messages;
import org.pressmark.ui.widgets.WidgetId;

/** Says whether marks save themselves, and when. */
public final class SavingPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int SHORTEST = 5;
	private static final int LONGEST = 3600;

	private @Nullable BooleanFieldEditor autosave;
	private @Nullable IntegerFieldEditor seconds;
	private @Nullable Composite secondsParent;

	/** Creates the page; called by the workbench. */
	public SavingPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, SavingSettings.NODE);
		store.setDefault(SavingSettings.AUTOSAVE, true);
		store.setDefault(SavingSettings.SECONDS, SavingSettings.USUAL_SECONDS);
		setPreferenceStore(store);
		setDescription(Messages.savingDescription);
	}

	@Override
	protected void createFieldEditors() {
		BooleanFieldEditor flag = new BooleanFieldEditor(SavingSettings.AUTOSAVE, Messages.savingAutosave,
				getFieldEditorParent());
		Composite parent = getFieldEditorParent();
		IntegerFieldEditor time = new IntegerFieldEditor(SavingSettings.SECONDS, Messages.savingSeconds, parent);
		time.setValidRange(SHORTEST, LONGEST);
		time.setErrorMessage(Messages.bind(Messages.savingRange, SHORTEST, LONGEST));
		WidgetId.of("org.pressmark.ui.editor.preferences.autosaveSeconds").on(time.getTextControl(parent));
		addField(flag);
		addField(time);
		autosave = flag;
		seconds = time;
		secondsParent = parent;
	}

	@Override
	protected void initialize() {
		super.initialize();
		follow();
	}

	@Override
	protected void performDefaults() {
		super.performDefaults();
		follow();
	}

	@Override
	public void propertyChange(PropertyChangeEvent event) {
		super.propertyChange(event);
		follow();
	}

	/** The time means nothing where marks do not save themselves. */
	private void follow() {
		BooleanFieldEditor flag = autosave;
		IntegerFieldEditor time = seconds;
		Composite parent = secondsParent;
		if (flag != null && time != null && parent != null) {
			time.setEnabled(flag.getBooleanValue(), parent);
		}
	}
}
