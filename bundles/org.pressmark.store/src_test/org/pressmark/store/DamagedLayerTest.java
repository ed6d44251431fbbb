package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.progress.Progress;

/** What becomes of a layer whose file something else has damaged. */
class DamagedLayerTest {

	private final Corpus corpus;
	private final Article article;
	private final Layer saved;
	private final Path file;
	private final Path folder;

	DamagedLayerTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		folder = corpus.folder();
		article = Samples.add(corpus, "a", Samples.TEXT);
		saved = Samples.fullLayer(article, "anna");
		corpus.saveLayer(saved);
		file = folder.resolve("layers/anna/a.xmi");
	}

	@Test
	void isOpenedFromTheCopyThatWasLastSavedAndSaysSo() throws Exception {
		Files.writeString(file, Files.readString(file).substring(0, 700));
		CorpusException refused = assertThrows(CorpusException.class, () -> corpus.layer("anna", article.id()));
		assertEquals(file, refused.file());
		assertTrue(refused.remedy().contains("last saved on this machine"), refused.remedy());
		OpenedLayer opened = corpus.layerOrLastGood("anna", article.id());
		assertEquals(saved, opened.layer());
		assertEquals(refused.problem(), opened.damage().orElseThrow().problem());
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Recovery recovery = journal.replay();
			assertEquals(saved, recovery.layer());
			assertTrue(recovery.damage().isPresent());
		}
	}

	@Test
	void aLayerWhoseFileIsGoneHasACopyWhichOutlivesOneThatIsBegunAnew() throws Exception {
		assertEquals(Optional.empty(), corpus.copyOfGoneLayer("anna", article.id()));
		Files.delete(file);
		assertEquals(Layer.empty(article.id(), "anna"), corpus.layer("anna", article.id()));
		assertEquals(saved, corpus.copyOfGoneLayer("anna", article.id()).orElseThrow());
		byte[] copy = Files.readAllBytes(folder.resolve(".pressmark/lastgood/anna/a.xmi"));
		corpus.saveLayer(Layer.empty(article.id(), "anna").withState(LayerState.DONE));
		assertEquals(Optional.empty(), corpus.copyOfGoneLayer("anna", article.id()));
		try (Stream<Path> aside = Files.list(folder.resolve(".pressmark/damaged/anna"))) {
			assertArrayEquals(copy, Files.readAllBytes(aside.findFirst().orElseThrow()));
		}
	}

	@Test
	void aLayerThatIsBroughtBackAsItWasLeavesNothingAside() throws Exception {
		Files.delete(file);
		corpus.saveLayer(corpus.copyOfGoneLayer("anna", article.id()).orElseThrow());
		assertEquals(saved, corpus.layer("anna", article.id()));
		assertFalse(Files.exists(folder.resolve(".pressmark/damaged")));
	}

	@Test
	void aSoundLayerComesFromItsFile() throws Exception {
		OpenedLayer opened = corpus.layerOrLastGood("anna", article.id());
		assertEquals(saved, opened.layer());
		assertEquals(Optional.empty(), opened.damage());
	}

	@Test
	void noBitOfTheTextCanTurnOverUnseen() throws Exception {
		byte[] whole = Files.readAllBytes(file);
		String latin = new String(whole, StandardCharsets.ISO_8859_1);
		int begin = latin.indexOf("sofaString=\"") + "sofaString=\"".length();
		int length = latin.indexOf('"', begin) - begin;
		assertTrue(length > article.text().length(), "the text was not found in the file");
		Random random = new Random(5);
		for (int round = 0; round < 100; round++) {
			byte[] damaged = whole.clone();
			int at = begin + random.nextInt(length);
			damaged[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, damaged);
			assertThrows(CorpusException.class, () -> corpus.layer("anna", article.id()), "byte " + at);
			assertEquals(saved, corpus.layerOrLastGood("anna", article.id()).layer());
		}
	}

	@Test
	void noBitOfTheMarksCanTurnOverUnseen() throws Exception {
		byte[] whole = Files.readAllBytes(file);
		int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("</xmi:XMI>");
		Random random = new Random(6);
		for (int round = 0; round < 300; round++) {
			byte[] damaged = whole.clone();
			int at = random.nextInt(end);
			damaged[at] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, damaged);
			CorpusException refused = assertThrows(CorpusException.class, () -> corpus.layer("anna", article.id()),
					"byte " + at);
			assertTrue(!refused.problem().isBlank() && !refused.remedy().isBlank(), refused.getMessage());
			assertEquals(saved, corpus.layerOrLastGood("anna", article.id()).layer());
			assertTrue(Verification.of(folder, Progress.NONE).stream().anyMatch(Finding::isError), "byte " + at);
		}
	}

	@Test
	void isNotWhatAnotherProgramSavedOrAnotherSystemTookForATextFile() throws Exception {
		String whole = Files.readString(file);
		Files.writeString(file, whole.replace("\n", "\r\n"));
		assertEquals(saved, corpus.layer("anna", article.id()));
		Files.writeString(file,
				whole.substring(0, whole.indexOf("<!--")).replace("kind=\"direct\"", "kind=\"indirect\""));
		assertEquals(3, corpus.layer("anna", article.id()).size());
		assertEquals(List.of(), Verification.of(folder, Progress.NONE).stream().filter(Finding::isError).toList());
	}

	@Test
	void ofWhichOneValueWasChangedNamesTheWayToKeepTheChange() throws Exception {
		Files.writeString(file, Files.readString(file).replace("kind=\"direct\"", "kind=\"indirect\""));
		CorpusException refused = assertThrows(CorpusException.class, () -> corpus.layer("anna", article.id()));
		assertTrue(refused.remedy().contains("last line"), refused.remedy());
		String changed = Files.readString(file);
		Files.writeString(file, changed.substring(0, changed.stripTrailing().lastIndexOf('\n') + 1));
		assertEquals(3, corpus.layer("anna", article.id()).size());
	}

	@Test
	void theHashKeepsNoUimaToolFromLoadingTheFileStrictly() throws Exception {
		assertTrue(Files.readString(file).stripTrailing().endsWith("-->"), "the file has its hash");
		CAS cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(folder.resolve("typesystem.xml").toFile())), null, null);
		XmiCasDeserializer.deserialize(new ByteArrayInputStream(Files.readAllBytes(file)), cas, false);
		assertEquals(article.text(), cas.getDocumentText());
		assertEquals(3, cas.getAnnotationIndex(cas.getTypeSystem().getType("org.pressmark.types.Mark")).size());
	}

	@Test
	void whatAnotherToolAddedIsReadOverAndSaidSo() throws Exception {
		CAS cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(folder.resolve("typesystem.xml").toFile())), null, null);
		XmiCasDeserializer.deserialize(new ByteArrayInputStream(Files.readAllBytes(file)), cas, false);
		cas.addFsToIndexes(cas.createAnnotation(cas.getAnnotationType(), 0, 3));
		cas.addFsToIndexes(cas.createAnnotation(cas.getAnnotationType(), 4, 6));
		CAS view = cas.createView("translation");
		view.setDocumentText("Altrove");
		view.addFsToIndexes(view.createAnnotation(cas.getAnnotationType(), 0, 7));
		try (OutputStream out = Files.newOutputStream(file)) {
			XmiCasSerializer.serialize(cas, out);
		}
		String counts = "2 × uima.tcas.Annotation, 1 × view 'translation', "
				+ "1 × uima.tcas.Annotation in view 'translation'";
		OpenedLayer opened = corpus.layerOrLastGood("anna", article.id());
		assertEquals(saved, opened.layer());
		assertEquals(Optional.empty(), opened.damage());
		assertTrue(opened.beside().orElseThrow().problem().endsWith(counts), opened.beside()::toString);
		assertTrue(Verification.of(folder, Progress.NONE).stream()
				.anyMatch(finding -> finding.severity() == Finding.Severity.WARNING
						&& finding.problem().endsWith(counts)));
		for (int round = 0; round < 2; round++) {
			CorpusStatus status = CorpusStatus.of(Corpus.open(folder), Progress.NONE);
			assertEquals(List.of(opened.beside().orElseThrow().getMessage()),
					status.warnings().stream().map(Throwable::getMessage).toList());
			assertEquals(List.of(), status.problems());
		}
		corpus.saveLayer(saved);
		assertEquals(Optional.empty(), corpus.layerOrLastGood("anna", article.id()).beside());
		assertEquals(List.of(), CorpusStatus.of(corpus, Progress.NONE).warnings());
	}

	@Test
	void isPutAsideBeforeASaveTakesItsPlace() throws Exception {
		byte[] damaged = Files.readString(file).substring(0, 700).getBytes(StandardCharsets.UTF_8);
		Files.write(file, damaged);
		Corpus.open(folder).saveLayer(saved.withState(LayerState.DONE));
		assertEquals(LayerState.DONE, corpus.layer("anna", article.id()).state());
		List<Path> kept = files(folder.resolve(".pressmark/damaged/anna"));
		assertEquals(1, kept.size());
		assertArrayEquals(damaged, Files.readAllBytes(kept.getFirst()));
	}

	@Test
	void savesOverSoundFilesPutNothingAside() throws Exception {
		for (int round = 0; round < 3; round++) {
			corpus.saveLayer(saved.withState(LayerState.values()[round]));
			Corpus.open(folder).saveLayer(saved);
		}
		assertFalse(Files.exists(folder.resolve(".pressmark/damaged")));
	}

	@Test
	void withoutACopyTheReasonIsGiven() throws Exception {
		Files.writeString(file, "<xmi>");
		Files.delete(folder.resolve(".pressmark/lastgood/anna/a.xmi"));
		CorpusException failure = assertThrows(CorpusException.class,
				() -> corpus.layerOrLastGood("anna", article.id()));
		assertFalse(failure.remedy().contains("last saved on this machine"), failure.remedy());
	}

	@Test
	void aLayerThatCannotBeWrittenLeavesTheLastGoodOne() throws Exception {
		byte[] before = Files.readAllBytes(file);
		Layer impossible = saved.with(saved.inTextOrder().getFirst().withNote("a\u0000b"));
		CorpusException failure = assertThrows(CorpusException.class, () -> corpus.saveLayer(impossible));
		assertEquals(file, failure.file());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aSaveWithoutASecondCopyIsASaveAndSaysSo() throws Exception {
		Path copies = folder.resolve(".pressmark/lastgood/anna");
		assertEquals(Optional.empty(), corpus.saveLayer(saved.withState(LayerState.IN_PROGRESS)));
		Files.delete(copies.resolve(article.id() + ".xmi"));
		Files.delete(copies);
		Files.writeString(copies, "no folder");
		CorpusException noCopy = corpus.saveLayer(saved.withState(LayerState.LOCKED)).orElseThrow();
		assertEquals(LayerState.LOCKED, corpus.layer("anna", article.id()).state());
		assertTrue(noCopy.problem().startsWith("The marks are saved, but not their second copy"), noCopy.problem());
		assertTrue(noCopy.file().startsWith(copies), noCopy.file().toString());
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			assertTrue(journal.save(saved).isPresent());
			assertEquals(saved, corpus.layer("anna", article.id()));
			Files.delete(copies);
			assertEquals(Optional.empty(), journal.save(saved.withState(LayerState.DONE)));
		}
	}

	@Test
	void aSaveThatFailsLeavesTheCopyToo() throws Exception {
		Path copy = folder.resolve(".pressmark/lastgood/anna/a.xmi");
		byte[] before = Files.readAllBytes(copy);
		Files.delete(file);
		Files.delete(file.getParent());
		Files.writeString(file.getParent(), "in the way");
		assertThrows(CorpusException.class, () -> corpus.saveLayer(saved.withState(LayerState.LOCKED)));
		assertArrayEquals(before, Files.readAllBytes(copy));
		Files.delete(file.getParent());
		corpus.saveLayer(saved.withState(LayerState.LOCKED));
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
	}

	private static List<Path> files(Path where) throws Exception {
		try (Stream<Path> files = Files.list(where)) {
			return files.toList();
		}
	}
}
