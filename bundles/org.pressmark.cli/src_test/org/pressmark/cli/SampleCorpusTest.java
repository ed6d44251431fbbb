package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a copy of the sample corpus: two annotators who differ, not all of it finished, and some gold. */
class SampleCorpusTest {

	@TempDir
	private Path folder = Path.of("");
	private Path corpus = Path.of("");

	@BeforeEach
	void copy() throws IOException {
		Path root = Path.of("").toAbsolutePath();
		while (root.getParent() != null && !Files.exists(root.resolve("releng/target"))) {
			root = root.getParent();
		}
		Path samples = root.resolve("bundles/org.pressmark.app/samples/corpus");
		corpus = folder.resolve("corpus");
		try (Stream<Path> files = Files.walk(samples)) {
			for (Path file : files.filter(each -> !samples.relativize(each).startsWith(".pressmark")).toList()) {
				Files.copy(file, corpus.resolve(samples.relativize(file).toString()));
			}
		}
	}

	@Test
	void whatIsNotFinishedIsLeftOutAndNamed() {
		JsonNode status = Cli.run("status", corpus, "--json").expect(0).json();
		JsonNode agreement = Cli.run("agreement", corpus, "--bootstrap", 20, "--json").expect(0).json();
		assertEquals("[\"ana\",\"ben\"]", agreement.get("annotators").toString());
		int unfinished = 0;
		for (JsonNode annotator : new JsonNode[]{status.at("/annotators/ana"), status.at("/annotators/ben")}) {
			unfinished += annotator.get("layers").asInt() - annotator.get("done").asInt();
		}
		assertTrue(unfinished > 0);
		assertEquals(unfinished, agreement.at("/left_out/layers").size());
		assertEquals(status.get("articles").asInt(),
				agreement.get("articles").asInt() + agreement.at("/left_out/articles").size());
		long classes = 0;
		for (JsonNode disagreement : agreement.get("disagreements")) {
			classes += disagreement.get("count").asLong();
		}
		assertTrue(classes > 0 && agreement.get("agreed").asLong() > 0);
	}

	@Test
	void quotesAreComparedWithTheirMarks() throws IOException {
		Cli.Ran ran = Cli.run("lint", corpus, "--annotators", "ben", "--json").expect(1);
		JsonNode lint = ran.json();
		int direct = lint.at("/counts/direct-without-marks").asInt();
		assertTrue(direct > 0, lint.get("counts").toString());
		JsonNode first = null;
		int found = 0;
		for (JsonNode finding : lint.get("findings")) {
			assertEquals("ben", finding.get("annotator").asText());
			if (finding.get("check").asText().equals("direct-without-marks")) {
				found++;
				first = first == null ? finding : first;
			}
		}
		assertEquals(direct, found);
		assertTrue(first != null && ran.err().contains("nothing of it stands in quotation marks"), ran.err());
		Path dismissed = corpus.resolve("dismissed/ben/" + first.get("article").asText() + ".json");
		Files.createDirectories(dismissed.getParent());
		Files.writeString(dismissed,
				"{\"format\":\"pressmark-dismissals\",\"formatVersion\":1,\"dismissed\":[{\"check\":"
						+ "\"direct-without-marks\",\"mark\":" + first.get("mark") + "}]}");
		assertEquals(direct - 1, Cli.run("lint", corpus, "--annotators", "ben", "--json").expect(1).json()
				.at("/counts/direct-without-marks").asInt());
		Cli.run("verify", corpus).expect(0);
		Cli.run("lint", corpus, "--checks", "scare-quotes").expect(0);
		assertTrue(Cli.run("lint", corpus, "--checks", "-direct-without-marks", "--json").expect(1).json()
				.at("/counts/direct-without-marks").isMissingNode());
		assertTrue(Cli.run("lint", corpus, "--checks", "scary").expect(2).err().contains("scare-quotes"));
		assertTrue(Cli.run("lint", corpus, "--annotators", "nobody").expect(2).err().contains("ben"));
	}

	@Test
	void offsetsThatAFormatDoesNotCountAreRefused() {
		Path out = folder.resolve("out");
		Cli.Ran ran = Cli.run("export", corpus, "--format", "xmi", "--offsets", "utf8", "--out", out).expect(2);
		assertTrue(ran.err().contains("utf16"), ran.err());
		assertFalse(Files.exists(out));
		Cli.run("export", corpus, "--format", "xmi", "--offsets", "utf16", "--out", out).expect(0);
	}

	@Test
	void goldIsComparedWhereItIsNamed() {
		JsonNode agreement = Cli.run("agreement", corpus, "--annotators", "ana,gold", "--labels", "Quote", "--measures",
				"f1-token", "--json").expect(0).json();
		assertEquals(2, agreement.get("results").size());
		assertTrue(agreement.at("/results/0/value").asDouble() > 0.5);
		assertTrue(Cli.run("agreement", corpus, "--annotators", "ana,nobody").expect(2).err().contains("ben"));
		assertTrue(Cli.run("agreement", corpus, "--annotators", "ana").expect(2).err().contains("two"));
		assertTrue(Cli.run("agreement", corpus, "--labels", "Qoute").expect(2).err().contains("Quote"));
	}

	@Test
	void aDamagedLayerIsFoundAndNamed() throws IOException {
		Cli.run("verify", corpus).expect(0);
		Path layer;
		try (Stream<Path> layers = Files.list(corpus.resolve("layers/ana"))) {
			layer = layers.sorted().findFirst().orElseThrow();
		}
		Files.writeString(layer, Files.readString(layer).substring(0, 500));
		Cli.Ran verify = Cli.run("verify", corpus, "--json").expect(1);
		assertTrue(verify.json().get("errors").asInt() > 0);
		assertTrue(verify.err().contains(String.valueOf(layer.getFileName())), verify.err());
		Cli.Ran agreement = Cli.run("agreement", corpus, "--bootstrap", 0, "--json").expect(1);
		assertTrue(agreement.json().at("/refused/0/file").asText().endsWith(String.valueOf(layer.getFileName())));
		assertFalse(agreement.err().contains("Exception"), agreement.err());
		Cli.run("status", corpus).expect(1);
	}
}
