package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * News articles with five or six annotators each, from import to export, against counts taken from the files without
 * any of our readers.
 */
class PolnearTest {

	/** Enough for every number to matter, few enough for the test to be quick. */
	private static final int ARTICLES = 5;
	private static final List<String> LABELS = List.of("Content", "Cue", "Source");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void fromImportToExport() throws IOException {
		List<Path> files = files(sharedData("polnear/multi"));
		Path corpus = folder.resolve("corpus");
		Cli.run("init", corpus, "--codebook", "polnear").expect(0);
		JsonNode imported = importing(corpus, files);
		Map<String, Map<String, Integer>> counted = count(files);
		assertEquals(ARTICLES, imported.get("articles").asInt());
		int layers = files.size() - ARTICLES;
		assertEquals(layers, imported.get("layers").asInt());
		assertEquals(0, imported.get("refused").size());

		JsonNode status = Cli.run("status", corpus, "--json").expect(0).json();
		assertEquals(ARTICLES, status.get("articles").asInt());
		counted.forEach((annotator, labels) -> labels.forEach((label, count) -> assertEquals(count,
				status.get("annotators").get(annotator).get("marks").path(label).asInt(),
				() -> label + " of " + annotator)));
		Cli.run("verify", corpus).expect(0);
		agreement(corpus, counted);
		export(corpus, layers);
		assertEquals(0, importing(corpus, files).get("new_articles").asInt());
	}

	private static void agreement(Path corpus, Map<String, Map<String, Integer>> counted) {
		JsonNode agreement = Cli.run("agreement", corpus, "--bootstrap", 50, "--json").expect(0).json();
		assertEquals(ARTICLES, agreement.get("articles").asInt());
		assertEquals(List.copyOf(counted.keySet()), texts(agreement.get("annotators")));
		for (JsonNode result : agreement.get("results")) {
			if (result.get("over").asText().equals("mean-of-pairs") && result.get("measure").asText().equals("f1-exact")
					&& LABELS.contains(result.get("label").asText())) {
				String label = result.get("label").asText();
				assertEquals(counted.values().stream().mapToInt(labels -> labels.getOrDefault(label, 0)).sum(),
						result.get("units").asInt(), label);
				double value = result.get("value").asDouble();
				assertTrue(value > 0.5 && value < 0.9, label + " " + value);
				assertTrue(result.get("low").asDouble() < value && value < result.get("high").asDouble(), label);
			}
		}
		assertTrue(agreement.get("disagreements").size() > 5);
	}

	private void export(Path corpus, int layers) throws IOException {
		Path out = folder.resolve("out");
		JsonNode report = Cli.run("export", corpus, "--format", "jsonl", "--out", out, "--json").expect(0).json();
		assertEquals(layers, report.get("layers").asInt());
		int rows = 0;
		for (String line : Files.readAllLines(out.resolve(report.at("/files/0").asText()))) {
			JsonNode row = new ObjectMapper().readTree(line);
			int[] text = row.get("text").asText().codePoints().toArray();
			for (JsonNode mark : row.get("marks")) {
				JsonNode first = mark.at("/fragments/0");
				String covered = new String(text, first.get(0).asInt(), first.get(1).asInt() - first.get(0).asInt());
				assertTrue(mark.get("text").asText().startsWith(covered));
			}
			rows++;
		}
		assertEquals(layers, rows);
	}

	private static JsonNode importing(Path corpus, List<Path> files) {
		List<Object> arguments = new ArrayList<>(List.of("import", corpus, "--annotator-from", "suffix", "--json"));
		arguments.addAll(files);
		return Cli.run(arguments.toArray()).expect(0).json();
	}

	/** The first articles, each with the layers on it. */
	private static List<Path> files(Path data) throws IOException {
		try (Stream<Path> all = Files.list(data)) {
			List<Path> sorted = all.sorted().toList();
			List<String> names = sorted.stream().map(Path::toString).filter(name -> name.endsWith(".txt"))
					.limit(ARTICLES)
					.map(name -> name.substring(0, name.length() - ".txt".length())).toList();
			return sorted.stream().filter(file -> names.stream().anyMatch(file.toString()::startsWith)).toList();
		}
	}

	/** Text-bounds by annotator and type, from the lines that begin with T and a number. */
	private static Map<String, Map<String, Integer>> count(List<Path> files) throws IOException {
		Map<String, Map<String, Integer>> counted = new TreeMap<>();
		for (Path file : files.stream().filter(each -> each.toString().endsWith(".ann")).toList()) {
			String name = String.valueOf(file.getFileName());
			String annotator = name.substring(name.lastIndexOf('_') + 1, name.length() - ".ann".length());
			Map<String, Integer> labels = counted.computeIfAbsent(annotator, each -> new TreeMap<>());
			for (String line : Files.readAllLines(file)) {
				String[] columns = line.split("\t");
				if (line.matches("T\\d+\t.*") && LABELS.contains(columns[1].split(" ")[0])) {
					labels.merge(columns[1].split(" ")[0], 1, Integer::sum);
				}
			}
		}
		return counted;
	}

	private static List<String> texts(JsonNode list) {
		return Stream.iterate(0, at -> at + 1).limit(list.size()).map(at -> list.get(at).asText()).toList();
	}

	private static Path sharedData(String name) {
		Path root = Path.of("").toAbsolutePath();
		while (root.getParent() != null && !Files.exists(root.resolve("releng/target"))) {
			root = root.getParent();
		}
		Path found = root.resolve("../shared/data").resolve(name).normalize();
		assumeTrue(Files.exists(found), "Skipped: ../shared/data/" + name + " is not on this machine");
		return found;
	}
}
