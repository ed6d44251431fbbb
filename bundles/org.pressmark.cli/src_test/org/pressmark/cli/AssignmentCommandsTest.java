package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.model.assignment.SessionEvent.Kind;
import org.pressmark.store.Corpus;
import org.pressmark.store.assignment.LeadNotes;
import org.pressmark.store.assignment.SessionLog;

/** A study from the assignment to the agreement of an annotator with herself. */
class AssignmentCommandsTest {

	private final Path temp;
	private final Path corpus;

	AssignmentCommandsTest(@TempDir Path temp) throws Exception {
		this.temp = temp;
		this.corpus = temp.resolve("study");
		Path texts = Files.createDirectories(temp.resolve("texts"));
		for (int number = 1; number <= 20; number++) {
			Files.writeString(texts.resolve(String.format("a-%02d.txt", number)),
					"It is safe, said Ana of bridge " + number + ".\n");
		}
		Cli.run("init", corpus).expect(0);
		Cli.run("import", corpus, texts).expect(0);
	}

	private List<String> queue() {
		List<String> articles = new ArrayList<>();
		Cli.run("queue", corpus, "--annotator", "ana", "--json").expect(0).json().get("items")
				.forEach(item -> articles.add(item.get("article").asText()));
		return articles;
	}

	private void finish(String layer, String article, Instant when, int minutes) throws Exception {
		Corpus opened = Corpus.open(corpus);
		ArticleId id = new ArticleId(article);
		opened.saveLayer(Layer.empty(id, layer).withState(LayerState.DONE));
		SessionLog.begin(corpus, "ana").append(List.of(
				new SessionEvent(when, Kind.WORKED, id, layer, Duration.ofMinutes(minutes), 3, Optional.empty()),
				new SessionEvent(when, Kind.STATE, id, layer, Duration.ZERO, 0, Optional.of(LayerState.DONE))));
	}

	@Test
	void progressTellsThePauseThatCountedWhenTimeWasMeasured() throws Exception {
		assertEquals(60, Cli.run("progress", corpus, "--json").expect(0).json().get("idle_after_seconds").asInt());
		ArticleId article = Corpus.open(corpus).articles().getFirst();
		SessionEvent worked = new SessionEvent(Instant.now(), Kind.WORKED, article, "ana", Duration.ofMinutes(1), 1,
				Optional.empty());
		SessionLog.begin(corpus, "ana", Duration.ofSeconds(30)).append(List.of(worked));
		JsonNode one = Cli.run("progress", corpus, "--json").expect(0).json();
		assertEquals(30, one.get("idle_after_seconds").asInt());
		assertEquals(30, one.at("/annotators/ana/idle_after_seconds/0").asInt());
		assertTrue(Cli.run("progress", corpus).expect(0).out().contains("pauses of more than 30 seconds;"));
		SessionLog.begin(corpus, "ben", Duration.ofSeconds(90)).append(List.of(worked));
		String both = Cli.run("progress", corpus).expect(0).out();
		assertTrue(both.contains("more than 30 seconds (ana), 90 seconds (ben);"), both);
	}

	@Test
	void fromTheAssignmentToTheSecondCoding() throws Exception {
		JsonNode assigned = Cli.run("assign", corpus, "--annotator", "ana", "--articles", "all", "--order", "random",
				"--seed", "7", "--blind", "metadata,others", "--repeat", "10%", "--after-days", "14", "--goal", "5",
				"--deadline", "2027-01-31", "--json").expect(0).json();
		assertEquals(20, assigned.get("articles").asInt());
		assertEquals(2, assigned.get("repeats").asInt());
		List<String> order = queue();
		assertEquals(20, order.size());
		assertEquals(order.subList(0, 10), texts(assigned.get("first")));

		for (String article : order) {
			finish("ana", article, Instant.now().minus(Duration.ofDays(13)), 10);
		}
		JsonNode early = Cli.run("queue", corpus, "--annotator", "ana", "--json").expect(0).json();
		assertEquals("", early.get("next").asText());
		assertEquals(2, early.get("repeats").size());

		String repeated = early.at("/repeats/0/article").asText();
		finish("ana", repeated, Instant.now().minus(Duration.ofDays(14)), 1);
		JsonNode due = Cli.run("queue", corpus, "--annotator", "ana", "--json").expect(0).json();
		assertEquals(repeated, due.get("next").asText());
		assertEquals(19, due.get("done").asInt());
		assertEquals(20, due.get("items").size());
		JsonNode progress = Cli.run("progress", corpus, "--json").expect(0).json().at("/annotators/ana");
		assertEquals(1, progress.at("/repeats/due").asInt());
		assertEquals(1, progress.at("/repeats/waiting").asInt());
		assertEquals(10.0, progress.get("median_minutes").asDouble());
		assertEquals(5, progress.get("goal_per_day").asInt());

		finish("ana~2", repeated, Instant.now(), 6);
		assertEquals(20, Cli.run("queue", corpus, "--annotator", "ana", "--json").expect(0).json().get("done").asInt());
		JsonNode status = Cli.run("status", corpus, "--json").expect(0).json();
		assertEquals(1, status.get("annotators").size());
		assertEquals(1, status.at("/repeats/ana~2/done").asInt());
		assertEquals(1, Cli.run("agreement", corpus, "--annotators", "ana,ana~2", "--bootstrap", "0", "--json")
				.expect(0).json().get("articles").asInt());
		assertTrue(Cli.run("agreement", corpus, "--bootstrap", "0").expect(1).err().contains("no two annotators"));
		Cli.run("export", corpus, "--format", "jsonl", "--out", temp.resolve("out")).expect(0);
		try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(file).contains("ana~2"), file.toString());
			}
		}
		assertEquals(0, Cli.run("verify", corpus, "--json").expect(0).json().get("errors").asInt());
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach(each -> texts.add(each.asText()));
		return texts;
	}

	@Test
	void articlesAreNamedByPatternOrFileAndTakenBack() throws Exception {
		Cli.run("assign", corpus, "--annotator", "ana", "--articles", "a-0?").expect(0);
		assertEquals(9, queue().size());
		Path list = temp.resolve("list.txt");
		Files.writeString(list, "a-17\n\na-03\n");
		Cli.run("assign", corpus, "--annotator", "ana", "--articles", list).expect(0);
		assertEquals(List.of("a-17", "a-03"), queue());
		Files.writeString(list, "a-17\nb-03\n");
		assertTrue(Cli.run("assign", corpus, "--annotator", "ana", "--articles", list).expect(2).err()
				.contains("line 2: The corpus has no article 'b-03'"));
		assertEquals(List.of("a-17", "a-03"), queue());
		Cli.run("assign", corpus, "--annotator", "ana", "--remove").expect(0);
		assertTrue(Cli.run("queue", corpus, "--annotator", "ana").expect(2).err().contains("Nothing is assigned"));
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		for (List<String> wrong : List.<List<String>>of(List.<String>of(), List.of("--articles", "x*"),
				List.of("--articles", "[a"),
				List.of("--articles", "all", "--remove"), List.of("--articles", "all", "--repeat", "ten"),
				List.of("--articles", "all", "--repeat", "0"), List.of("--articles", "all", "--repeat", "101%"),
				List.of("--articles", "all", "--repeat", "1", "--after-days", "-1"),
				List.of("--articles", "all", "--deadline", "soon"), List.of("--articles", "all", "--order", "odd"),
				List.of("--articles", "all", "--blind", "everything"))) {
			List<Object> arguments = new ArrayList<>(List.of("assign", corpus, "--annotator", "ana"));
			arguments.addAll(wrong);
			assertFalse(Cli.run(arguments.toArray()).expect(2).err().isBlank(), wrong.toString());
		}
		for (String name : List.of("ana~2", "a/b", ".")) {
			Cli.run("assign", corpus, "--annotator", name, "--articles", "all").expect(2);
		}
		assertFalse(Files.exists(corpus.resolve("assignments")));
	}

	@Test
	void notesAreListedAndAnswered() throws Exception {
		LeadNotes ana = LeadNotes.begin(corpus, "ana");
		String first = ana.write(new ArticleId("a-01"), "ana", Optional.empty(), "Is this one quote or two?").id();
		ana.write(new ArticleId("a-02"), "ana", Optional.empty(), "Double?\n\u201C\uD83D\uDE00\u05D0\u201D");
		Cli.run("notes", corpus, "--resolve", first, "--by", "lena", "--answer", "Two.").expect(0);
		JsonNode notes = Cli.run("notes", corpus, "--json").expect(0).json();
		assertEquals(2, notes.get("notes").size());
		assertEquals(1, notes.get("open").asInt());
		assertEquals("Two.", notes.at("/notes/0/answer").asText());
		assertEquals("lena", notes.at("/notes/0/resolved_by").asText());
		JsonNode open = Cli.run("notes", corpus, "--open", "--json").expect(0).json();
		assertEquals("Double?\n\u201C\uD83D\uDE00\u05D0\u201D", open.at("/notes/0/text").asText());
		Cli.run("notes", corpus, "--reopen", first, "--by", "lena").expect(0);
		assertEquals(2, Cli.run("notes", corpus, "--json").expect(0).json().get("open").asInt());
		Cli.run("notes", corpus, "--resolve", "nothing").expect(2);
		Cli.run("notes", corpus, "--answer", "x").expect(2);
		Cli.run("verify", corpus).expect(0);
	}
}
