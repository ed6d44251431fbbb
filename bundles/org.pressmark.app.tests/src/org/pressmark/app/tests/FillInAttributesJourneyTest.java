package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.ArticleId;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.store.Corpus;
import org.pressmark.testing.ChildWorkbench;

/** What is entered for a mark is that mark's on disk, however quickly the annotator goes on. */
@ExtendWith(OwnProcess.class)
final class FillInAttributesJourneyTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void whatWasTypedIsSavedWithTheMarkItWasTypedFor(Script script) throws Exception {
		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(FillInAttributes.class, folder, script.properties())) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		String[] told = seen.getFirst().split(" ");
		Corpus corpus = Corpus.open(SampleCorpusOnDisk.in(folder));
		ArticleId article = script.article();
		Layer after = corpus.layer("ana", article);
		Mark quote = after.mark(new MarkId(told[0])).orElseThrow();
		Mark source = after.mark(new MarkId(told[1])).orElseThrow();
		assertEquals(FillInAttributes.OF_QUOTE, quote.note());
		assertEquals(Optional.of(AttributeValue.of(told[2])), quote.attribute("quoteType"));
		assertEquals(FillInAttributes.OF_SOURCE, source.note());

		Layer before = SampleCorpusOnDisk.shipped().layer("ana", article);
		assertEquals(before.size(), after.size());
		List<Mark> untouched = before.inTextOrder().stream()
				.filter(mark -> !mark.id().equals(quote.id()) && !mark.id().equals(source.id())).toList();
		untouched.forEach(mark -> assertEquals(Optional.of(mark), after.mark(mark.id())));
		assertEquals(List.of(), corpus.unsavedJournals());
	}
}
