package org.pressmark.store.recoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.Samples;

/** A codebook that would make a corpus unreadable is refused. */
class RefusedCodebookTest {

	private final Path folder;
	private final Corpus corpus;

	RefusedCodebookTest(@TempDir Path temp) throws Exception {
		folder = temp.resolve("c");
		corpus = Samples.corpus(folder);
	}

	@Test
	void aCodebookThatCouldNotBeReadAgainIsRefusedBeforeAnythingIsWritten() throws Exception {
		Codebook before = corpus.codebook();
		LabelDefinition quote = before.label("Quote").orElseThrow();
		List<AttributeDefinition> attributes = new ArrayList<>(quote.attributes());
		attributes.add(new AttributeDefinition("late", AttributeType.FLAG, List.of(), false,
				Optional.of(new Condition("kind", List.of("a value that was removed"))), Optional.empty(), ""));
		List<LabelDefinition> labels = new ArrayList<>(before.labels());
		labels.set(labels.indexOf(quote),
				new LabelDefinition(quote.name(), quote.aliases(), quote.role(), quote.shortcut(), quote.style(),
						quote.guideline(), attributes, quote.slots(), quote.uimaType()));
		Codebook broken = new Codebook(before.name(), before.version(), before.title(), before.description(), labels,
				before.rules(), before.history());
		CodebookUpdate update = new CodebookUpdate(broken, CodebookDraft.of(before).decisions(), "lena", "");
		assertThrows(CorpusException.class, () -> new CorpusRecoding(corpus).tryOut(update, Progress.NONE));
		CorpusException refusal = assertThrows(CorpusException.class,
				() -> new CorpusRecoding(corpus).apply(update, Progress.NONE));
		assertTrue(refusal.problem().contains("a value that was removed"), refusal.problem());
		assertEquals(before, Corpus.open(folder).codebook());
		CorpusException early = assertThrows(CorpusException.class,
				() -> new CorpusRecoding(corpus).requirePossible(broken));
		assertTrue(early.problem().contains("'late' is to be asked for only if kind = a value that was removed"),
				early.problem());
		assertTrue(early.remedy().contains("the condition of 'late'"), early.remedy());
	}
}
