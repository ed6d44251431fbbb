package org.pressmark.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressmark.exchange.SharedData;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.ImportItem;
import org.pressmark.exchange.reading.LabelMapping;
import org.pressmark.exchange.reading.ReadContext;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.model.Mark;
import org.pressmark.store.codebook.BuiltInCodebooks;

/** Real annotations, counted in their files with a pattern of this test's own. */
final class PolnearTest {

	private static final Pattern TEXT_BOUND = Pattern.compile("(?m)^T\\d+\\t(\\S+) ([\\d ;]+)\\t");
	private static final Pattern LINK = Pattern.compile("(?m)^E\\d+\\t.*$");

	private final Findings findings = new Findings();

	@Test
	void everyTextBoundOfEveryLabelIsThere() throws IOException {
		Map<String, Integer> expected = new TreeMap<>();
		Map<String, Integer> actual = new TreeMap<>();
		int triggersThatBecameCues = 0;
		for (String part : List.of("multi", "single", "malformed")) {
			for (Path file : annotations(part)) {
				String content = Files.readString(file);
				TEXT_BOUND.matcher(content).results().map(found -> found.group(1))
						.filter(type -> !type.startsWith("Attribution"))
						.forEach(type -> expected.merge(type, 1, Integer::sum));
				triggersThatBecameCues += eventsWithout(content, "Cue");
				read(file).forEach(mark -> actual.merge(mark.label(), 1, Integer::sum));
			}
		}
		expected.merge("Cue", triggersThatBecameCues, Integer::sum);
		assertEquals(expected, actual);
		assertTrue(expected.getOrDefault("Content", 0) > 6000, expected::toString);
	}

	@Test
	void everyEventWithACueAndASourceIsLinked() throws IOException {
		int expected = 0;
		int actual = 0;
		for (Path file : annotations("multi")) {
			String content = Files.readString(file);
			for (Matcher event = LINK.matcher(content); event.find();) {
				int contents = occurrences(event.group(), " Content\\d*:");
				expected += contents
						* (occurrences(event.group(), " Cue:") + occurrences(event.group(), " Source\\d*:"));
			}
			actual += read(file).stream().mapToInt(mark -> mark.slots().values().stream().mapToInt(List::size).sum())
					.sum();
		}
		assertEquals(expected, actual);
	}

	@Test
	void discontinuousMarksAreAsManyAsInTheFiles() throws IOException {
		int expected = 0;
		int actual = 0;
		for (Path file : annotations("single")) {
			expected += (int) TEXT_BOUND.matcher(Files.readString(file)).results()
					.filter(found -> !found.group(1).startsWith("Attribution") && found.group(2).contains(";")).count();
			actual += (int) read(file).stream().filter(mark -> mark.fragments().size() > 1).count();
		}
		assertEquals(expected, actual);
		assertTrue(expected > 300, "discontinuous: " + expected);
	}

	@Test
	void malformedFilesAreReadButForTheLinesThatAreListed() throws IOException {
		List<Path> files = annotations("malformed");
		for (Path file : files) {
			read(file);
		}
		assertEquals(2, findings.refused().size(), findings.refused()::toString);
		for (Findings.Refused refused : findings.refused()) {
			String line = Files.readAllLines(Path.of(refused.file())).get(refused.line() - 1);
			assertTrue(!line.isBlank() && !line.contains("\t"), () -> refused + " is about: " + line);
		}
	}

	private static int eventsWithout(String content, String role) {
		return (int) LINK.matcher(content).results().filter(found -> occurrences(found.group(), " " + role + ":") == 0)
				.count();
	}

	private static int occurrences(String text, String pattern) {
		return (int) Pattern.compile(pattern).matcher(text).results().count();
	}

	private static List<Path> annotations(String part) throws IOException {
		try (Stream<Path> files = Files.list(SharedData.require("polnear/" + part))) {
			return files.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
		}
	}

	private List<Mark> read(Path file) throws IOException {
		String name = AnnotatorRule.baseName(file);
		Path text = file.resolveSibling(name.substring(0, name.lastIndexOf('_')) + ".txt");
		ReadContext context = new ReadContext(new LabelMapping(BuiltInCodebooks.read("polnear"), Map.of()),
				AnnotatorRule.SUFFIX, false, List.of(), Optional.empty(), Instant.EPOCH);
		List<ReadDocument> read = new BratReader().read(new ImportItem(BratReader.ID, text, List.of(file)), context,
				findings);
		return read.getFirst().layers().getFirst().marks();
	}
}
