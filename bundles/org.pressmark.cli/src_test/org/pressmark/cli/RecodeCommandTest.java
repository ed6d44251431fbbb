package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecodeCommandTest {

	private final Path temp;
	private final Path corpus;

	RecodeCommandTest(@TempDir Path temp) throws Exception {
		this.temp = temp;
		this.corpus = temp.resolve("study");
		Path brat = Files.createDirectories(temp.resolve("brat"));
		Files.writeString(brat.resolve("annotation.conf"), "[entities]\nQuote\nSource\nCue\n[relations]\n"
				+ "source\tArg1:Quote, Arg2:Source\n[events]\n[attributes]\nkind\tArg:Quote, Value:direct|indirect\n");
		Files.writeString(brat.resolve("a.txt"), "It is safe, said Ana. It was not, said Ben.\n");
		Files.writeString(brat.resolve("a.ann"), """
				T1\tQuote 0 10\tIt is safe
				T2\tSource 17 20\tAna
				T3\tCue 12 16\tsaid
				T4\tSource 39 42\tBen
				R1\tsource Arg1:T1 Arg2:T2
				A1\tkind T1 direct
				""");
		Cli.run("init", corpus, "--codebook", brat.resolve("annotation.conf")).expect(0);
		Cli.run("import", corpus, brat, "--annotator", "anna").expect(0);
	}

	@Test
	void asksThenRecodesThenUndoes() throws Exception {
		Path changed = changed("\"Source\"", "\"Voice\"");
		Cli.Ran open = Cli.run("recode", corpus, "--codebook", changed, "--json").expect(1);
		JsonNode undecided = open.json().get("undecided");
		assertEquals("Source", undecided.get(0).get("label").asText());
		assertEquals(2, undecided.get(0).get("marks").asInt());
		assertTrue(open.err().contains("--map Source=NEW, or --drop Source"), open.err());
		assertFalse(open.json().get("applied").asBoolean());

		JsonNode dry = Cli.run("recode", corpus, "--codebook", changed, "--map", "Source=Voice", "--map",
				"Quote.kind:direct=indirect", "--dry-run", "--json").expect(0).json();
		assertEquals(3, dry.get("marks").asInt());
		assertEquals(1, Cli.run("codebook", corpus, "--json").expect(0).json().get("version").asInt());

		JsonNode done = Cli.run("recode", corpus, "--codebook", changed, "--map", "Source=Voice", "--map",
				"Quote.kind:direct=indirect", "--author", "lena", "--summary", "Voices", "--json").expect(0).json();
		assertTrue(done.get("applied").asBoolean());
		assertEquals(2, done.get("version").asInt());
		JsonNode status = Cli.run("status", corpus, "--json").expect(0).json();
		assertEquals(2, status.at("/annotators/anna/marks/Voice").asInt());
		Cli.run("verify", corpus).expect(0);
		JsonNode codebook = Cli.run("codebook", corpus, "--json").expect(0).json();
		assertEquals("lena", codebook.at("/history/0/author").asText());

		Cli.run("recode", corpus, "--undo").expect(0);
		assertEquals(2,
				Cli.run("status", corpus, "--json").expect(0).json().at("/annotators/anna/marks/Source").asInt());
		Cli.run("verify", corpus).expect(0);
	}

	@Test
	void dropsOnlyWhatIsNamed() throws Exception {
		Path without = temp.resolve("without.json");
		Files.writeString(without, Files.readString(corpus.resolve("codebook.json"))
				.replaceAll("(?s),\\s*\\{\\s*\"name\": \"Cue\".*?\"slots\": \\[ *\\]\\s*\\}", ""));
		Cli.run("recode", corpus, "--codebook", without).expect(1);
		JsonNode done = Cli.run("recode", corpus, "--codebook", without, "--drop", "Cue", "--json").expect(0).json();
		assertEquals(1, done.get("dropped").asInt());
		assertTrue(Cli.run("status", corpus, "--json").expect(0).json().at("/annotators/anna/marks/Cue")
				.isMissingNode());
	}

	@Test
	void makesNoVersionOfACodebookThatIsTheSame() throws Exception {
		Path same = temp.resolve("same.json");
		Cli.run("codebook", corpus, "--export", "json", "--out", same).expect(0);
		Cli.Ran ran = Cli.run("recode", corpus, "--codebook", same).expect(0);
		assertTrue(ran.out().contains("nothing was changed"), ran.out());
		JsonNode json = Cli.run("recode", corpus, "--codebook", same, "--json").expect(0).json();
		assertFalse(json.get("applied").asBoolean());
		assertEquals(1, json.get("version").asInt());
		assertEquals(1, Cli.run("codebook", corpus, "--json").expect(0).json().get("version").asInt());
	}

	@Test
	void saysWhatIsToBeDoneOnlyWhereSomethingWasDecidedAndNotAtLength() throws Exception {
		Path changed = changed("\"Source\"", "\"Voice\"");
		Cli.Ran open = Cli.run("recode", corpus, "--codebook", changed).expect(1);
		assertFalse(open.out().contains("To do"), open.out());
		assertEquals(0, Cli.run("recode", corpus, "--codebook", changed, "--json").expect(1).json().get("worklist")
				.size(), "nothing was recoded, so that nothing came of it");

		Path many = Files.createDirectories(temp.resolve("many"));
		Files.writeString(many.resolve("b.txt"), "x ".repeat(60));
		StringBuilder marks = new StringBuilder();
		for (int i = 1; i <= 60; i++) {
			marks.append("T%d\tCue %d %d\tx\n".formatted(i, 2 * i - 2, 2 * i - 1));
		}
		Files.writeString(many.resolve("b.ann"), marks);
		Cli.run("import", corpus, many, "--annotator", "anna").expect(0);
		Path asking = temp.resolve("asking.json");
		Files.writeString(asking, Files.readString(corpus.resolve("codebook.json")).replaceFirst(
				"(?s)(\"name\": \"Cue\".*?\"attributes\": \\[) *\\]",
				"$1{\"name\": \"verb\", \"type\": \"text\", \"mandatory\": true}]"));
		Cli.Ran dry = Cli.run("recode", corpus, "--codebook", asking, "--dry-run").expect(0);
		long listed = dry.out().lines().filter(line -> line.startsWith("To do: ")).count();
		assertEquals(20, listed, dry.out());
		assertTrue(dry.out().contains("And 41 more to do: --json lists them all."), dry.out());
		assertEquals(61, Cli.run("recode", corpus, "--codebook", asking, "--dry-run", "--json").expect(0).json()
				.get("worklist").size());
	}

	@Test
	void refusesWhatMakesNoSense() throws Exception {
		Path changed = changed("\"Source\"", "\"Voice\"");
		assertTrue(Cli.run("recode", corpus, "--codebook", changed, "--map", "Nobody=Voice").expect(2).err()
				.contains("no label 'Nobody'"));
		assertTrue(Cli.run("recode", corpus, "--codebook", changed, "--map", "Source=Other").expect(2).err()
				.contains("no label 'Other'"));
		assertTrue(Cli.run("recode", corpus, "--codebook", changed, "--map", "Quote.color=x").expect(2).err()
				.contains("no attribute or slot 'color'"));
		Cli.run("recode", temp.resolve("nowhere"), "--codebook", changed).expect(2);
		assertTrue(Cli.run("recode", corpus).expect(0).out().contains("Every layer is of the version"));
		Cli.run("recode", corpus, "--undo").expect(1);
	}

	@Test
	void showsComparesAndExports() throws Exception {
		Path changed = changed("\"Source\"", "\"Voice\"");
		JsonNode differences = Cli.run("codebook", corpus, "--diff", changed, "--json").expect(0).json()
				.get("differences");
		assertEquals("label removed", differences.findValuesAsText("kind").get(1));
		assertTrue(Cli.run("codebook", "polnear").expect(0).out().contains("Content"));
		Cli.run("codebook", corpus, "--export", "qdc", "--out", temp.resolve("x.qdc")).expect(0);
		assertTrue(Cli.run("codebook", temp.resolve("x.qdc")).expect(0).out().contains("Source"));
		Cli.run("codebook", corpus, "--export", "qdc", "--out", temp.resolve("x.qdc")).expect(2);
		Cli.run("codebook", corpus, "--export", "word", "--out", temp.resolve("y")).expect(2);
		Cli.run("codebook", corpus, "--export", "qdc").expect(2);
		Cli.run("init", temp.resolve("fromqdc"), "--codebook", temp.resolve("x.qdc")).expect(0);
	}

	private Path changed(String from, String to) throws Exception {
		Path file = temp.resolve("changed.json");
		Files.writeString(file, Files.readString(corpus.resolve("codebook.json")).replace(from, to));
		return file;
	}
}
