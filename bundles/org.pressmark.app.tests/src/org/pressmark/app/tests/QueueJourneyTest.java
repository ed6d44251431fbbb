package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.Note;
import org.pressmark.model.assignment.Pace;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.model.assignment.SessionEvent.Kind;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;
import org.pressmark.store.NewArticle;
import org.pressmark.store.Verification;
import org.pressmark.store.assignment.Assignments;
import org.pressmark.store.assignment.LeadNotes;
import org.pressmark.store.assignment.SessionLog;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.testing.ChildWorkbench;

/** Three articles are assigned, in an order by chance and blind; all are done, and the files say how it went. */
@ExtendWith(OwnProcess.class)
final class QueueJourneyTest {

	private static final String BYLINE = "By Mara Quill\n";

	@TempDir
	Path folder;

	@Test
	void worksThroughAQueueBlind() throws Exception {
		Path place = folder.resolve("corpus");
		Corpus corpus = Corpus.create(place, "Queue", BuiltInCodebooks.read("attribution"));
		List<ArticleId> articles = new ArrayList<>();
		for (String name : List.of("One", "Two", "Three", "Four")) {
			articles.add(add(corpus, name));
		}
		corpus.saveLayer(Layer.of(articles.getFirst(), "benedikt", LayerState.DONE, List.of()));
		Assignment assignment = new Assignment("ana", "lena", Instant.now(), articles.subList(0, 3),
				ArticleOrder.RANDOM, 11, EnumSet.allOf(Blind.class), Optional.empty(), Optional.empty(),
				OptionalInt.empty());
		new Assignments(place).save(assignment);
		List<Article> order = new ArrayList<>();
		for (ArticleId article : assignment.inOrder()) {
			order.add(corpus.article(article));
		}

		List<String> seen;
		EditJournal elsewhere = corpus.journal("ana", order.get(2).id());
		try (ChildWorkbench workbench = ChildWorkbench.start(WorkThroughQueue.class, folder, Map.of(),
				place.toString())) {
			workbench.awaitLines("the article that this process edits", lines -> lines.contains("busy"));
			elsewhere.close();
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		} finally {
			elsewhere.close();
		}
		assertEquals(List.of("queue 1. Story Three, 2. Story Two, 3. Story One", "read .", "locked 1", "busy",
				"progress ana 0", "note Yes",
				"read at the end ."), seen);
		assertOnDisk(Corpus.open(place), order);
	}

	private static ArticleId add(Corpus corpus, String name) throws IOException {
		String headline = "Story " + name + "\n";
		String body = "The ferry of quay " + name + " will sail again, the harbour office said.\n";
		String text = headline + BYLINE + body;
		int begin = headline.length() + BYLINE.length();
		return corpus.add(new NewArticle("harbour-post-" + name.length() + name.charAt(0), text,
				new ArticleMetadata(headline.strip(), "The Harbour Post", "Mara Quill", "2026-11-24", "", "en", "", "",
						Map.of()),
				List.of(Region.of(RegionKind.HEADLINE, 0, headline.length(), ""),
						Region.of(RegionKind.BYLINE, headline.length(), begin, ""),
						Region.of(RegionKind.BODY, begin, text.length(), "")),
				Optional.empty())).article().id();
	}

	private static void assertOnDisk(Corpus corpus, List<Article> order) throws IOException {
		List<Layer> layers = new ArrayList<>();
		for (Article article : order) {
			layers.add(corpus.layer("ana", article.id()));
		}
		assertEquals(List.of(LayerState.DONE, LayerState.DONE, LayerState.DONE),
				layers.stream().map(Layer::state).toList());
		String text = order.getFirst().text();
		assertEquals(List.of("office", "said"),
				layers.getFirst().inTextOrder().stream().map(mark -> mark.textIn(text)).toList());
		assertEquals(List.of(), corpus.unsavedJournals());

		List<SessionEvent> events = SessionLog.read(corpus.folder(), "ana").events();
		assertEquals(List.of(LayerState.IN_PROGRESS, LayerState.DONE, LayerState.IN_PROGRESS, LayerState.DONE),
				events.stream().filter(event -> event.article().equals(order.getFirst().id()))
						.flatMap(event -> event.state().stream()).toList());
		assertEquals(5, events.stream().filter(event -> event.article().equals(order.getFirst().id()))
				.mapToInt(SessionEvent::edits).sum(), "two marks, done twice, unlocked once");
		Pace pace = Pace.of(events, ZoneOffset.UTC);
		assertEquals(3, pace.timed());
		Duration first = pace.on(order.getFirst().id(), "ana");
		assertTrue(first.toMillis() > 500 && first.toSeconds() < 60, first.toString());
		assertTrue(events.stream().anyMatch(event -> event.kind() == Kind.CLOSED), "the end is told");

		List<Note> notes = LeadNotes.read(corpus.folder()).notes();
		assertEquals(List.of(WorkThroughQueue.NOTE), notes.stream().map(Note::text).toList());
		assertEquals(order.get(1).id(), notes.getFirst().article());
		assertEquals("Yes", notes.getFirst().answer().orElseThrow().text());
		assertEquals(List.of(), Verification.of(corpus.folder(), Progress.NONE).stream()
				.filter(finding -> finding.isError()).toList());
	}
}
