package org.pressmark.ui.corpus.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.Note;
import org.pressmark.model.assignment.QueueItem;
import org.pressmark.model.assignment.RepeatPlan;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.assignment.Assignments;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.LayerSummary;
import org.pressmark.ui.corpus.internal.notes.VisibleNotes;

/** What the window shows of a corpus to somebody to whom articles are assigned. */
final class AssignedViewTest {

	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
	private static final ArticleId FERRY = new ArticleId("harbour-post-ferry");
	private static final ArticleId TRAM = new ArticleId("harbour-post-tram");
	private static final ArticleId SALT = new ArticleId("harbour-post-salt");

	private final Map<LayerKey, LayerState> states = new HashMap<>();
	private final Map<LayerKey, Instant> finished = new HashMap<>();

	private static Assignment assignment(Set<Blind> blind, Optional<RepeatPlan> repeat) {
		return new Assignment("ana", "lena", NOW.minus(Duration.ofDays(30)), List.of(FERRY, TRAM), ArticleOrder.GIVEN,
				1, blind, repeat, Optional.empty(), OptionalInt.empty());
	}

	private Assigned assigned(Set<Blind> blind, Optional<RepeatPlan> repeat) {
		return new QueueBasis("ana", Optional.of(assignment(blind, repeat)), Optional.of(finished))
				.assigned(key -> states.getOrDefault(key, LayerState.NEW), article -> true, NOW);
	}

	private void state(String layer, ArticleId article, LayerState state, int daysAgo) {
		states.put(new LayerKey(layer, article), state);
		if (state.isFinished()) {
			finished.put(new LayerKey(layer, article), NOW.minus(Duration.ofDays(daysAgo)));
		}
	}

	private static ArticleSummary ferry() {
		return new ArticleSummary(FERRY, "Ferry sails - The Harbour Post", "The Harbour Post", "2026-11-01",
				Map.of("ana", new LayerSummary(LayerState.DONE, 7), "ana~2", new LayerSummary(LayerState.NEW, 0), "ben",
						new LayerSummary(LayerState.DONE, 5), "ben~2", new LayerSummary(LayerState.DONE, 4)));
	}

	@Test
	void whoIsBlindFindsNeitherOutletsNorOthers() {
		Viewpoint view = new Viewpoint(assigned(EnumSet.allOf(Blind.class), Optional.empty()));
		ArticleSummary seen = view.of(ferry());
		assertEquals("Ferry sails", seen.headline());
		assertEquals("", seen.outlet());
		assertEquals(Set.of("ana"), seen.layers().keySet());
		assertEquals(List.of("ana"), view.of(List.of("ana", "ana~2", "ben", "gold")));
		assertEquals("Article 2", view.of(ArticleSummary.unread(TRAM)).headline(), "the name tells the outlet");
	}

	@Test
	void whoIsNotBlindFindsOthersButNoSecondCodings() {
		Viewpoint view = new Viewpoint(assigned(Set.of(), Optional.empty()));
		assertEquals("Ferry sails - The Harbour Post", view.of(ferry()).headline());
		assertEquals(Set.of("ana", "ben"), view.of(ferry()).layers().keySet());
	}

	@Test
	void aSecondCodingTakesThePlaceOfTheFirstWhenItsDaysAreOver() {
		state("ana", FERRY, LayerState.DONE, 8);
		state("ana", TRAM, LayerState.DONE, 2);
		Assigned early = assigned(Set.of(), Optional.of(new RepeatPlan(2, false, 9, 1)));
		assertFalse(early.isRepeated(FERRY));
		assertEquals(2, early.queue().orElseThrow().done());
		Assigned due = assigned(Set.of(), Optional.of(new RepeatPlan(2, false, 7, 1)));
		assertEquals("ana~2", due.layerOf(FERRY));
		assertEquals("ana", due.layerOf(TRAM));
		assertEquals(Set.of(FERRY, TRAM),
				Set.copyOf(due.queue().orElseThrow().items().stream().map(QueueItem::article).toList()));
		assertEquals(new LayerSummary(LayerState.NEW, 0), new Viewpoint(due).of(ferry()).layer("ana"),
				"as if it were new");
		assertTrue(due.mustClose("ana", FERRY), "the first coding is not left open");
		assertFalse(due.mustClose("ana~2", FERRY));
		assertFalse(due.shows("ana", FERRY));
		assertTrue(due.shows("ben", FERRY));
	}

	@Test
	void aSecondCodingThatIsFinishedMayStayOpenAndTheFirstIsShownAgain() {
		state("ana", FERRY, LayerState.DONE, 8);
		state("ana~2", FERRY, LayerState.DONE, 0);
		Assigned after = assigned(Set.of(), Optional.of(new RepeatPlan(2, false, 7, 1)));
		assertFalse(after.isRepeated(FERRY));
		assertFalse(after.mustClose("ana~2", FERRY));
		assertEquals(7, new Viewpoint(after).of(ferry()).layer("ana").marks());
	}

	@Test
	void reportsOnFilesSayNothingOfOthersNorOfArticles() {
		Path corpus = Path.of("corpus").toAbsolutePath();
		List<Path> files = List.of(corpus.resolve(".pressmark/damaged/codebook-1.json"),
				corpus.resolve("layers/ana/ferry.xmi"),
				corpus.resolve("layers/ana~2/ferry.xmi"), corpus.resolve("layers/ben/ferry.xmi"),
				corpus.resolve("layers/gold/ferry.xmi"), corpus.resolve("history/ben/ferry.jsonl"),
				corpus.resolve("assignments/ben.json"), corpus.resolve(".pressmark/journal/ben/ferry.jsonl"),
				corpus.resolve("articles/ferry/article.json"));
		assertEquals(files, report(corpus, Set.of()).ofFiles(files, file -> file).lines());
		List<Path> relative = files.stream().map(corpus::relativize).toList();
		assertEquals(4, report(corpus, Set.of(Blind.OTHERS)).ofFiles(relative, file -> file).lines().size(),
				"a check names files from the corpus folder on");
		BlindReport.Seen<Path> others = report(corpus, Set.of(Blind.OTHERS)).ofFiles(files, file -> file);
		assertEquals(List.of(files.get(0), files.get(1), files.get(2), files.get(8)), others.lines());
		assertTrue(others.sentence().contains("5 lines are hidden"), others.sentence());
		assertEquals(files.subList(0, 8),
				report(corpus, Set.of(Blind.METADATA)).ofFiles(files, file -> file).lines());
		assertEquals(List.of("ana", "ana~2"),
				report(corpus, Set.of(Blind.OTHERS)).ofLayers(List.of("ana", "ben", "ana~2", "gold"), who -> who)
						.lines());
	}

	@Test
	void articlesAreCalledByTheirPlaceWhereTheirNamesAreHidden() {
		Path corpus = Path.of("corpus");
		assertEquals("harbour-post-tram", report(corpus, Set.of(Blind.OTHERS)).name(TRAM));
		assertEquals("Article 2", report(corpus, Set.of(Blind.METADATA)).name(TRAM));
		assertEquals("\u2013", report(corpus, Set.of(Blind.METADATA)).name(SALT));
	}

	private BlindReport report(Path corpus, Set<Blind> blind) {
		return new BlindReport(corpus, assigned(blind, Optional.empty()));
	}

	@Test
	void whatIsAssignedIsLockedOnceItIsDone() {
		Assigned assigned = assigned(Set.of(), Optional.empty());
		assertTrue(assigned.locks(FERRY, LayerState.DONE));
		assertTrue(assigned.locks(SALT, LayerState.LOCKED));
		assertFalse(assigned.locks(SALT, LayerState.DONE), "nobody assigned that");
		assertFalse(assigned.locks(FERRY, LayerState.IN_PROGRESS));
	}

	@Test
	void notesOfOthersAndOfTheFirstCodingAreHidden() {
		state("ana", FERRY, LayerState.DONE, 8);
		Note own = note("ana", FERRY, "ana");
		Note again = note("ana", FERRY, "ana~2");
		Note tram = note("ana", TRAM, "ana");
		Note other = note("ben", TRAM, "ben");
		List<Note> all = List.of(own, again, tram, other);
		assertEquals(List.of(other, tram, again, own),
				new VisibleNotes(assigned(Set.of(), Optional.empty())).of(all, false));
		VisibleNotes blind = new VisibleNotes(
				assigned(Set.of(Blind.OTHERS), Optional.of(new RepeatPlan(2, false, 7, 1))));
		assertEquals(List.of(tram, again), blind.of(all, false));
		assertEquals("ana~2", blind.layerOf(again));
		Note closed = tram.with(new Note.Answer(NOW, "lena", "Yes"));
		assertEquals(List.of(again, closed), blind.of(List.of(again, closed), false), "open ones first");
		assertEquals(List.of(again), blind.of(List.of(again, closed), true));
	}

	private static Note note(String by, ArticleId article, String layer) {
		return new Note(by + article + layer, NOW, by, article, layer, Optional.empty(), "Why?", Optional.empty());
	}

	@Test
	void anotherLayerIsRefusedWithTheReason(@TempDir Path folder) throws IOException {
		new Assignments(folder).save(assignment(Set.of(Blind.OTHERS), Optional.empty()));
		Blinding blinding = Blinding.of(folder, "ana");
		blinding.requireVisible(folder, "ana");
		blinding.requireVisible(folder, "ana~2");
		for (String hidden : List.of("ben", "gold")) {
			CorpusException refused = assertThrows(CorpusException.class,
					() -> blinding.requireVisible(folder, hidden));
			assertTrue(refused.problem().contains("blind"), refused.problem());
		}
		Blinding.of(folder, "lena").requireVisible(folder, "ben");
	}
}
