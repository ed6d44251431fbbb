package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage is status 2, says in a sentence what to do, and changes nothing. */
class UsageTest {

	@TempDir
	private Path folder = Path.of("");

	@ParameterizedTest
	@ValueSource(strings = {"init", "import", "status", "verify", "lint", "agreement", "export", "formats"})
	void everyCommandHasHelpOnStandardOutput(String command) {
		Cli.Ran ran = Cli.run(command, "--help").expect(0);
		assertTrue(ran.out().startsWith("Usage: pressmark " + command), ran.out());
		assertTrue(ran.out().contains("--json"), ran.out());
		assertTrue(Cli.run("--help").expect(0).out().contains("\n  " + command + " "));
	}

	@ParameterizedTest
	@ValueSource(strings = {"frobnicate", "--frobnicate", "agreement --units x.csv", "agreement", "init", "import",
			"export x", "status", "agreement x --bootstrap many", "agreement --table t.csv", "status /nowhere/at/all",
			"init c --codebook nothing", "agreement --table /nowhere.csv --level nominal", "import /nowhere x"})
	void wrongUsageIsStatusTwoWithASentence(String line) {
		Cli.Ran ran = Cli.run((Object[]) line.split(" ")).expect(2);
		assertEquals("", ran.out());
		assertTrue(ran.err().strip().endsWith("."), ran.err());
		assertEquals(1, ran.err().strip().lines().count(), ran.err());
		assertFalse(ran.err().contains("Exception"), ran.err());
	}

	@Test
	void withoutAnyLayerAnExportNamesNoOthers() {
		Path corpus = folder.resolve("corpus");
		Cli.run("init", corpus).expect(0);
		Cli.Ran ran = Cli.run("export", corpus, "--format", "jsonl", "--out", folder.resolve("out"), "--layers", "ana")
				.expect(2);
		assertTrue(ran.err().contains("Annotate an article or import one with marks first"), ran.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"init |", "status |", "verify |", "import | x", "import c |",
			"export | --format jsonl --out o",
			"export c --format jsonl --out |", "agreement |"})
	void anEmptyNameIsCalledAnEmptyName(String line) {
		Object[] arguments = Stream.of(line.split(" ")).map(word -> word.equals("|") ? "" : word).toArray();
		Cli.Ran ran = Cli.run(arguments).expect(2);
		assertTrue(ran.err().contains("is empty") && ran.err().contains("name of a f"), ran.err());
		assertEquals(1, ran.err().strip().lines().count(), ran.err());
	}

	@Test
	void theNextCommandIsOneThatAShellTakes() throws Exception {
		Path plain = folder.resolve("plain");
		assertTrue(Cli.run("init", plain).expect(0).out().contains("pressmark import " + plain + " FILES..."));
		assumeTrue(Files.exists(Path.of("/bin/sh")), "Skipped: there is no shell on this machine");
		Path odd = folder.resolve("Anna's study (2nd) $HOME");
		String said = Cli.run("init", odd).expect(0).out();
		String next = said.substring(said.indexOf("import ") + "import ".length(), said.indexOf(" FILES..."));
		Process shell = new ProcessBuilder("/bin/sh", "-c", "printf '%s|' " + next).start();
		assertEquals(odd + "|", new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
	}

	/** One step of the work may take longer than the time between two lines. */
	@Test
	void withoutATerminalProgressIsOnLinesOfItsOwn() throws Exception {
		PipedInputStream read = new PipedInputStream();
		PrintStream err = new PrintStream(new PipedOutputStream(read), true, StandardCharsets.UTF_8);
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(read, StandardCharsets.UTF_8));
				ProgressLine progress = new ProgressLine(new Terminal(err, err, false), 1)) {
			progress.report("Reading", 3, 12);
			assertEquals("Reading: 3 of 12 (25 %)", lines.readLine());
			assertEquals("Reading: 3 of 12 (25 %)", lines.readLine());
		}
	}

	@Test
	void aParameterIsCalledByItsName() {
		assertEquals("Invalid value for CORPUS: the name of a file or folder is empty. "
				+ "'pressmark init --help' describes it.", Cli.run("init", "").expect(2).err().strip());
	}

	@Test
	void anOptionThatLacksItsValueIsNamedOnce() {
		String message = Cli.run("import", "c", "x", "--map", "Person").expect(2).err();
		assertTrue(message.contains("option '--map'"), message);
		assertFalse(message.contains("option option"), message);
	}

	@Test
	void withoutACommandTheCommandsAreListed() {
		Cli.Ran ran = Cli.run().expect(2);
		assertEquals("", ran.out());
		assertTrue(ran.err().contains("agreement"));
	}

	@Test
	void withJsonAFailureIsADocument() {
		Cli.Ran ran = Cli.run("status", folder, "--json").expect(2);
		assertTrue(ran.json().at("/error/problem").asText().length() > 5, ran.out());
		assertTrue(ran.json().at("/error/remedy").asText().length() > 5, ran.out());
		assertTrue(ran.err().contains(folder.toString()), ran.err());
	}

	@Test
	void unknownOptionsNameThoseThatThereAre() {
		assertTrue(Cli.run("agreement", "--gamma").expect(2).err().contains("--measures"));
		assertTrue(Cli.run("adjudicate").expect(2).err().contains("agreement"));
	}

	@Test
	void initRefusesAFolderThatHoldsSomething() throws Exception {
		Path note = Files.writeString(folder.resolve("note.txt"), "mine");
		Cli.Ran ran = Cli.run("init", folder).expect(2);
		assertTrue(ran.err().contains(folder.toString()), ran.err());
		try (Stream<Path> content = Files.list(folder)) {
			assertEquals(note, content.findFirst().orElseThrow());
		}
		assertEquals("mine", Files.readString(note));
	}

	@Test
	void initTakesABuiltInCodebookOrAFile() {
		Path one = folder.resolve("one");
		assertEquals("stwr", Cli.run("init", one, "--codebook", "stwr", "--json").expect(0).json()
				.at("/codebook/name").asText());
		Path other = folder.resolve("other");
		Cli.Ran again = Cli.run("init", other, "--codebook", one.resolve("codebook.json"), "--json").expect(0);
		assertEquals("stwr", again.json().at("/codebook/name").asText());
		Path third = folder.resolve("third");
		Cli.Ran types = Cli.run("init", third, "--codebook", one.resolve("typesystem.xml"), "--json").expect(0);
		assertEquals(again.json().at("/codebook/labels"), types.json().at("/codebook/labels"));
	}

	@Test
	void formatsAreListedForPeopleAndPrograms() {
		assertTrue(Cli.run("formats").expect(0).out().contains("jsonl"));
		assertTrue(
				Cli.run("formats", "--json").expect(0).json().get("formats").findValuesAsText("id").contains("brat"));
	}

	@Test
	void theVersionIsPrinted() {
		assertTrue(Cli.run("--version").expect(0).out().startsWith("Pressmark "));
	}
}
