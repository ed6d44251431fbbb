package org.pressmark.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.exchange.ImportReport;
import org.pressmark.exchange.ImportRequest;
import org.pressmark.exchange.Importer;
import org.pressmark.exchange.SharedData;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;

/** brat's own tutorial with the codebook that its settings make: events are labels here, relations are slots. */
final class BratNewsTest {

	private final Path folder;

	BratNewsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void readsEventsRelationsAttributesAndNotes() throws IOException {
		Path news = SharedData.require("brat-news");
		Corpus corpus = Corpus.create(folder.resolve("corpus"), "news",
				BratCodebook.read("news", Files.readString(news.resolve("annotation.conf"))));
		ImportReport report = new Importer(corpus)
				.run(ImportRequest.of(news).withAnnotators(AnnotatorRule.named("brat")), Progress.NONE);
		assertEquals(List.of(), report.refused());
		int marks = 0;
		for (Path file : annotations(news)) {
			marks += (int) Files.readAllLines(file).stream().filter(line -> line.startsWith("T")).count();
		}
		assertEquals(marks, report.marks());
		String name = "000-introduction";
		Layer layer = corpus.layer("brat", corpus.articles().stream().filter(id -> id.value().equals(name)).findFirst()
				.orElseThrow());
		Mark transfer = layer.mark(new MarkId("T3")).orElseThrow();
		assertEquals(List.of(new MarkId("T6")), transfer.slot("Recipient-Arg"));
		assertEquals(AttributeValue.of("High"), transfer.attribute("Confidence").orElseThrow());
		assertEquals("100000000 USD", layer.mark(new MarkId("T2")).orElseThrow().note());
		assertEquals(List.of(new MarkId("T5")), layer.mark(new MarkId("T4")).orElseThrow().slot("Family"));
		assertEquals(AttributeValue.of(true), layer.mark(new MarkId("T4")).orElseThrow().attribute("Individual")
				.orElseThrow());
		assertTrue(report.dropped().stream().anyMatch(dropped -> dropped.what().startsWith("normalisation Reference")));
		assertTrue(report.dropped().stream().anyMatch(dropped -> dropped.what().startsWith("note of something")),
				"a note on a relation");
	}

	private static List<Path> annotations(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".ann")).toList();
		}
	}
}
