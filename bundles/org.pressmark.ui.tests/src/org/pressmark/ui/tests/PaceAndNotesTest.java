package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.CodedState;
import org.pressmark.model.assignment.Note;
import org.pressmark.model.assignment.Pace;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.model.assignment.SessionEvent.Kind;
import org.pressmark.store.assignment.CorpusProgress.Annotator;
import org.pressmark.ui.corpus.internal.notes.NotesPage;
import org.pressmark.ui.corpus.internal.pace.PacePage;
import org.pressmark.ui.corpus.internal.pace.PaceText;

/** The views of progress and of notes, by what they say. */
final class PaceAndNotesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
	private static final ArticleId FERRY = new ArticleId("ferry");
	private static final ArticleId TRAM = new ArticleId("tram");
	private static final ArticleId SALT = new ArticleId("salt");

	private Locale before;
	private Shell shell;

	@BeforeEach
	void open() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.US);
		shell = new Shell(BareEditor.display());
	}

	@AfterEach
	void close() {
		shell.dispose();
		Locale.setDefault(before);
	}

	private static SessionEvent event(String at, Kind kind, ArticleId article, int minutes, LayerState state) {
		return new SessionEvent(Instant.parse(at), kind, article, "ana", Duration.ofMinutes(minutes), minutes,
				Optional.of(state).filter(any -> kind == Kind.STATE));
	}

	/** One article done in ten minutes yesterday, one in twenty today, one left; due on the day after tomorrow. */
	private static PaceText ana(Optional<LocalDate> deadline) {
		Pace pace = Pace.of(List.of(event("2026-11-23T08:00:00Z", Kind.STATE, FERRY, 10, LayerState.DONE),
				event("2026-11-24T08:00:00Z", Kind.STATE, TRAM, 20, LayerState.DONE)), ZoneOffset.UTC);
		Assignment assignment = new Assignment("ana", "lena", Instant.EPOCH, List.of(FERRY, TRAM, SALT),
				ArticleOrder.GIVEN, 1, Set.of(), Optional.empty(), deadline, OptionalInt.of(4));
		CodedState coded = new CodedState() {
			@Override
			public LayerState state(String layer, ArticleId article) {
				return article.equals(SALT) ? LayerState.NEW : LayerState.DONE;
			}

			@Override
			public Optional<Instant> finished(String layer, ArticleId article) {
				return article.equals(SALT) ? Optional.empty() : Optional.of(Instant.EPOCH);
			}
		};
		return new PaceText(new Annotator("ana", Optional.of(Queue.of(assignment, coded, Instant.now())), 2, 2, 0, 30,
				60, pace), TODAY);
	}

	@Test
	void theSentencesSayWhatIsDoneAndLeftAndHowFast() {
		assertEquals("ana: 2 of 3 done, 1 left. An article takes 15.0 minutes (median of 2 articles); that is 4.0"
				+ " articles an hour. About 15 minutes of work are left. At the pace of the last four weeks everything"
				+ " is done on Nov 25, 2026. 4 articles a day are aimed at. Today: 1 article done in 20 minutes."
				+ " Pauses of more than 60 seconds do not count.", ana(Optional.empty()).summary(60));
		assertTrue(ana(Optional.of(TODAY)).summary(60).contains("The deadline is Nov 24, 2026: at this pace it is"));
		assertFalse(ana(Optional.of(TODAY.plusDays(1))).summary(60).contains("missed"));
	}

	@Test
	void theTablesShowAnnotatorsAndTheDaysOfTheChosenOne() {
		PacePage page = new PacePage(shell);
		Annotator idle = new Annotator("ben", Optional.empty(), 4, 1, 2, 3, Double.NaN,
				Pace.of(List.of(), ZoneOffset.UTC));
		page.show(List.of(ana(Optional.empty()), new PaceText(idle, TODAY)), "ana", 60, 0);
		Table annotators = find(shell, "pace.annotators", Table.class);
		Table days = find(shell, "pace.days", Table.class);
		assertEquals(List.of("ana", "2", "3", "1", "15.0", "4.0", "60.0", "0.5", "0.3", "Nov 25, 2026", "\u2013"),
				row(annotators, 0));
		assertEquals(List.of("ben", "1", "4", "3", "\u2013", "\u2013", "\u2013", "0.0", "\u2013", "\u2013", "\u2013"),
				row(annotators, 1));
		assertEquals(2, days.getItemCount());
		assertEquals(List.of("Nov 24, 2026", "1", "0.3", "20"), row(days, 0));
		annotators.setSelection(1);
		annotators.notifyListeners(SWT.Selection, new Event());
		assertEquals(0, days.getItemCount());
		page.show(List.of(ana(Optional.empty()), new PaceText(idle, TODAY)), "ana", 60, 2);
		assertEquals(1, annotators.getSelectionIndex(), "the chosen one stays chosen");
		assertTrue(find(shell, "pace.summary", Text.class).getText().contains("2 could not be read"));
	}

	private static List<String> row(Table table, int row) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < table.getColumnCount(); column++) {
			cells.add(table.getItem(row).getText(column));
		}
		return cells;
	}

	private static <T extends Control> T find(Composite parent, String id, Class<T> type) {
		for (Control child : parent.getChildren()) {
			if (id.equals(child.getData("org.pressmark.id"))) {
				return type.cast(child);
			}
			if (child instanceof Composite inner) {
				T found = find(inner, id, type);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	@Test
	void aNoteIsReadAnsweredAndOpenedByKeys() {
		Map<String, Note> done = new HashMap<>();
		NotesPage page = new NotesPage(shell, new NotesPage.Actions() {
			@Override
			public void open(Note note) {
				done.put("open", note);
			}

			@Override
			public void answer(Note note) {
				done.put("answer", note);
			}

			@Override
			public void reopen(Note note) {
				done.put("reopen", note);
			}

			@Override
			public void filter() {
				// Nothing to do.
			}
		});
		Note open = new Note("1", Instant.EPOCH, "ana", FERRY, "ana", Optional.empty(), "Is \u05D0\nthis\na source?",
				Optional.empty());
		Note closed = new Note("2", Instant.EPOCH, "ana", TRAM, "ana", Optional.empty(), "And this?",
				Optional.of(new Note.Answer(Instant.EPOCH, "lena", "No \uD83D\uDE00")));
		page.show(List.of(open, closed), "1 open, 2 in all", article -> "About " + article);
		Table table = find(shell, "notes.table", Table.class);
		Button answer = find(shell, "notes.answer", Button.class);
		Button reopen = find(shell, "notes.reopen", Button.class);
		assertEquals("Is \u05D0 this a source?", table.getItem(0).getText(5), "on one line");
		assertEquals("About ferry", table.getItem(0).getText(3));
		assertFalse(answer.getEnabled());
		choose(table, 0);
		assertTrue(answer.getEnabled() && !reopen.getEnabled());
		answer.notifyListeners(SWT.Selection, new Event());
		choose(table, 1);
		assertTrue(!answer.getEnabled() && reopen.getEnabled());
		assertEquals("And this?\n\nlena answered: No \uD83D\uDE00", find(shell, "notes.whole", Text.class).getText());
		reopen.notifyListeners(SWT.Selection, new Event());
		table.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(Map.of("answer", open, "reopen", closed, "open", closed), done);
		page.show(List.of(closed), "0 open, 1 in all", ArticleId::value);
		assertEquals(0, table.getSelectionIndex(), "the chosen note stays chosen");
	}

	private static void choose(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}
}
