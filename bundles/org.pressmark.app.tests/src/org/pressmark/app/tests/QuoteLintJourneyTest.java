package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.Finding;
import org.pressmark.store.Verification;
import org.pressmark.testing.ChildWorkbench;

/** A quotation is found, tagged and put right by keys; on disk it is as the codebook wants it. */
@ExtendWith(OwnProcess.class)
final class QuoteLintJourneyTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void findsTagsAndPutsAQuoteRight(Script script) throws Exception {
		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(LintQuotes.class, folder, script.properties())) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		String[] told = seen.getFirst().split("\t");
		ArticleId id = script.article();
		Corpus corpus = Corpus.open(SampleCorpusOnDisk.in(folder));
		Article article = corpus.article(id);
		Mark quote = corpus.layer("cleo", id).mark(new MarkId(told[0])).orElseThrow();
		assertEquals(told[1], quote.textIn(article.text()));
		assertTrue(told[1].matches("(?s)[\u201C\u00AB\"].*[\u201D\u00BB\"]"), told[1]);
		assertEquals(Optional.of(AttributeValue.of("direct")), quote.attribute("quoteType"));
		assertEquals(1, corpus.layer("cleo", id).size());
		assertTrue(Verification.of(corpus.folder(), Progress.NONE).stream().noneMatch(Finding::isError));
	}
}
