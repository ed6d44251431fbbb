package org.pressmark.exchange.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.exchange.ExportRequest;
import org.pressmark.exchange.Exporter;
import org.pressmark.exchange.ImportReport;
import org.pressmark.exchange.ImportRequest;
import org.pressmark.exchange.Importer;
import org.pressmark.exchange.SharedData;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.LayerKey;
import org.pressmark.store.codebook.BuiltInCodebooks;

/** XMI of a real project with several annotators, counted in the files by a plain XML reader. */
final class RwkTest {

	private static final Set<String> LABELS = Set.of("Stwr", "Frame", "Speaker", "IntExpression");

	private final Path folder;
	private final Corpus corpus;

	RwkTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.corpus = Corpus.create(folder.resolve("corpus"), "rwk", BuiltInCodebooks.read("stwr"));
	}

	@Test
	void passesOverFoldersAboveThatMayNotBeListed() throws IOException {
		Path above = Files.createDirectories(folder.resolve("above"));
		Path inner = Files.createDirectories(above.resolve("mine"));
		Files.writeString(inner.resolve("a.xmi"), "<xmi/>");
		assumeTrue(above.toFile().setReadable(false) && !Files.isReadable(above),
				"Skipped: this user may list every folder");
		try {
			assertEquals(List.of(), new TypeSystems().near(inner.resolve("a.xmi"), List.of()));
		} finally {
			assertTrue(above.toFile().setReadable(true));
		}
	}

	@Test
	void marksAndLinksAreThoseOfTheFiles() throws IOException, XMLStreamException {
		List<Path> inputs = List.of(SharedData.require("rwk/saturn"), SharedData.require("rwk/uranus"));
		ImportReport report = run(ImportRequest.of(inputs.toArray(Path[]::new)));
		assertEquals(List.of(), report.refused());
		Map<String, Integer> expected = new TreeMap<>();
		Map<String, Integer> expectedDropped = new TreeMap<>();
		Set<String> texts = new HashSet<>();
		int files = 0;
		for (Path input : inputs) {
			for (Path file : xmiFiles(input)) {
				List<Map<String, String>> elements = elements(file);
				count(elements, expected);
				elements.stream().filter(element -> element.containsKey("sofaString"))
						.forEach(element -> texts.add(element.get("sofaString")));
				elements.stream().map(element -> element.getOrDefault("", "")).filter(name -> name.equals("TeiType"))
						.forEach(name -> expectedDropped.merge(name, 1, Integer::sum));
				files++;
			}
		}
		Map<String, Integer> actual = new TreeMap<>();
		for (LayerKey key : corpus.layers()) {
			count(corpus.layer(key.annotator(), key.article()), actual);
		}
		assertEquals(expected, actual);
		assertEquals(files, report.layers());
		assertEquals(texts.size(), report.articles());
		assertEquals(Set.of("saturn", "uranus"), corpus.annotators());
		int tei = report.dropped().stream().filter(dropped -> dropped.what().contains(".TeiType,"))
				.mapToInt(ImportReport.Dropped::count).sum();
		assertEquals(expectedDropped.getOrDefault("TeiType", 0), tei);
	}

	@Test
	void blankFeaturesAreAbsent() throws IOException {
		run(ImportRequest.of(SharedData.require("rwk/pluto")));
		int values = 0;
		for (LayerKey key : corpus.layers()) {
			for (Mark mark : corpus.layer(key.annotator(), key.article()).marks()) {
				mark.attributes().values().forEach(value -> assertTrue(!value.display().isBlank(), mark::toString));
				values += mark.attributes().size();
			}
		}
		assertTrue(values > 0, "the files have values that are not blank");
	}

	@Test
	void aTypeSystemThatIsTooSmallIsRefusedAndReadLenientlyWithAReport() throws IOException {
		Path types = SharedData.require("rwk/typesystems/main/rwTypesystem.xml");
		Path gold = SharedData.require("rwk/gold/rwk_mkhz_20020-1.xmi");
		ImportRequest strict = ImportRequest.of(gold, types);
		ImportReport refused = run(strict);
		assertEquals(List.of(0, 0), List.of(refused.articles(), refused.layers()));
		assertTrue(refused.refused().getFirst().problem().contains("Periodical"), refused.refused()::toString);
		assertTrue(refused.refused().getFirst().remedy().contains("--lenient"), refused.refused()::toString);
		assertEquals(List.of(), corpus.articles(), "nothing of it is in");
		ImportReport read = run(strict.withLenient(true));
		assertEquals(List.of(1, 1), List.of(read.articles(), read.layers()));
		assertTrue(
				read.dropped().stream()
						.anyMatch(dropped -> dropped.what().contains("Periodical") && dropped.count() == 1),
				read.dropped()::toString);
	}

	@Test
	void ourOwnXmiComesBackWithoutLoss() throws IOException {
		run(ImportRequest.of(SharedData.require("rwk/neptune")));
		Path out = folder.resolve("out");
		new Exporter(corpus).run(ExportRequest.of("xmi", out), Progress.NONE);
		Corpus copy = Corpus.create(folder.resolve("copy"), "copy", BuiltInCodebooks.read("stwr"));
		ImportReport report = new Importer(copy).run(ImportRequest.of(out), Progress.NONE);
		assertEquals(List.of(), report.refused());
		assertEquals(List.of(), report.dropped());
		assertEquals(corpus.layers(), copy.layers());
		assertTrue(corpus.layers().size() > 1);
		for (LayerKey key : corpus.layers()) {
			assertEquals(corpus.layer(key.annotator(), key.article()), copy.layer(key.annotator(), key.article()));
		}
	}

	private ImportReport run(ImportRequest request) throws IOException {
		return new Importer(corpus).run(request.withAnnotators(AnnotatorRule.FOLDER), Progress.NONE);
	}

	/** Annotations of one StwrID are one mark unless they differ in RType; every other annotation is one. */
	private static void count(List<Map<String, String>> elements, Map<String, Integer> counts) {
		Map<String, Set<String>> types = new HashMap<>();
		Map<String, Integer> parts = new HashMap<>();
		for (Map<String, String> element : elements) {
			String name = element.getOrDefault("", "");
			if (name.equals("Stwr")) {
				types.computeIfAbsent(element.get("StwrID"), id -> new HashSet<>()).add(element.get("RType"));
				parts.merge(element.get("StwrID"), 1, Integer::sum);
			} else if (LABELS.contains(name)) {
				counts.merge(name, 1, Integer::sum);
			}
		}
		types.forEach((id, rtypes) -> counts.merge("Stwr", rtypes.size() > 1 ? parts.get(id) : 1, Integer::sum));
		for (Map<String, String> element : elements) {
			String name = element.getOrDefault("", "");
			if (LABELS.contains(name) && !name.equals("Stwr")) {
				for (String id : element.getOrDefault(name + "ID", "").trim().split(" +")) {
					Set<String> rtypes = types.getOrDefault(id, Set.of());
					counts.merge("link to " + name, rtypes.size() > 1 ? parts.get(id) : rtypes.size(), Integer::sum);
				}
			}
		}
	}

	private static void count(Layer layer, Map<String, Integer> counts) {
		for (Mark mark : layer.marks()) {
			counts.merge(mark.label(), 1, Integer::sum);
			mark.slots().values().stream().flatMap(List::stream).map(layer::mark)
					.forEach(filler -> counts.merge("link to " + filler.orElseThrow().label(), 1, Integer::sum));
		}
	}

	private static List<Path> xmiFiles(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
		}
	}

	/** The elements of a file: their attributes, and their name under the empty key. */
	private static List<Map<String, String>> elements(Path file) throws IOException, XMLStreamException {
		List<Map<String, String>> elements = new ArrayList<>();
		try (InputStream input = Files.newInputStream(file)) {
			XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(input);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					Map<String, String> element = new HashMap<>();
					element.put("", xml.getLocalName());
					for (int i = 0; i < xml.getAttributeCount(); i++) {
						element.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
					}
					elements.add(element);
				}
			}
		}
		return elements;
	}
}
