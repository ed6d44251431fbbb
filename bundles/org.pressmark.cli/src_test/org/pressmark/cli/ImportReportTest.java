package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import says of the files that did not become an article of their own. */
class ImportReportTest {

	@TempDir
	private Path folder = Path.of("");
	private Path corpus = Path.of("");
	private Path input = Path.of("");

	@BeforeEach
	void make() throws IOException {
		corpus = folder.resolve("corpus");
		input = Files.createDirectories(folder.resolve("in"));
		Cli.run("init", corpus, "--codebook", "polnear").expect(0);
	}

	@Test
	void anArticleThatIsThereUnderAnotherNameIsNamed() throws IOException {
		write("one.txt", "The mayor said that it was late.");
		write("two.txt", "The mayor said that it was late.");
		Cli.Ran text = Cli.run("import", corpus, input).expect(0);
		assertTrue(text.out().contains(input.resolve("two.txt") + " has the text of the article 'one'"), text.out());
		JsonNode merged = Cli.run("import", corpus, input, "--json").expect(0).json().get("merged");
		assertEquals(1, merged.size(), "one.txt is the article's own file: " + merged);
		assertEquals(input.resolve("two.txt").toString(), merged.at("/0/file").asText());
		assertEquals("one", merged.at("/0/article").asText());
	}

	@Test
	void aFileThatIsPassedOverIsNamedAndManyAreCounted() throws IOException {
		write("one.txt", "The mayor said that it was late.");
		Files.write(input.resolve("one.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1});
		String one = Cli.run("import", corpus, input).expect(0).out();
		assertTrue(one.contains("1 × not a text (in " + input.resolve("one.png") + ")"), one);
		Files.write(input.resolve("two.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 2});
		String two = Cli.run("import", corpus, input).expect(0).out();
		assertTrue(two.contains("2 × not a text (in 2 files)"), two);
	}

	@Test
	void manyOfThemAreCountedAndNamedByJsonAlone() throws IOException {
		for (int number = 10; number < 60; number++) {
			write(number + ".txt", "The mayor said that it was late.");
		}
		Cli.Ran text = Cli.run("import", corpus, input).expect(0);
		assertTrue(text.out().lines().count() < 30, text.out());
		assertTrue(text.out().contains("49") && text.out().contains("--json"), text.out());
		assertEquals(49, Cli.run("import", corpus, input, "--json").expect(0).json().get("merged").size());
	}

	@Test
	void refusedLinesAreInTheOrderOfFileAndLine() throws IOException {
		write("b.txt", "The mayor said that it was late.");
		write("b.ann", "T1\tSource 0 9\tThe mayor\nbad\tbad\nT2\tSource 0 x\tThe\nworse\tbad\n");
		write("z.ann", "T1\tSource 0 3\tThe\n");
		Files.write(input.resolve("c.txt"), new byte[]{'a', '\n', (byte) 0x93});
		JsonNode refused = Cli.run("import", corpus, input, "--json").expect(1).json().get("refused");
		List<String> found = new ArrayList<>();
		refused.forEach(each -> found.add(
				Path.of(each.get("file").asText()).getFileName() + String.format(":%03d", each.get("line").asInt())));
		assertTrue(found.size() >= 5, refused.toPrettyString());
		assertEquals(found.stream().sorted().toList(), found);
	}

	@Test
	void hiddenFilesAreSkippedWithAReason() throws IOException {
		write("a.txt", "The mayor said that it was late.");
		write("._a.txt", "of another system");
		write(".git/HEAD", "ref");
		Cli.Ran text = Cli.run("import", corpus, input).expect(0);
		assertTrue(text.out().contains("hidden"), text.out());
		JsonNode skipped = Cli.run("import", corpus, input, "--json").expect(0).json().get("skipped");
		assertEquals(List.of(input.resolve("._a.txt").toString(), input.resolve(".git").toString()),
				skipped.findValuesAsText("file"));
		skipped.forEach(each -> assertTrue(each.get("why").asText().contains("hidden"), each.toString()));
		assertEquals(1, Cli.run("status", corpus, "--json").expect(0).json().get("articles").asInt());
	}

	private void write(String name, String content) throws IOException {
		Path file = input.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}
}
