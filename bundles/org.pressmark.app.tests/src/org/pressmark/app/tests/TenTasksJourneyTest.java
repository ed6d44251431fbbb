package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.store.Corpus;
import org.pressmark.testing.ChildWorkbench;

/** The ten tasks take as many actions as the documentation says, in any script, and leave on disk what they should. */
@ExtendWith(OwnProcess.class)
final class TenTasksJourneyTest {

	private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|.*?\\| \\*\\*(\\d+)\\*\\* \\|.*");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"council-tram", "desalination-ar", "skate-ban"})
	void doesTheTenTasks(String name) throws Exception {
		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(TenTasks.class, folder,
				Map.of(TenTasks.ARTICLE, name))) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		Map<String, Integer> counted = new LinkedHashMap<>();
		seen.stream().filter(line -> !line.startsWith("marks ")).map(line -> line.split(" "))
				.forEach(line -> counted.put(line[0],
						Integer.parseInt(line[1]) + Integer.parseInt(line[2]) + Integer.parseInt(line[3])));
		assertEquals(documented(), counted);
		String[] ids = seen.stream().filter(line -> line.startsWith("marks ")).findFirst().orElseThrow().split(" ");
		Corpus corpus = Corpus.open(SampleCorpusOnDisk.in(folder));
		Layer layer = corpus.layer("cleo", new ArticleId(name));
		assertEquals(LayerState.DONE, layer.state());
		TaskWords words = TaskWords.of(name);
		String text = corpus.article(new ArticleId(name)).text();
		whole(layer, new MarkId(ids[2]), words, text);
		nested(layer, new MarkId(ids[3]), words, text);
		Mark third = layer.mark(new MarkId(ids[4])).orElseThrow();
		assertEquals(words.third(), third.textIn(text));
		assertEquals(List.of(words.first().source()), texts(layer, third, "source", text));
		assertEquals(List.of(), corpus.unsavedJournals());
	}

	private static void whole(Layer layer, MarkId id, TaskWords words, String text) {
		Mark first = layer.mark(id).orElseThrow();
		assertEquals(words.first().quote(), first.textIn(text));
		assertEquals(List.of(words.first().source()), texts(layer, first, "source", text));
		String cue = texts(layer, first, "cue", text).getFirst();
		assertTrue(cue.matches(Pattern.quote(words.first().cue()) + " \\S+"), cue);
	}

	private static void nested(Layer layer, MarkId id, TaskWords words, String text) {
		Mark second = layer.mark(id).orElseThrow();
		assertEquals(List.of(words.second().quote(), words.rest()),
				second.fragments().stream().map(part -> part.in(text)).toList());
		assertEquals(List.of(words.second().cue()), texts(layer, second, "cue", text));
		assertEquals(List.of(words.second().source()), texts(layer, second, "source", text));
		Mark claim = layer.marks().stream().filter(mark -> mark.label().equals("Claim")).findFirst().orElseThrow();
		assertEquals(words.claim(), claim.textIn(text));
		assertEquals(List.of(id), claim.slot("quote"));
		assertTrue(layer.marks().stream().anyMatch(
				mark -> mark.label().equals("Source") && mark.textIn(text).equals(words.word())), "relabelled");
	}

	private static List<String> texts(Layer layer, Mark owner, String slot, String text) {
		return owner.slot(slot).stream().map(part -> layer.mark(part).orElseThrow().textIn(text)).toList();
	}

	/** The bold figure of each row of the table in the documentation. */
	private static Map<String, Integer> documented() throws Exception {
		Map<String, Integer> figures = new LinkedHashMap<>();
		for (String line : Files.readAllLines(Path.of("../../docs/keystrokes.md"))) {
			Matcher row = ROW.matcher(line);
			if (row.matches()) {
				figures.put(row.group(1), Integer.parseInt(row.group(2)));
			}
		}
		return figures;
	}
}
