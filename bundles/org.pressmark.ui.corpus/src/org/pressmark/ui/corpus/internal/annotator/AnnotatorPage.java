package org.pressmark.ui.corpus.internal.annotator;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.pace.IdleLimit;
import org.pressmark.ui.corpus.internal.pace.Messages;
import org.pressmark.ui.corpus.internal.session.AnnotatorName;
import org.pressmark.ui.widgets.WidgetId;

/** Says who annotates. */
public final class AnnotatorPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int TEN = 10;
	private static final int WIDTH = 300;

	private @Nullable CorpusSession session;
	private @Nullable Text name;
	private @Nullable Spinner idle;

	@Override
	public void init(IWorkbench workbench) {
		session = workbench.getService(CorpusSession.class);
		setDescription("Your marks are kept in a layer of this name, beside those of the others.");
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText("&Name:");
		Text field = WidgetId.of("org.pressmark.ui.corpus.preferences.annotator").on(new Text(area, SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		CorpusSession known = session;
		field.setText(known == null ? "" : known.annotator());
		List<String> others = known == null
				? List.of()
				: known.current().map(OpenCorpus::annotators).orElse(List.of());
		field.addListener(SWT.Modify, event -> {
			String problem = AnnotatorName.problem(field.getText(), others).orElse(null);
			setErrorMessage(problem);
			setValid(problem == null);
		});
		name = field;
		idle = createIdle(area);
		return area;
	}

	private static Spinner createIdle(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.idle);
		Spinner seconds = WidgetId.of("org.pressmark.ui.corpus.preferences.idle").on(new Spinner(area, SWT.BORDER));
		seconds.setValues(Math.toIntExact(IdleLimit.get().toSeconds()), IdleLimit.SHORTEST, IdleLimit.LONGEST, 0, 1,
				TEN);
		Label why = new Label(area, SWT.WRAP);
		why.setText(Messages.idleExplained);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
		return seconds;
	}

	@Override
	protected void performDefaults() {
		Spinner seconds = idle;
		if (seconds != null) {
			seconds.setSelection(IdleLimit.usualSeconds());
		}
		Text field = name;
		if (field != null) {
			field.setText(AnnotatorName.ofUser());
		}
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		Text field = name;
		CorpusSession known = session;
		Spinner seconds = idle;
		if (seconds != null) {
			IdleLimit.set(seconds.getSelection());
		}
		return field == null || known == null || field.getText().equals(known.annotator())
				|| AnnotatorQuestion.become(known, field.getText());
	}
}
