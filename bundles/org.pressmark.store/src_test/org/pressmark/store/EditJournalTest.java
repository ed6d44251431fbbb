package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;

class EditJournalTest {

	private final Corpus corpus;
	private final Article article;
	private final Path file;

	EditJournalTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		article = Samples.add(corpus, "a", Samples.TEXT);
		file = corpus.folder().resolve(".pressmark/journal/anna/a.jsonl");
	}

	@BeforeEach
	void thereIsNoJournalYet() {
		assertFalse(Files.exists(file));
	}

	@Test
	void everyKindOfEditComesBackExactly() throws Exception {
		Layer full = Samples.fullLayer(article, "anna");
		List<Change> changes = new ArrayList<>(full.marks().stream().map(Change::add).toList());
		changes.add(new Change.OfState(LayerState.NEW, full.state()));
		Mark quote = full.mark(new MarkId("q")).orElseThrow();
		Mark odd = quote.withNote("a lone half \uD83D and \u0000 and \u2028").withAttributes(Map.of("weight",
				new AttributeValue.Decimal(-0.0), "w2", new AttributeValue.Decimal(Double.NaN), "w3",
				new AttributeValue.Decimal(Double.MIN_VALUE), "year", new AttributeValue.Whole(Long.MIN_VALUE)));
		List<LayerEdit> edits = List.of(new LayerEdit("Everything \u05D0", changes),
				new LayerEdit("Odd", List.of(Change.replace(quote, odd))));
		crashAfter(edits);
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Recovery recovery = journal.replay();
			assertEquals(edits, recovery.applied());
			assertEquals(full.with(odd), recovery.layer());
			assertFalse(recovery.baseChanged());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5})
	void anyRunOfEditsUndosAndRedosComesBack(long seed) throws Exception {
		Random random = new Random(seed);
		corpus.saveLayer(Samples.randomLayer(article, "anna", random, 5));
		Layer expected = corpus.layer("anna", article.id());
		int crashes = 0;
		for (int run = 0; run < 4; run++) {
			try (EditJournal journal = corpus.journal("anna", article.id())) {
				Recovery recovery = journal.replay();
				assertEquals(expected, recovery.layer(), "seed " + seed + ", after " + crashes + " crashes");
				assertEquals(List.of(), recovery.unapplied());
				for (int i = 0; i < 10; i++) {
					LayerEdit edit = randomEdit(expected, random);
					journal.append(edit);
					expected = edit.applyTo(expected);
					if (random.nextInt(3) == 0) {
						journal.append(edit.inverse());
						expected = edit.inverse().applyTo(expected);
					}
				}
				if (random.nextInt(4) == 0) {
					journal.save(expected);
					assertFalse(Files.exists(file));
				} else {
					crashes++;
				}
			}
		}
	}

	@Test
	void cutAnywhereItGivesBackTheWholeEditsBeforeTheCut() throws Exception {
		List<LayerEdit> edits = List.of(add("m1"), add("m2"), add("m3"));
		crashAfter(edits);
		byte[] whole = Files.readAllBytes(file);
		List<Integer> ends = lineEnds(whole);
		Random random = new Random(20260301);
		for (int round = 0; round < 40; round++) {
			int length = round < ends.size() ? ends.get(round) : random.nextInt(whole.length);
			Files.write(file, Arrays.copyOf(whole, length));
			int cut = length;
			long complete = ends.stream().skip(1).filter(end -> end <= cut).count();
			try (EditJournal journal = corpus.journal("anna", article.id())) {
				Recovery recovery = journal.replay();
				assertEquals(edits.subList(0, (int) complete), recovery.applied(), "cut at " + length);
				assertEquals(!ends.contains(length), recovery.wasTorn(), "cut at " + length);
				assertEquals(Optional.empty(), recovery.keptIn());
				journal.discard();
			}
		}
	}

	@Test
	void goesOnAfterATornLine() throws Exception {
		crashAfter(List.of(add("m1"), add("m2")));
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length - 20));
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			assertEquals(1, journal.replay().applied().size());
			journal.append(add("m3"));
		}
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			assertEquals(List.of(add("m1"), add("m3")), journal.replay().applied());
		}
	}

	@Test
	void aDamagedLineIsKeptWithAllBehindIt() throws Exception {
		crashAfter(List.of(add("m1"), add("m2"), add("m3")));
		String damaged = Files.readString(file).replace("\"id\":\"m2\"", "\"id\":\u0007m2\"");
		Files.writeString(file, damaged);
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Recovery recovery = journal.replay();
			assertEquals(List.of(add("m1")), recovery.applied());
			String kept = Files.readString(recovery.keptIn().orElseThrow());
			assertTrue(kept.contains("m2") && kept.contains("\"m3\""), kept);
		}
	}

	@Test
	void aSavedLayerLeavesNoJournal() throws Exception {
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Layer layer = add("m1").applyTo(journal.replay().layer());
			journal.append(add("m1"));
			assertTrue(Files.exists(file));
			journal.save(layer);
			assertFalse(Files.exists(file));
			assertEquals(layer, corpus.layer("anna", article.id()));
			journal.append(add("m2"));
			journal.save(add("m2").applyTo(layer));
		}
		assertEquals(2, corpus.layer("anna", article.id()).size());
		assertEquals(List.of(), corpus.unsavedJournals());
	}

	@Test
	void aKillBetweenSavingAndRetiringTheJournalRecoversNothingTwice() throws Exception {
		crashAfter(List.of(add("m1"), add("m2")));
		String edits = Files.readString(file);
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			journal.save(journal.replay().layer());
		}
		String hash = sha256(Files.readAllBytes(corpus.folder().resolve("layers/anna/a.xmi")));
		Files.writeString(file, edits + "{\"n\":3,\"at\":\"2026-01-01T00:00:00Z\",\"saving\":\"" + hash + "\"}\n");
		assertEquals(List.of(), corpus.unsavedJournals());
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Recovery recovery = journal.replay();
			assertTrue(recovery.isEmpty());
			assertEquals(2, recovery.layer().size());
		}
		assertFalse(Files.exists(file));
	}

	@Test
	void aKillBeforeTheLayerWasSavedRecoversAll() throws Exception {
		crashAfter(List.of(add("m1"), add("m2")));
		Files.writeString(file, Files.readString(file)
				+ "{\"n\":3,\"at\":\"2026-01-01T00:00:00Z\",\"saving\":\"" + "0".repeat(64) + "\"}\n");
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			assertEquals(2, journal.replay().applied().size());
		}
	}

	@Test
	void whereTheLayerChangedTheFittingEditsApplyAndTheOthersAreKept() throws Exception {
		Mark old = mark("old");
		corpus.saveLayer(Layer.of(article.id(), "anna", LayerState.NEW, List.of(old)));
		LayerEdit touchesOld = new LayerEdit("Note", List.of(Change.replace(old, old.withNote("mine"))));
		crashAfter(List.of(add("m1"), touchesOld, add("m2")));
		corpus.saveLayer(Layer.of(article.id(), "anna", LayerState.NEW, List.of(old.withNote("theirs"))));

		UnsavedJournal listed = corpus.unsavedJournals().getFirst();
		assertTrue(listed.baseChanged());
		assertEquals(3, listed.edits());
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Recovery recovery = journal.replay();
			assertTrue(recovery.baseChanged());
			assertEquals(List.of(add("m1"), add("m2")), recovery.applied());
			assertEquals(List.of(touchesOld), recovery.unapplied());
			assertEquals("theirs", recovery.layer().mark(new MarkId("old")).orElseThrow().note());
			assertTrue(Files.readString(recovery.keptIn().orElseThrow()).contains("mine"));
			journal.save(recovery.layer());
		}
		assertEquals(3, corpus.layer("anna", article.id()).size());
	}

	@Test
	void aLayerThatSomethingElseChangedIsNotOverwritten() throws Exception {
		corpus.saveLayer(Layer.of(article.id(), "anna", LayerState.NEW, List.of(mark("old"))));
		Path layerFile = corpus.folder().resolve("layers/anna/a.xmi");
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Layer layer = journal.replay().layer();
			journal.append(add("m1"));
			// As a UIMA tool saves it, which drops the comment with the hash.
			Files.writeString(layerFile,
					Files.readString(layerFile).replace("\"new\"", "\"done\"").replaceFirst("<!--.*-->", ""));
			byte[] theirs = Files.readAllBytes(layerFile);
			assertThrows(CorpusException.class, () -> journal.save(add("m1").applyTo(layer)));
			assertEquals(sha256(theirs), sha256(Files.readAllBytes(layerFile)));
		}
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Recovery recovery = journal.replay();
			assertEquals(LayerState.DONE, recovery.layer().state());
			assertEquals(2, recovery.layer().size());
		}
	}

	@Test
	void leftEditsAreNeverOverwrittenUnasked() throws Exception {
		crashAfter(List.of(add("m1")));
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			assertTrue(journal.hasLeftover());
			assertThrows(IllegalStateException.class, () -> journal.append(add("m2")));
			assertThrows(IllegalStateException.class, () -> journal.save(Layer.empty(article.id(), "anna")));
			journal.discard();
			assertFalse(Files.exists(file));
			journal.append(add("m2"));
		}
		assertEquals(1, corpus.unsavedJournals().getFirst().edits());
	}

	@Test
	void oneEditsAndAllOthersRead() throws Exception {
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			journal.replay();
			LayerBusyException busy = assertThrows(LayerBusyException.class,
					() -> corpus.journal("anna", article.id()));
			assertTrue(busy.owner().isThisProcess());
			assertThrows(LayerBusyException.class, () -> Corpus.open(corpus.folder()).journal("anna", article.id()));
			assertThrows(LayerBusyException.class, () -> corpus.saveLayer(Layer.empty(article.id(), "anna")));
			assertEquals(0, corpus.layer("anna", article.id()).size());
			corpus.saveLayer(Layer.empty(article.id(), "ben"));
			corpus.journal("carl", article.id()).close();
		}
		corpus.saveLayer(Layer.empty(article.id(), "anna"));
	}

	@Test
	void whatIsUnsavedIsListed() throws Exception {
		crashAfter(List.of(add("m1"), add("m2")));
		UnsavedJournal journal = corpus.unsavedJournals().getFirst();
		assertEquals(new LayerKey("anna", article.id()), journal.key());
		assertEquals(2, journal.edits());
		assertFalse(journal.baseChanged());
		assertEquals(Optional.empty(), journal.editedNow());
		assertFalse(journal.last().isBefore(journal.started()));
	}

	private void crashAfter(List<LayerEdit> edits) throws Exception {
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			for (LayerEdit edit : edits) {
				journal.append(edit);
			}
		}
	}

	private static LayerEdit add(String id) {
		return new LayerEdit("Add", List.of(Change.add(mark(id))));
	}

	private static Mark mark(String id) {
		return new Mark(new MarkId(id), "Cue", List.of(new Fragment(0, 5)), Map.of(), Map.of(), "", false,
				Samples.ANNA);
	}

	private LayerEdit randomEdit(Layer layer, Random random) {
		List<Mark> marks = List.copyOf(layer.marks());
		if (marks.isEmpty() || random.nextInt(3) == 0) {
			return new LayerEdit("Add", List.of(
					Change.add(Samples.randomMark(article.text(), random, new MarkId("n" + random.nextLong())))));
		}
		Mark mark = marks.get(random.nextInt(marks.size()));
		if (random.nextInt(4) == 0) {
			LayerState next = LayerState.values()[(layer.state().ordinal() + 1) % 4];
			return new LayerEdit("Remove", List.of(Change.remove(mark), new Change.OfState(layer.state(), next)));
		}
		return new LayerEdit("Change", List.of(Change.replace(mark, mark.withNote("n" + random.nextInt()))));
	}

	private static List<Integer> lineEnds(byte[] bytes) {
		List<Integer> ends = new ArrayList<>();
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				ends.add(i + 1);
			}
		}
		return ends;
	}

	private static String sha256(byte[] bytes) {
		return Article.sha256(new String(bytes, StandardCharsets.UTF_8));
	}
}
