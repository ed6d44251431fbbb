package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;

class HistoryCommandTest {

	private static final ArticleId ARTICLE = new ArticleId("a");

	private final Path folder;
	private final Corpus corpus;
	private final List<Layer> states = new ArrayList<>();

	HistoryCommandTest(@TempDir Path temp) throws Exception {
		folder = temp.resolve("study");
		Path brat = Files.createDirectories(temp.resolve("brat"));
		Files.writeString(brat.resolve("annotation.conf"),
				"[entities]\nQuote\nSource\n[relations]\n[events]\n[attributes]\n");
		Files.writeString(brat.resolve("a.txt"), "It is safe, said Ana. It was not, said Ben.\n");
		Files.writeString(brat.resolve("a.ann"), "T1\tQuote 0 10\tIt is safe\nT2\tSource 17 20\tAna\n");
		Cli.run("init", folder, "--codebook", brat.resolve("annotation.conf")).expect(0);
		Cli.run("import", folder, brat, "--annotator", "anna").expect(0);
		corpus = Corpus.open(folder);
		states.add(corpus.layer("anna", ARTICLE));
		edit(LayerEdits.delete(states.getLast(), Set.of(states.getLast().inTextOrder().getFirst().id()),
				"Delete Quote"));
		edit(new LayerEdit("Lock", List.of(new Change.OfState(states.getLast().state(), LayerState.LOCKED))));
	}

	private void edit(LayerEdit edit) throws Exception {
		try (EditJournal journal = corpus.journal("anna", ARTICLE)) {
			Layer layer = edit.applyTo(journal.replay().layer());
			journal.append(edit);
			journal.save(layer);
			states.add(layer);
		}
	}

	private JsonNode entries() {
		return Cli.run("history", folder, "a", "--annotator", "anna", "--json").expect(0).json().get("entries");
	}

	@Test
	void listsWhoDidWhatAndRestoresAnEntryAndTakesThatBack() throws Exception {
		JsonNode entries = entries();
		assertEquals(List.of("", "Delete Quote", "Lock"), entries.findValuesAsText("title"));
		assertEquals(List.of("start", "edit", "edit"), entries.findValuesAsText("kind"));
		assertEquals("anna", entries.get(1).get("by").asText());
		assertTrue(Cli.run("history", folder, "a", "--annotator", "anna").expect(0).out().contains("Delete Quote"));

		JsonNode restored = Cli.run("restore", folder, "a", "--annotator", "anna", "--to", "1", "--author", "lena",
				"--json").expect(0).json();
		assertEquals(2, restored.get("changed").asInt());
		assertEquals(states.get(0), corpus.layer("anna", ARTICLE));
		JsonNode last = entries().get(3);
		assertEquals("lena", last.get("by").asText());
		assertTrue(last.get("title").asText().startsWith("Restore state of "), last.toString());
		Cli.run("restore", folder, "a", "--annotator", "anna", "--to", "3").expect(0);
		assertEquals(states.get(2), corpus.layer("anna", ARTICLE));
		Cli.run("verify", folder).expect(0);
	}

	@Test
	void restoresToATime() throws Exception {
		String time = entries().get(1).get("at").asText();
		Cli.run("restore", folder, "a", "--annotator", "anna", "--to", time).expect(0);
		assertEquals(states.get(1), corpus.layer("anna", ARTICLE));
		assertEquals(0, Cli.run("restore", folder, "a", "--annotator", "anna", "--to", time, "--json").expect(0).json()
				.get("changed").asInt());
	}

	@Test
	void whatIsNotThereIsRefused() throws Exception {
		Layer before = corpus.layer("anna", ARTICLE);
		Cli.run("history", folder, "b", "--annotator", "anna").expect(2);
		Cli.run("history", folder, "a", "--annotator", "nobody").expect(2);
		Cli.run("history", folder, "a").expect(2);
		for (String to : List.of("99", "yesterday", "2020-01-01T00:00:00Z")) {
			Cli.run("restore", folder, "a", "--annotator", "anna", "--to", to).expect(2);
		}
		assertEquals(before, corpus.layer("anna", ARTICLE));
	}

	@Test
	void aLayerThatIsOpenOrHasUnsavedEditsIsLeftAlone() throws Exception {
		Layer before = corpus.layer("anna", ARTICLE);
		try (EditJournal journal = corpus.journal("anna", ARTICLE)) {
			journal.replay();
			Cli.run("restore", folder, "a", "--annotator", "anna", "--to", "1").expect(1);
			journal.append(new LayerEdit("Unlock",
					List.of(new Change.OfState(LayerState.LOCKED, LayerState.DONE))));
		}
		assertTrue(Cli.run("restore", folder, "a", "--annotator", "anna", "--to", "1").expect(2).err()
				.contains("recover"));
		assertEquals(before, corpus.layer("anna", ARTICLE));
	}

	@Test
	void aDamagedLineIsListedWithItsNumber() throws Exception {
		Path file = folder.resolve("history/anna/a.jsonl");
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		lines.set(2, "x" + lines.get(2));
		Files.writeString(file, String.join("\n", lines) + "\n");
		assertTrue(Cli.run("history", folder, "a", "--annotator", "anna").expect(1).err().contains("line 3"));
		assertTrue(Cli.run("verify", folder, "--json").expect(0).json().get("findings").toString()
				.contains("The line cannot be read"));
		Cli.run("restore", folder, "a", "--annotator", "anna", "--to", "3").expect(2);
	}
}
