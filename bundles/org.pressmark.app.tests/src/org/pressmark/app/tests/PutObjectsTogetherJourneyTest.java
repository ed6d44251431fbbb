package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.store.Corpus;
import org.pressmark.testing.ChildWorkbench;

/** Objects are put together in every order, and are on disk with the words and the links that were meant. */
@ExtendWith(OwnProcess.class)
final class PutObjectsTogetherJourneyTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void putsObjectsTogether(Script script) throws Exception {
		List<String> ids;
		try (ChildWorkbench workbench = ChildWorkbench.start(PutObjectsTogether.class, folder, script.properties())) {
			ids = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		Corpus corpus = Corpus.open(SampleCorpusOnDisk.in(folder));
		Layer layer = corpus.layer("cleo", script.article());
		String text = corpus.article(script.article()).text();
		List<Mark> marks = ids.stream().map(id -> layer.mark(new MarkId(id)).orElseThrow()).toList();
		ObjectWords words = ObjectWords.of(script);

		Mark first = marks.getFirst();
		Mark second = marks.get(1);
		assertEquals(words.first().quote(), first.textIn(text));
		assertEquals(List.of(words.first().cue()), texts(layer, first, "cue", text));
		assertEquals(List.of(words.first().source()), texts(layer, first, "source", text));
		assertEquals(words.second(), second.textIn(text));
		assertEquals(Map.of("source", first.slot("source")), second.slots());

		Mark vague = marks.get(2);
		assertEquals(words.vague().quote(), vague.textIn(text));
		assertEquals(List.of(words.vague().cue()), texts(layer, vague, "cue", text));
		assertEquals(List.of(), vague.slot("source"));
		assertEquals(Optional.of(AttributeValue.of("indirect")), vague.attribute("quoteType"));
		assertEquals(Optional.of(AttributeValue.of("vague")), vague.attribute("sourceAbsence"));

		Mark claim = marks.get(3);
		assertEquals(words.claim(), claim.textIn(text));
		assertEquals(List.of(first.id()), claim.slot("quote"));
		assertEquals(List.of(words.grown(), words.sentence(), words.part()),
				marks.subList(4, 7).stream().map(mark -> mark.textIn(text)).toList());
		assertEquals(10, layer.size(), "one source for two quotes");
		assertEquals(List.of(), corpus.unsavedJournals());
	}

	private static List<String> texts(Layer layer, Mark owner, String slot, String text) {
		return owner.slot(slot).stream().map(part -> layer.mark(part).orElseThrow().textIn(text)).toList();
	}
}
