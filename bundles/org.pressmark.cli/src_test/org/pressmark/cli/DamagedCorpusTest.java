package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
	@ValueSource(strings = {"status", "verify", "agreement", "import", "export"})
	void aDamagedManifestIsFoundByEveryCommandWithItsLine(String command) throws IOException {
		Files.writeString(corpus.resolve("corpus.json"), "{\n \"format\": oops");
		String message = run(command).expect(1).err();
		assertTrue(message.contains("corpus.json, line 2"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = {"status", "verify", "agreement", "import", "export"})
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

	private Cli.Ran run(String command) throws IOException {
		return switch (command) {
			case "import" -> Cli.run("import", corpus, Files.writeString(folder.resolve("a.txt"), "A text."));
			case "export" -> Cli.run("export", corpus, "--format", "jsonl", "--out", folder.resolve("out"));
			default -> Cli.run(command, corpus);
		};
	}
}
