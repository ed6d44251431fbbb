package org.pressmark.ui.corpus.internal.assign;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.ui.corpus.internal.session.AnnotatorName;
import org.pressmark.ui.widgets.WidgetId;

/** Asks what is given to whom. */
public final class AssignDialog extends TitleAreaDialog {

	/** What takes an assignment back; {@link #OK} assigns. */
	public static final int TAKE_BACK = IDialogConstants.CLIENT_ID + 1;

	private final List<String> annotators;
	private final List<AssignForm.Choice> choices;
	private final Function<String, Optional<Assignment>> assigned;
	private final String by;
	private String shown = "";
	private String annotator = "";
	private @Nullable AssignForm form;
	private @Nullable Assignment result;

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            its parent
	 * @param annotators
	 *            who is known
	 * @param choices
	 *            articles to choose from
	 * @param assigned
	 *            knows what is assigned now
	 * @param by
	 *            who assigns
	 */
	public AssignDialog(@Nullable Shell parent, List<String> annotators, List<AssignForm.Choice> choices,
			Function<String, Optional<Assignment>> assigned, String by) {
		super(parent);
		this.annotators = annotators;
		this.choices = choices;
		this.assigned = assigned;
		this.by = by;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return what is assigned, if that was the answer} */
	public Optional<Assignment> result() {
		return Optional.ofNullable(result);
	}

	/** {@return who was chosen} */
	public String annotator() {
		return annotator;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetId.of("assign").on(shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.title);
		setMessage(Messages.message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		form = new AssignForm(area, annotators, choices, this::changed);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, TAKE_BACK, Messages.takeBack, false);
		createButton(parent, OK, Messages.assign, true);
		createButton(parent, CANCEL, IDialogConstants.CANCEL_LABEL, false);
		missing();
	}

	private void changed() {
		AssignForm fields = form;
		if (fields == null) {
			return;
		}
		annotator = fields.annotator();
		if (!annotator.equals(shown)) {
			shown = annotator;
			fields.show(assigned.apply(annotator));
		}
		if (annotator.isBlank()) {
			missing();
			return;
		}
		setMessage(Messages.message);
		Optional<String> problem = AnnotatorName.problem(annotator, annotators).or(fields::problem);
		setErrorMessage(problem.orElse(null));
		enable(problem);
	}

	/** Whoever has typed nothing yet has made no mistake, but is told what is missing. */
	private void missing() {
		setErrorMessage(null);
		setMessage(Messages.missingAnnotator, IMessageProvider.INFORMATION);
		enable(Optional.of(Messages.missingAnnotator));
	}

	private void enable(Optional<String> problem) {
		Button ok = getButton(OK);
		Button back = getButton(TAKE_BACK);
		if (ok != null && back != null) {
			ok.setEnabled(problem.isEmpty());
			back.setEnabled(problem.isEmpty() && assigned.apply(annotator).isPresent());
		}
	}

	@Override
	protected void buttonPressed(int id) {
		AssignForm fields = form;
		if (id == TAKE_BACK) {
			setReturnCode(TAKE_BACK);
			close();
			return;
		}
		if (id == OK && fields != null) {
			result = fields.assignment(by);
		}
		super.buttonPressed(id);
	}
}
