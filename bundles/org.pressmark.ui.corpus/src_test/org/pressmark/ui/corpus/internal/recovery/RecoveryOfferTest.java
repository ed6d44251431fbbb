package org.pressmark.ui.corpus.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.store.LayerKey;
import org.pressmark.store.UnsavedJournal;
import org.pressmark.ui.corpus.internal.report.Finding;

final class RecoveryOfferTest {

	private static final Layer LAYER = Layer.empty(new ArticleId("mill-fire"), "ana");

	@Test
	void whatDidNotFitIsCountedAndFound() {
		Path aside = Path.of("corpus", ".pressmark", "unapplied", "ana", "mill-fire.jsonl");
		Finding two = RecoveryOffer.finding(new RecoveryOffer.Recovered(LAYER, 2, Optional.of(aside)),
				"Fire at the mill");
		assertEquals("2 edits of ana on \u201cFire at the mill\u201d", two.what());
		assertEquals(aside.toString(), two.place());
		Finding damaged = RecoveryOffer.finding(new RecoveryOffer.Recovered(LAYER, 0, Optional.of(aside)), "Fire");
		assertEquals("Lines of the journal that cannot be read of ana on \u201cFire\u201d", damaged.what());
	}

	@Test
	void theQuestionSaysWhatIsThrownAway() {
		String question = RecoveryOffer.question(List.of(journal("mill-fire", 9), journal("flood", 1)),
				Map.of(LAYER.article(), "Fire at the mill"));
		assertTrue(
				question.endsWith("9 edits of ana on \u201cFire at the mill\u201d\n1 edit of ana on \u201cflood\u201d"),
				question);
		String many = RecoveryOffer.question(Collections.nCopies(13, journal("flood", 2)), Map.of());
		assertTrue(many.endsWith("\nand those of 3 other layers"), many);
	}

	private static UnsavedJournal journal(String article, int edits) {
		Instant at = Instant.parse("2026-03-01T09:00:00Z");
		return new UnsavedJournal(new LayerKey("ana", new ArticleId(article)), edits, at, at, false, false,
				Optional.empty(), Optional.empty(), Path.of("journal"));
	}
}
