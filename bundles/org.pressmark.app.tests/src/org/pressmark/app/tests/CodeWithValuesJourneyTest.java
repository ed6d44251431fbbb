package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.store.Corpus;
import org.pressmark.testing.ChildWorkbench;

/** Values of every kind are entered in every way for one mark and for two, and stand in the layer on disk. */
@ExtendWith(OwnProcess.class)
final class CodeWithValuesJourneyTest {

	@TempDir
	Path folder;

	@Test
	void codesAnArticleOfEachScript() throws Exception {
		Path place = folder.resolve("corpus");
		Corpus corpus = Corpus.create(place, "Storm", StormArticle.codebook());
		List<ArticleId> articles = StormArticle.addAll(corpus);
		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(CodeWithValues.class, folder, Map.of(),
				place.toString())) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		Corpus after = Corpus.open(place);
		for (Script script : Script.values()) {
			ArticleId id = articles.get(script.ordinal());
			StormArticle words = StormArticle.of(script);
			Layer layer = after.layer("tess", id);
			assertEquals(2, layer.size());
			String[] ids = seen.get(script.ordinal()).split(" ");
			Mark first = layer.mark(new MarkId(ids[0])).orElseThrow();
			Mark second = layer.mark(new MarkId(ids[1])).orElseThrow();
			String text = after.article(id).text();
			assertEquals(List.of(words.first(), words.second()), List.of(first.textIn(text), second.textIn(text)));
			assertEquals(values("writing", Optional.of("Norway"), Optional.of(75L)), valuesOf(first));
			assertEquals(values("speech", Optional.empty(), Optional.empty()), valuesOf(second));
			assertTrue(first.uncertain() && second.uncertain());
		}
		assertEquals(List.of(), after.unsavedJournals());
	}

	private static List<Optional<AttributeValue>> values(String medium, Optional<String> country,
			Optional<Long> seconds) {
		return List.of(Optional.of(AttributeValue.of("mixed")), Optional.of(AttributeValue.of(medium)),
				country.map(AttributeValue::of), seconds.map(AttributeValue.Whole::new));
	}

	private static List<Optional<AttributeValue>> valuesOf(Mark mark) {
		return List.of(mark.attribute("quoteType"), mark.attribute("medium"), mark.attribute("country"),
				mark.attribute("seconds"));
	}
}
