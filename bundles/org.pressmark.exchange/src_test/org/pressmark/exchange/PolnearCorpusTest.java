package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.OffsetUnit;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.xml.sax.SAXException;

/** Real articles with several annotators, through the whole of it: import, export, and readers of other making. */
final class PolnearCorpusTest {

	private static final Pattern MARK = Pattern.compile("(?m)^T\\d+\\t(?!Attribution)");

	private final Path folder;
	private final Corpus corpus;

	PolnearCorpusTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.corpus = Corpus.create(folder.resolve("corpus"), "polnear", BuiltInCodebooks.read("polnear"));
	}

	@Test
	void layersOfSeveralAnnotatorsMeetOnOneArticle() throws IOException {
		Path multi = SharedData.require("polnear/multi");
		ImportReport report = new Importer(corpus).run(ImportRequest.of(multi), Progress.NONE);
		int marks = 0;
		Set<String> annotators = new TreeSet<>();
		int texts = 0;
		int annotations = 0;
		try (Stream<Path> files = Files.list(multi)) {
			for (Path file : files.toList()) {
				String name = file.getFileName().toString();
				if (name.endsWith(".ann")) {
					marks += (int) MARK.matcher(Files.readString(file)).results().count();
					annotators.add(name.substring(name.lastIndexOf('_') + 1, name.length() - 4));
					annotations++;
				} else {
					texts++;
				}
			}
		}
		assertEquals(List.of(), report.refused());
		assertEquals(List.of(texts, annotations, marks), List.of(report.articles(), report.layers(), report.marks()));
		assertEquals(annotators, corpus.annotators());
		for (OffsetUnit unit : OffsetUnit.values()) {
			Path out = folder.resolve(unit.key());
			new Exporter(corpus).run(ExportRequest.of("jsonl", out).withOffsets(unit), Progress.NONE);
			assertEquals(marks, JsonlExportTest.checkSlices(JsonlExportTest.rows(out), unit.key()));
		}
	}

	@Test
	void exportedXmiLoadsStrictlyInPlainUima() throws IOException, UIMAException, SAXException {
		Path malformed = SharedData.require("polnear/malformed");
		ImportReport report = new Importer(corpus).run(ImportRequest.of(malformed), Progress.NONE);
		assertEquals(2, report.refused().size());
		Path out = folder.resolve("xmi");
		ExportReport exported = new Exporter(corpus).run(ExportRequest.of("xmi", out), Progress.NONE);
		TypeSystemDescription types = UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(out.resolve("typesystem.xml").toFile()));
		int annotations = 0;
		for (String name : exported.files()) {
			if (name.endsWith(".xmi")) {
				CAS cas = CasCreationUtils.createCas(types, null, null);
				try (var input = Files.newInputStream(out.resolve(name))) {
					XmiCasDeserializer.deserialize(input, cas, false);
				}
				annotations += cas.getAnnotationIndex(cas.getTypeSystem().getType("org.pressmark.types.Mark")).size();
			}
		}
		assertEquals(report.marks(), annotations);
		assertTrue(annotations > 50, "marks: " + annotations);
	}
}
