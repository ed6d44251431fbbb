package org.pressmark.ui.corpus.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
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
}
