package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.RepeatPlan;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.model.assignment.SessionEvent.Kind;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.Verification;
import org.pressmark.store.assignment.Assignments;
import org.pressmark.store.assignment.SessionLog;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.testing.ChildWorkbench;

/** An article comes again as if it were new, and what was done at the first time stays as it was. */
@ExtendWith(OwnProcess.class)
final class CodeAgainJourneyTest {

	private static final Provenance ANA = new Provenance("ana", Instant.parse("2026-01-01T08:00:00Z"), 1);

	@TempDir
	Path folder;

	@Test
	void codesAnArticleTwiceWithoutBeingTold() throws Exception {
		Path place = folder.resolve("corpus");
		Corpus corpus = Corpus.create(place, "Again", BuiltInCodebooks.read("attribution"));
		ArticleId one = add(corpus, "One");
		ArticleId two = add(corpus, "Two");
		Layer first = Layer.of(one, "ana", LayerState.DONE, List.of(Mark.of("Claim", 0, 5, ANA),
				Mark.of("Source", 6, 9, ANA)));
		corpus.saveLayer(first);
		corpus.saveLayer(Layer.of(two, "ana", LayerState.DONE, List.of()));
		corpus.saveLayer(Layer.of(one, "ben", LayerState.DONE, List.of()));
		Instant now = Instant.now();
		SessionLog.begin(place, "ana").append(List.of(done(one, now.minus(Duration.ofDays(15))),
				done(two, now.minus(Duration.ofDays(2)))));
		new Assignments(place).save(new Assignment("ana", "lena", now.minus(Duration.ofDays(20)), List.of(one, two),
				ArticleOrder.GIVEN, 1, EnumSet.of(Blind.OTHERS), Optional.of(new RepeatPlan(100, true, 14, 1)),
				Optional.empty(), OptionalInt.empty()));

		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(CodeAgain.class, folder, Map.of(), place.toString())) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		assertEquals(List.of("as 1. Story Two 0, 2. Story One \u2013", "marks 0", "twice .",
				"columns [Article, lena, ana, ben, Outlet, Published]"), seen);
		Corpus after = Corpus.open(place);
		assertEquals(first.inTextOrder(), after.layer("ana", one).inTextOrder());
		assertEquals(LayerState.DONE, after.layer("ana", one).state(), "the first coding was not unlocked");
		Layer second = after.layer("ana~2", one);
		String text = after.article(one).text();
		assertEquals(List.of("office", "said"), second.inTextOrder().stream().map(mark -> mark.textIn(text)).toList());
		assertEquals(LayerState.IN_PROGRESS, second.state());
		assertEquals(List.of("ana", "ana"), second.marks().stream().map(mark -> mark.provenance().author()).toList());
		Assignment given = new Assignments(place).of("ben").orElseThrow();
		assertEquals("lena", given.by());
		assertEquals(List.of(one, two), given.articles());
		assertEquals(List.of(), Verification.of(place, Progress.NONE).stream().filter(finding -> finding.isError())
				.toList());
	}

	private static SessionEvent done(ArticleId article, Instant at) {
		return new SessionEvent(at, Kind.STATE, article, "ana", Duration.ofMinutes(5), 1, Optional.of(LayerState.DONE));
	}

	private static ArticleId add(Corpus corpus, String name) throws IOException {
		return corpus.add(NewArticle.ofBody("story-" + name, "The ferry of quay " + name
				+ " will sail again, the harbour office said.\n",
				new ArticleMetadata("Story " + name, "The Post", "", "2026-11-24", "", "en", "", "", Map.of())))
				.article().id();
	}
}
