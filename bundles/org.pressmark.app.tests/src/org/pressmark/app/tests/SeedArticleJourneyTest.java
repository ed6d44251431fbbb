package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.store.Corpus;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.testing.ChildWorkbench;

/** One real article through all of it: imported, tagged, saved, found again after a restart, exported. */
@ExtendWith(OwnProcess.class)
final class SeedArticleJourneyTest {

	@TempDir
	Path folder;

	@Test
	void carriesARealArticleFromImportToExport() throws Exception {
		Path seed = SharedData.file("seed-article.txt");
		assumeTrue(Files.exists(seed), "Skipped: the real article is not at " + seed);
		Path corpus = folder.resolve("corpus");
		Corpus.create(corpus, "Journey", BuiltInCodebooks.read("attribution"));

		List<String> tagged;
		try (ChildWorkbench workbench = ChildWorkbench.start(TagSeedArticle.class, folder,
				Map.of(TagSeedArticle.FILE, seed.toString()), corpus.toString())) {
			tagged = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		assertEquals(4, tagged.size());
		assertOnDisk(corpus, tagged);

		Path out = folder.resolve("out");
		try (ChildWorkbench workbench = ChildWorkbench.start(FindSeedArticle.class, folder,
				Map.of(FindSeedArticle.OUT, out.toString()))) {
			assertEquals(tagged, workbench.awaitDone());
			assertEquals(0, workbench.awaitExit());
		}
		assertExported(out, tagged);
	}

	private static void assertOnDisk(Path folder, List<String> tagged) throws IOException {
		Corpus corpus = Corpus.open(folder);
		ArticleId id = corpus.articles().getFirst();
		Layer layer = corpus.layer("tess", id);
		String text = corpus.article(id).text();
		assertEquals(LayerState.IN_PROGRESS, layer.state());
		assertEquals(12, layer.size());
		assertEquals(tagged, layer.inTextOrder().stream().filter(mark -> mark.label().equals("Quote"))
				.map(mark -> "quote " + mark.textIn(text)).toList());
		assertEquals(List.of(), corpus.unsavedJournals());
	}

	private static void assertExported(Path out, List<String> tagged) throws IOException {
		Path file;
		try (Stream<Path> files = Files.list(out)) {
			file = files.filter(given -> given.toString().endsWith(".jsonl")).findFirst().orElseThrow();
		}
		JsonNode article = new ObjectMapper().readTree(Files.readAllLines(file).getFirst());
		int[] text = article.get("text").asText().codePoints().toArray();
		int quotes = 0;
		for (JsonNode mark : article.get("marks")) {
			JsonNode span = mark.get("fragments").get(0);
			int begin = span.get(0).asInt();
			String covered = new String(text, begin, span.get(1).asInt() - begin);
			assertEquals(mark.get("text").asText(), covered, "offsets count code points");
			if (mark.get("label").asText().equals("Quote")) {
				quotes++;
				assertTrue(tagged.contains("quote " + covered), covered);
				assertEquals(1, mark.get("slots").get("cue").size());
				assertEquals(1, mark.get("slots").get("source").size());
			}
		}
		assertEquals(4, quotes);
	}
}
