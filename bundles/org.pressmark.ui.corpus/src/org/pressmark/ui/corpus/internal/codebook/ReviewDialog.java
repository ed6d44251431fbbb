package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.recoding.Difference;
import org.pressmark.model.recoding.Effect;
import org.pressmark.model.recoding.Usage;
import org.pressmark.store.recoding.CodebookUpdate;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.WidgetId;

/** Shows what saving the codebook does to the marks, and asks for what is undecided. */
public final class ReviewDialog extends TitleAreaDialog {

	private static final String ID = "org.pressmark.ui.corpus.codebook.review";
	private static final Point SIZE = new Point(900, 680);
	private static final int ROWS = 130;

	private final Review review;
	private final MarkLister lister;
	private final String author;
	private final List<Effect> shown = new ArrayList<>();
	private @Nullable Table table;
	private @Nullable QuestionRows questions;
	private @Nullable Button confirmation;
	private @Nullable Button list;
	private String given = "";

	/** Lists the marks to which something is done. */
	@FunctionalInterface
	public interface MarkLister {
		/**
		 * Lists them, with a way to the text.
		 *
		 * @param shell
		 *            the dialog that asks
		 * @param effect
		 *            what is done
		 * @param update
		 *            the change as it stands
		 */
		void list(Shell shell, Effect effect, CodebookUpdate update);
	}

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            the window
	 * @param review
	 *            what is reviewed
	 * @param author
	 *            who makes the change
	 * @param lister
	 *            lists the marks that are affected
	 */
	public ReviewDialog(@Nullable Shell parent, Review review, String author, MarkLister lister) {
		super(parent);
		this.review = review;
		this.author = author;
		this.lister = lister;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	/** {@return the change as it was confirmed} */
	public CodebookUpdate update() {
		return review.update(author, given);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Save Codebook");
		WidgetId.of(ID).on(shell);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("What this changes");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
		effects(area);
		questions = new QuestionRows(area, review, this::refresh);
		summary(area);
		Button confirm = WidgetId.of(ID + ".confirm").on(new Button(area, SWT.CHECK | SWT.WRAP));
		confirm.addListener(SWT.Selection, event -> enable());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(confirm);
		confirmation = confirm;
		return area;
	}

	private void effects(Composite area) {
		Table rows = WidgetId.of(ID + ".effects").on(new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION));
		rows.setHeaderVisible(true);
		int[] widths = {620, 90, 110};
		String[] heads = {"What changes", "Marks", "Layers (at most)"};
		for (int column = 0; column < heads.length; column++) {
			TableColumn head = new TableColumn(rows, column == 0 ? SWT.LEFT : SWT.RIGHT);
			head.setText(heads[column]);
			head.setWidth(widths[column]);
		}
		rows.addListener(SWT.Selection, event -> enable());
		rows.addListener(SWT.DefaultSelection, event -> listMarks());
		GridDataFactory.fillDefaults().grab(true, true).hint(400, ROWS).applyTo(rows);
		table = rows;
		Button marks = WidgetId.of(ID + ".list").on(new Button(area, SWT.PUSH));
		marks.setText("&List the Marks\u2026");
		marks.addListener(SWT.Selection, event -> listMarks());
		list = marks;
	}

	private void summary(Composite area) {
		new Label(area, SWT.NONE).setText("&What changes and why (stands in the history; empty for the list above)");
		Text text = WidgetId.of(ID + ".summary").on(new Text(area, SWT.SINGLE | SWT.BORDER));
		text.addListener(SWT.Modify, event -> given = text.getText());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Save and Recode", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		refresh();
	}

	private Optional<Effect> selected() {
		Table rows = table;
		int at = rows == null ? -1 : rows.getSelectionIndex();
		return at < 0 || at >= shown.size() ? Optional.empty() : Optional.of(shown.get(at));
	}

	private void listMarks() {
		selected().ifPresent(effect -> lister.list(getShell(), effect, update()));
	}

	private void refresh() {
		Table rows = table;
		QuestionRows open = questions;
		if (rows == null || open == null) {
			return;
		}
		rows.removeAll();
		shown.clear();
		for (Map.Entry<Effect, Usage.Count> entry : review.effects().entrySet()) {
			shown.add(entry.getKey());
			new TableItem(rows, SWT.NONE).setText(new String[]{"\u2192 " + entry.getKey().phrase(),
					Integer.toString(entry.getValue().marks()), Integer.toString(entry.getValue().layers())});
		}
		review.differences().stream().map(Difference::line)
				.forEach(line -> new TableItem(rows, SWT.NONE).setText(new String[]{line, "", ""}));
		open.refresh();
		Button confirm = confirmation;
		if (confirm != null) {
			String words = deletions();
			if (!words.equals(confirm.getText())) {
				confirm.setSelection(false);
				confirm.setText(words);
			}
			confirm.setVisible(!words.isEmpty());
		}
		setMessage("The codebook gets version " + review.version()
				+ ". Each mark keeps the version that it was made under;"
				+ " what is done to it stands in the history of its layer, and all of it can be undone.");
		enable();
	}

	/** Names the numbers, so that nobody deletes more than he thinks. */
	private String deletions() {
		int marks = review.deletedMarks();
		int details = review.deletedDetails();
		if (marks + details == 0) {
			return "";
		}
		String first = marks == 0 ? "" : Counted.of(marks, "mark");
		String second = details == 0 ? "" : "values or links of " + Counted.of(details, "mark");
		return "&Delete " + first + (first.isEmpty() || second.isEmpty() ? "" : " and ") + second
				+ ". I have looked at them.";
	}

	private void enable() {
		Button ok = getButton(IDialogConstants.OK_ID);
		Button confirm = confirmation;
		Button marks = list;
		if (ok == null || confirm == null || marks == null) {
			return;
		}
		Optional<String> obstacle = review.obstacle();
		boolean unconfirmed = !deletions().isEmpty() && !confirm.getSelection();
		setErrorMessage(obstacle.orElse(null));
		ok.setEnabled(obstacle.isEmpty() && !unconfirmed);
		marks.setEnabled(selected().isPresent());
	}
}
