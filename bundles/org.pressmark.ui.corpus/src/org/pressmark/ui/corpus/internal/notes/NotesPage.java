package org.pressmark.ui.corpus.internal.notes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.Note;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** What the view of notes shows: a table, the whole of the chosen note, and what can be done with it. */
public final class NotesPage {

	/** What the user may do. */
	public interface Actions {

		/**
		 * Shows the article of a note.
		 *
		 * @param note
		 *            the note
		 */
		void open(Note note);

		/**
		 * Answers and closes a note.
		 *
		 * @param note
		 *            the note
		 */
		void answer(Note note);

		/**
		 * Opens a note again that was closed.
		 *
		 * @param note
		 *            the note
		 */
		void reopen(Note note);

		/** The user wants to see open notes only, or all. */
		void filter();
	}

	private static final int MARGIN = 4;
	private static final int[] WIDTHS = {60, 130, 80, 200, 60, 320, 200};
	private static final int[] PARTS = {62, 38};
	/** Where the view is much wider than high, its parts stand side by side. */
	private static final double WIDE = 1.6;
	private static final int LEAST = 40;

	private final Actions actions;
	private final Button openOnly;
	private final Label count;
	private final Table table;
	private final Text whole;
	private final Button openArticle;
	private final Button answer;
	private final Button reopen;
	private List<Note> notes = List.of();

	/**
	 * Makes the page, empty.
	 *
	 * @param parent
	 *            where
	 * @param actions
	 *            what the user may do
	 */
	public NotesPage(Composite parent, Actions actions) {
		this.actions = actions;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 2).applyTo(parent);
		count = WidgetId.of("notes.count").on(new Label(parent, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		openOnly = WidgetId.of("notes.openOnly").on(new Button(parent, SWT.CHECK));
		openOnly.setText(Messages.openOnly);
		openOnly.addListener(SWT.Selection, event -> actions.filter());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(LEAST, LEAST).applyTo(sash);
		table = table(sash);
		Composite detail = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(detail);
		whole = WidgetId.of("notes.whole").on(new Text(detail, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL));
		AccessibleName.of(Messages.whole).on(whole);
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST, LEAST).applyTo(whole);
		Composite row = new Composite(detail, SWT.NONE);
		row.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		sash.setWeights(PARTS);
		parent.addListener(SWT.Resize, event -> sash
				.setOrientation(parent.getSize().x > WIDE * parent.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
		openArticle = button(row, "notes.openArticle", Messages.openArticle, actions::open);
		answer = button(row, "notes.answer", Messages.answer, actions::answer);
		reopen = button(row, "notes.reopen", Messages.reopen, actions::reopen);
		showChosen();
	}

	private Table table(Composite parent) {
		Table made = WidgetId.of("notes.table")
				.on(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL));
		AccessibleName.of(Messages.notes).on(made);
		made.setHeaderVisible(true);
		List<String> titles = List.of(Messages.columnState, Messages.columnWritten, Messages.columnBy,
				Messages.columnArticle, Messages.columnAbout, Messages.columnText, Messages.columnAnswer);
		for (int index = 0; index < titles.size(); index++) {
			TableColumn column = new TableColumn(made, SWT.LEFT);
			column.setText(titles.get(index));
			column.setWidth(WIDTHS[index]);
		}
		made.addListener(SWT.Selection, event -> showChosen());
		made.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(actions::open));
		return made;
	}

	private Button button(Composite row, String id, String text, Consumer<Note> action) {
		Button button = WidgetId.of(id).on(new Button(row, SWT.PUSH));
		button.setText(text);
		button.addListener(SWT.Selection, event -> chosen().ifPresent(action));
		return button;
	}

	/** {@return whether it is gone} */
	boolean isDisposed() {
		return table.isDisposed();
	}

	void setFocus() {
		table.setFocus();
	}

	/** {@return whether only open notes are wanted} */
	boolean isOpenOnly() {
		return openOnly.getSelection();
	}

	/**
	 * Shows notes; the chosen one stays chosen.
	 *
	 * @param shown
	 *            the notes, in order
	 * @param line
	 *            what is said above them
	 * @param headlines
	 *            knows how the reader may see articles
	 */
	public void show(List<Note> shown, String line, Function<ArticleId, String> headlines) {
		Optional<String> kept = chosen().map(Note::id);
		notes = shown;
		count.setText(line);
		table.setRedraw(false);
		table.removeAll();
		shown.forEach(note -> new TableItem(table, SWT.NONE).setText(cells(note, headlines)));
		table.setRedraw(true);
		IntStream.range(0, shown.size()).filter(row -> kept.equals(Optional.of(shown.get(row).id()))).findFirst()
				.ifPresent(table::setSelection);
		showChosen();
	}

	private static String[] cells(Note note, Function<ArticleId, String> headlines) {
		return new String[]{note.isOpen() ? Messages.stateOpen : Messages.stateClosed, time(note.at()), note.by(),
				headlines.apply(note.article()), note.mark().isPresent() ? Messages.aboutMark : Messages.aboutArticle,
				oneLine(note.text()), note.answer().map(Note.Answer::text).map(NotesPage::oneLine).orElse("")};
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private static String time(Instant at) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(at);
	}

	private Optional<Note> chosen() {
		int row = table.getSelectionIndex();
		return row < 0 || row >= notes.size() ? Optional.empty() : Optional.of(notes.get(row));
	}

	private void showChosen() {
		Optional<Note> chosen = chosen();
		whole.setText(chosen.map(NotesPage::whole).orElse(notes.isEmpty() ? "" : Messages.chooseNote));
		openArticle.setEnabled(chosen.isPresent());
		answer.setEnabled(chosen.filter(Note::isOpen).isPresent());
		reopen.setEnabled(chosen.filter(note -> !note.isOpen()).isPresent());
	}

	private static String whole(Note note) {
		return note.text() + note.answer().map(given -> "\n\n" + Messages.bind(Messages.answered, given.by()) + " "
				+ given.text()).orElse("");
	}
}
