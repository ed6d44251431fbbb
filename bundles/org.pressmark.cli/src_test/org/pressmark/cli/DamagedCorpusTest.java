package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged corpus is something found wrong, whatever command meets it; no corpus at all is wrong usage. */
class DamagedCorpusTest {

	@TempDir
	private Path folder = Path.of("");
	private Path corpus = Path.of("");

	@BeforeEach
	void make() {
		corpus = folder.resolve("corpus");
		Cli.run("init", corpus).expect(0);
	}

	@ParameterizedTest
	@ValueSource(strings = {"status", "verify", "lint", "agreement", "import", "export"})
	void aDamagedManifestIsFoundByEveryCommandWithItsLine(String command) throws IOException {
		Files.writeString(corpus.resolve("corpus.json"), "{\n \"format\": oops");
		String message = run(command).expect(1).err();
		assertTrue(message.contains("corpus.json, line 2"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = {"status", "verify", "lint", "agreement", "import", "export"})
	void aFolderWithoutManifestIsNoCorpus(String command) throws IOException {
		Files.delete(corpus.resolve("corpus.json"));
		assertTrue(run(command).expect(2).err().contains("not a corpus"));
	}

	@Test
	void aTypeSystemThatIsLostIsMadeAnewByTheNextCommandThatVerifyNames() throws IOException {
		Path types = corpus.resolve("typesystem.xml");
		String before = Files.readString(types);
		Files.delete(types);
		String message = Cli.run("verify", corpus).expect(1).err();
		assertTrue(message.contains("'pressmark status'"), message);
		assertTrue(Files.notExists(types), "verify changes nothing");
		Cli.run("status", corpus).expect(0);
		assertEquals(before, Files.readString(types));
		Cli.run("verify", corpus).expect(0);
	}

	@Test
	void aDamagedCodebookIsPutBackFromItsCopy() throws IOException {
		Path codebook = corpus.resolve("codebook.json");
		Path changed = Files.writeString(folder.resolve("changed.json"),
				Files.readString(codebook).replace("\"Claim\"", "\"Assertion\""));
		Cli.run("recode", corpus, "--codebook", changed, "--map", "Claim=Assertion").expect(0);
		String before = Files.readString(codebook);
		Files.writeString(codebook, "{\n \"format\": oops");
		String message = Cli.run("status", corpus).expect(1).err();
		assertTrue(message.contains("codebook.json, line 2") && message.contains("--repair"), message);
		assertTrue(Cli.run("codebook", corpus, "--repair").expect(0).out().contains("copy of version 2"));
		assertEquals(before, Files.readString(codebook));
		Cli.run("verify", corpus).expect(0);
		assertTrue(Cli.run("codebook", corpus, "--repair").expect(1).err().contains("nothing to repair"));
		Cli.run("recode", corpus, "--undo").expect(0);
		Files.writeString(codebook, "{}");
		assertTrue(Cli.run("status", corpus).expect(1).err().contains("codebook.json"));
	}

	@Test
	void anAnnotatorWhoseLayersCannotBeReadIsNotLeftOutOfTheAgreementUnsaid() throws IOException {
		Path text = Files.writeString(folder.resolve("a.txt"), "The mayor said so.");
		for (String name : List.of("ada", "ben", "cleo")) {
			Path marks = Files.writeString(folder.resolve("a_" + name + ".ann"), "T1\tSource 0 9\tThe mayor\n");
			Cli.run("import", corpus, text, marks).expect(0);
		}
		Files.writeString(corpus.resolve("layers/cleo/a.xmi"), "<nothing/>");
		Cli.Ran two = Cli.run("agreement", corpus, "--json").expect(1);
		assertEquals(List.of("ada", "ben"), texts(two.json().get("annotators")));
		assertEquals(1, two.json().get("refused").size());
		assertTrue(two.json().get("refused").get(0).get("file").asText().endsWith("cleo/a.xmi"), two.out());
		for (JsonNode result : two.json().get("results")) {
			assertTrue(result.get("why_null").isTextual(), result::toString);
			assertEquals(result.get("value").isNull(), !result.get("why_null").asText().isEmpty(), result::toString);
		}
		Files.writeString(corpus.resolve("layers/ben/a.xmi"), "<nothing/>");
		String message = Cli.run("agreement", corpus).expect(1).err();
		assertTrue(message.contains("ben") && message.contains("cleo"), message);
	}

	private static List<String> texts(JsonNode array) {
		return array.valueStream().map(JsonNode::asText).toList();
	}

	private Cli.Ran run(String command) throws IOException {
		return switch (command) {
			case "import" -> Cli.run("import", corpus, Files.writeString(folder.resolve("a.txt"), "A text."));
			case "export" -> Cli.run("export", corpus, "--format", "jsonl", "--out", folder.resolve("out"));
			default -> Cli.run(command, corpus);
		};
	}
}
