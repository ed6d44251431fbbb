package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.Finding;
import org.pressmark.store.LayerKey;
import org.pressmark.store.Verification;
import org.pressmark.testing.ChildWorkbench;

/** A codebook is changed in the window: every layer on disk follows, and comes back bit by bit. */
@ExtendWith(OwnProcess.class)
final class ChangeTheCodebookJourneyTest {

	@TempDir
	Path folder;

	@Test
	void everyLayerFollowsTheCodebookAndComesBack() throws Exception {
		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(ChangeTheCodebook.class, folder, Map.of())) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		int sources = number(seen, "sources ");
		assertTrue(sources > 0, seen.toString());
		assertTrue(number(seen, "voices ") > sources, "the claims have joined: " + seen);
		assertEquals(sources, number(seen, "undone "));
		assertTrue(seen.contains("kept true"), "the draft stays when its save is refused: " + seen);
		assertTrue(seen.contains("front true"), "the codebook stays in front: " + seen);
		assertEquals(text(seen, "was at "), text(seen, "is at "), "selection and scroll position of the article");

		Path corpus = SampleCorpusOnDisk.in(folder);
		Path undone = corpus.getFileName().toString().equals(ChangeTheCodebook.COPY)
				? sibling(corpus)
				: corpus;
		Path recoded = undone.resolveSibling(ChangeTheCodebook.COPY);
		assertRecoded(recoded);
		assertEquals(layers(SampleCorpusOnDisk.shipped()), layers(Corpus.open(undone)));
		assertEquals(List.of(), errors(undone));
	}

	private static Path sibling(Path copy) throws Exception {
		try (Stream<Path> files = Files.list(copy.getParent())) {
			return files.filter(file -> Files.exists(file.resolve("corpus.json")) && !file.equals(copy)).findFirst()
					.orElseThrow();
		}
	}

	private static void assertRecoded(Path folder) throws Exception {
		Corpus corpus = Corpus.open(folder);
		assertEquals(2, corpus.codebook().version());
		assertEquals("ana", corpus.codebook().history().getLast().author());
		Set<String> labels = new TreeSet<>();
		for (LayerKey key : corpus.layers()) {
			corpus.layer(key.annotator(), key.article()).marks().forEach(mark -> labels.add(mark.label()));
		}
		assertEquals(Set.of("Quote", "Cue", "Voice"), labels);
		assertEquals(List.of(), errors(folder));
		assertEquals(corpus.layers().size(), loadStrictly(folder));
	}

	private static List<String> errors(Path folder) throws Exception {
		return Verification.of(folder, Progress.NONE).stream().filter(Finding::isError).map(Finding::display).toList();
	}

	/** Plain UIMA, with nothing of Pressmark. */
	private static int loadStrictly(Path folder) throws Exception {
		CAS cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser().parseTypeSystemDescription(
				new XMLInputSource(folder.resolve("typesystem.xml").toFile())), null, null);
		int loaded = 0;
		try (Stream<Path> files = Files.walk(folder.resolve("layers"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				cas.reset();
				XmiCasDeserializer.deserialize(new ByteArrayInputStream(Files.readAllBytes(file)), cas, false);
				loaded++;
			}
		}
		return loaded;
	}

	private static Map<String, Object> layers(Corpus corpus) throws Exception {
		Map<String, Object> layers = new TreeMap<>();
		for (LayerKey key : corpus.layers()) {
			layers.put(key.toString(), corpus.layer(key.annotator(), key.article()));
		}
		return layers;
	}

	private static String text(List<String> lines, String start) {
		return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()))
				.findFirst().orElseThrow();
	}

	private static int number(List<String> lines, String start) {
		return lines.stream().filter(line -> line.startsWith(start))
				.mapToInt(line -> Integer.parseInt(line.substring(start.length()))).findFirst().orElseThrow();
	}
}
