package org.pressmark.ui.corpus.internal.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.store.CorpusException;
import org.pressmark.store.UnsavedJournal;
import org.pressmark.ui.widgets.WidgetId;

/** Lists edits that were never saved, and asks what to do with them. */
final class RecoveryDialog extends TitleAreaDialog {

	/** Return code: put the chosen edits into their layers. */
	static final int RECOVER = IDialogConstants.CLIENT_ID + 1;
	/** Return code: throw the chosen edits away. */
	static final int DISCARD = IDialogConstants.CLIENT_ID + 2;

	private static final String[] TITLES = {"Article", "Annotator", "Edits", "Last edit", "Note"};
	private static final int[] WIDTHS = {290, 100, 60, 160, 250};
	private static final int HEIGHT = 150;
	private static final int MARGIN = 10;

	private final List<UnsavedJournal> journals;
	private final Function<ArticleId, String> names;
	private List<UnsavedJournal> chosen;

	RecoveryDialog(@Nullable Shell parent, List<UnsavedJournal> journals, Function<ArticleId, String> names) {
		super(parent);
		this.names = names;
		this.journals = journals;
		this.chosen = journals;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return the journals that were checked} */
	List<UnsavedJournal> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Recover Unsaved Work");
		WidgetId.of("org.pressmark.ui.corpus.recovery").on(shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("There is work that was never saved");
		setMessage("Pressmark ended before these edits were saved. Recover puts them into their layers. Later leaves"
				+ " everything as it is and asks again.", IMessageProvider.WARNING);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Table made = WidgetId.of("org.pressmark.ui.corpus.recovery.table")
				.on(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION));
		made.setHeaderVisible(true);
		for (int column = 0; column < TITLES.length; column++) {
			TableColumn added = new TableColumn(made, column == 2 ? SWT.RIGHT : SWT.LEFT);
			added.setText(TITLES[column]);
			added.setWidth(WIDTHS[column]);
		}
		journals.forEach(journal -> fill(new TableItem(made, SWT.NONE), journal));
		made.addListener(SWT.Selection, event -> choose(made));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(made);
		return area;
	}

	private void fill(TableItem item, UnsavedJournal journal) {
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
		item.setText(new String[]{names.apply(journal.key().article()), RepeatCoding.coder(journal.key().annotator()),
				Integer.toString(journal.edits()), format.format(journal.last().atZone(ZoneId.systemDefault())),
				note(journal)});
		item.setData(journal);
		item.setChecked(true);
	}

	private static String note(UnsavedJournal journal) {
		List<String> notes = new ArrayList<>();
		journal.damage().map(CorpusException::problem).ifPresent(notes::add);
		if (journal.editedNow().isPresent()) {
			notes.add("open in an editor, not saved yet");
		}
		if (journal.baseChanged()) {
			notes.add("the layer was changed since: some edits may not fit");
		}
		if (journal.wasTorn()) {
			notes.add("the edit in flight is gone");
		}
		return String.join("; ", notes);
	}

	private void choose(Table shown) {
		List<UnsavedJournal> checked = new ArrayList<>();
		for (TableItem item : shown.getItems()) {
			if (item.getChecked()) {
				checked.add((UnsavedJournal) item.getData());
			}
		}
		chosen = checked;
		for (int id : new int[]{RECOVER, DISCARD}) {
			Button button = getButton(id);
			if (button != null) {
				button.setEnabled(!checked.isEmpty());
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, DISCARD, "&Discard", false);
		createButton(parent, IDialogConstants.CANCEL_ID, "&Later", false);
		createButton(parent, RECOVER, "&Recover", true).setFocus();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == RECOVER || id == DISCARD) {
			setReturnCode(id);
			close();
		} else {
			super.buttonPressed(id);
		}
	}
}
