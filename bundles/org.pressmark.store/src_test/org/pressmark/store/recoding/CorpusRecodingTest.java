package org.pressmark.store.recoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.Question;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.EditJournal;
import org.pressmark.store.Finding;
import org.pressmark.store.LayerBusyException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.Samples;
import org.pressmark.store.Verification;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.store.history.HistoryEntry;

class CorpusRecodingTest {

	private final Path folder;
	private Corpus corpus;
	private Article first;
	private Article second;

	CorpusRecodingTest(@TempDir Path temp) throws Exception {
		folder = temp.resolve("c");
		corpus = Samples.corpus(folder);
		first = Samples.add(corpus, "a", Samples.TEXT);
		second = Samples.add(corpus, "b", "Another text, \uD83D\uDE00 with marks. ".repeat(8));
	}

	@BeforeEach
	void annotate() throws Exception {
		corpus.saveLayer(Samples.fullLayer(first, "anna"));
		corpus.saveLayer(Samples.randomLayer(second, "anna", new Random(1), 40));
		corpus.saveLayer(Samples.randomLayer(second, "ben", new Random(2), 40));
	}

	/** Source becomes Voice, Cue is merged into it, an attribute and a value get other names. */
	private static CodebookUpdate update(Codebook codebook) {
		CodebookDraft draft = CodebookDraft.of(codebook).renameLabel("Source", "Voice").mergeLabel("Cue", "Voice")
				.renameAttribute("Quote", "kind", "form").renameValue("Quote", "form", "direct", "verbatim")
				.renameSlot("Quote", "source", "speaker");
		return new CodebookUpdate(draft.codebook(), draft.decisions(), "lena", "Voices instead of sources");
	}

	@Test
	void recodesEveryLayerOfEverybody() throws Exception {
		RecodingReport report = recoding().apply(update(corpus.codebook()), Progress.NONE);
		assertTrue(report.applied());
		assertEquals(3, report.rewritten());
		assertEquals(Map.of(), report.questions());

		Corpus now = Corpus.open(folder);
		Layer before = Samples.fullLayer(first, "anna");
		Layer after = now.layer("anna", first.id());
		assertEquals(Set.of("Quote", "Voice"), labels(now));
		Mark quote = after.mark(new MarkId("q")).orElseThrow();
		assertEquals("verbatim", quote.attribute("form").orElseThrow().display());
		assertEquals(List.of(new MarkId("s\u00E9")), quote.slot("speaker"));
		assertEquals(before.mark(new MarkId("q")).orElseThrow().provenance(), quote.provenance());
		assertEquals(before.size(), after.size());
		assertStrict(3);
		assertEquals(List.of(), errors());
	}

	@Test
	void keepsTheOldVersionAndSaysWhatWasDone() throws Exception {
		Codebook before = corpus.codebook();
		recoding().apply(update(before), Progress.NONE);
		Corpus now = Corpus.open(folder);
		assertEquals(4, now.codebook().version());
		CodebookChange change = now.codebook().history().getLast();
		assertEquals("lena", change.author());
		assertEquals("Voices instead of sources", change.summary());
		assertEquals(before, CodebookJson.read(folder.resolve("codebooks/3.json")));
		assertEquals(now.codebook(), CodebookJson.read(folder.resolve("codebooks/4.json")));
		RecodingRecord record = new CorpusRecoding(now).last().orElseThrow();
		assertEquals(update(before).decisions(), record.decisions());
		assertEquals(1, record.effects().get("Quote: kind 'direct' becomes 'verbatim'"));
		assertTrue(Files.readString(folder.resolve("codebooks/log.jsonl")).contains("Voices instead of sources"));
		List<HistoryEntry> history = now.history("anna", first.id()).entries();
		assertEquals("Recode to codebook version 4", history.getLast().title());
		assertEquals("lena", history.getLast().by());
		assertEquals(List.of(), now.history("anna", first.id()).done(), "one layer alone cannot go back");
	}

	@Test
	void doesNothingAsLongAsSomethingIsUndecided() throws Exception {
		Map<String, String> before = files();
		Codebook without = CodebookJson.read("x",
				Samples.CODEBOOK.replace("{\"name\": \"Cue\", \"role\": \"cue\", \"shortcut\": \"c\"},", "")
						.replace("\"targets\": [\"Cue\"]", "\"targets\": [\"Source\"]").getBytes("UTF-8"));
		RecodingReport report = recoding().apply(new CodebookUpdate(without, List.of(), "lena", ""), Progress.NONE);
		assertFalse(report.applied());
		assertEquals(Set.of(new Question(Question.Kind.LABEL, "Cue", "", ""),
				new Question(Question.Kind.LINK, "Quote", "cue", "Cue")), report.questions().keySet());
		assertEquals(before, files());
		RecodingReport dropped = recoding().apply(
				new CodebookUpdate(without, List.of(new Decision.DropLabel("Cue")), "lena", ""), Progress.NONE);
		assertTrue(dropped.applied());
		assertTrue(dropped.dropped() > 1);
		assertEquals(Set.of("Quote", "Source"), labels(Corpus.open(folder)));
	}

	@Test
	void leavesLayersAloneWhereOnlyWordsChange() throws Exception {
		Map<String, String> before = files();
		Codebook codebook = corpus.codebook();
		Codebook worded = new Codebook(codebook.name(), 3, "Another title", "", codebook.labels(), codebook.rules(),
				codebook.history());
		RecodingReport report = recoding().apply(new CodebookUpdate(worded, List.of(), "lena", ""), Progress.NONE);
		assertEquals(0, report.rewritten());
		Map<String, String> after = files();
		before.keySet().stream().filter(file -> file.startsWith("layers/"))
				.forEach(file -> assertEquals(before.get(file), after.get(file), file));
		assertEquals("title or description: Another title",
				Corpus.open(folder).codebook().history().getLast().summary().replace("try -> ", ""));
		assertStrict(3);
		assertEquals(List.of(), errors());
	}

	@Test
	void isDoneOrUndoneWhereverItIsKilled() throws Exception {
		Map<String, String> old = files();
		List<String> steps = new ArrayList<>();
		int rolledBack = 0;
		int finished = 0;
		for (int at = 0; at == 0 || at < steps.size(); at++) {
			List<String> seen = new ArrayList<>();
			int dieAt = at;
			CorpusRecoding dying = new CorpusRecoding(corpus, step -> {
				if (seen.size() == dieAt) {
					throw new Killed();
				}
				seen.add(step);
			});
			assertThrows(Killed.class, () -> dying.apply(update(corpus.codebook()), Progress.NONE));
			corpus = Corpus.open(folder);
			assertEquals(List.of(), errors(), "killed before step " + at);
			if (corpus.codebook().version() == 3) {
				assertEquals(old, files(), "killed before step " + at);
				rolledBack++;
			} else {
				assertEquals(Set.of("Quote", "Voice"), labels(corpus));
				assertStrict(3);
				recoding().undo("lena", Progress.NONE);
				corpus = Corpus.open(folder);
				Map<String, String> restored = files();
				restored.remove("codebooks/log.jsonl");
				assertEquals(old, restored, "undone after it was killed before step " + at);
				Files.delete(folder.resolve("codebooks/log.jsonl"));
				finished++;
			}
			if (steps.isEmpty()) {
				steps.addAll(allSteps());
			}
		}
		assertTrue(rolledBack > 10, "rolled back " + rolledBack);
		assertTrue(finished > 10, "finished " + finished);
	}

	private List<String> allSteps() throws Exception {
		List<String> steps = new ArrayList<>();
		new CorpusRecoding(corpus, steps::add).apply(update(corpus.codebook()), Progress.NONE);
		corpus = Corpus.open(folder);
		recoding().undo("lena", Progress.NONE);
		corpus = Corpus.open(folder);
		Files.delete(folder.resolve("codebooks/log.jsonl"));
		return steps;
	}

	@Test
	void isUndoneBitByBitUntilSomebodyGoesOn() throws Exception {
		Map<String, String> before = files();
		recoding().apply(update(corpus.codebook()), Progress.NONE);
		corpus = Corpus.open(folder);
		recoding().undo("lena", Progress.NONE);
		corpus = Corpus.open(folder);
		Map<String, String> after = files();
		String log = after.remove("codebooks/log.jsonl");
		assertEquals(before, after);
		assertEquals(2, String.valueOf(log).lines().count());
		assertThrows(CorpusException.class, () -> recoding().undo("lena", Progress.NONE), "there is nothing more");

		recoding().apply(update(corpus.codebook()), Progress.NONE);
		corpus = Corpus.open(folder);
		corpus.saveLayer(corpus.layer("ben", second.id()).withState(org.pressmark.model.LayerState.LOCKED));
		CorpusException refused = assertThrows(CorpusException.class, () -> recoding().undo("lena", Progress.NONE));
		assertTrue(refused.problem().contains("layers/ben/b.xmi"), refused.problem());
		assertEquals(5, Corpus.open(folder).codebook().version());
	}

	@Test
	void refusesWhileSomebodyWorksOnALayer() throws Exception {
		try (EditJournal journal = corpus.journal("ben", second.id())) {
			CorpusException busy = assertThrows(CorpusException.class,
					() -> recoding().apply(update(corpus.codebook()), Progress.NONE));
			assertTrue(busy.problem().contains("the layer of ben on b is being edited by this Pressmark"),
					busy.problem());
			journal.append(new LayerEdit("Add", List.of(Change.add(Mark.of("Quote", 0, 3, Samples.ANNA)))));
		}
		CorpusException unsaved = assertThrows(CorpusException.class,
				() -> recoding().apply(update(corpus.codebook()), Progress.NONE));
		assertTrue(unsaved.problem().contains("edits that were never saved"), unsaved.problem());
		assertEquals(3, Corpus.open(folder).codebook().version());
	}

	@Test
	void letsNobodyBeginToEditWhileItRuns() throws Exception {
		List<Optional<Exception>> tries = new ArrayList<>();
		new CorpusRecoding(corpus, step -> {
			if (tries.isEmpty()) {
				tries.add(
						Optional.of(assertThrows(LayerBusyException.class, () -> corpus.journal("ben", second.id()))));
			}
		}).apply(update(corpus.codebook()), Progress.NONE);
		assertEquals(1, tries.size());
		Layer stale = Layer.empty(first.id(), "ben");
		CorpusException old = assertThrows(CorpusException.class, () -> corpus.saveLayer(stale));
		assertTrue(old.problem().contains("version 4 now"), old.problem());
		Corpus.open(folder).journal("ben", second.id()).close();
	}

	@Test
	void changesNothingWhenItIsCancelled() throws Exception {
		Map<String, String> before = files();
		Progress impatient = new Progress() {
			private int reports;

			@Override
			public void report(String task, long done, long total) {
				reports++;
			}

			@Override
			public boolean isCancelled() {
				return reports > 2;
			}
		};
		assertThrows(CancellationException.class, () -> recoding().apply(update(corpus.codebook()), impatient));
		assertEquals(before, files());
		assertTrue(recoding().apply(update(corpus.codebook()), Progress.NONE).applied());
	}

	@Test
	void bringsUpALayerThatComesLate() throws Exception {
		String late = Files.readString(folder.resolve("layers/anna/a.xmi"));
		recoding().apply(update(corpus.codebook()), Progress.NONE);
		corpus = Corpus.open(folder);
		Layer recoded = corpus.layer("anna", first.id());
		Files.writeString(folder.resolve("layers/anna/a.xmi"), late);

		assertEquals(recoded, corpus.layer("anna", first.id()));
		assertEquals(recoded, Corpus.open(folder).layerOrLastGood("anna", first.id()).layer());
		List<Finding> findings = Verification.of(folder, Progress.NONE);
		assertTrue(findings.stream().anyMatch(finding -> finding.problem().contains("version 3 of the codebook")),
				findings.toString());
		assertEquals(List.of(new LayerKey("anna", first.id())), recoding().bringUp(Progress.NONE));
		assertEquals(recoded, corpus.layer("anna", first.id()));
		assertStrict(3);
		assertEquals(List.of(), recoding().bringUp(Progress.NONE));
	}

	@Test
	void refusesALayerOfACodebookThatHasNotArrived() throws Exception {
		recoding().apply(update(corpus.codebook()), Progress.NONE);
		String newer = Files.readString(folder.resolve("layers/anna/a.xmi"));
		Corpus now = Corpus.open(folder);
		new CorpusRecoding(now).undo("lena", Progress.NONE);
		Files.writeString(folder.resolve("layers/anna/a.xmi"), newer);
		CorpusException refused = assertThrows(CorpusException.class,
				() -> Corpus.open(folder).layer("anna", first.id()));
		assertTrue(refused.problem().contains("version 4 of the codebook, and this is version 3"), refused.problem());
		assertTrue(refused.remedy().contains("wait until codebook.json has arrived"), refused.remedy());
	}

	@Test
	void triesOutWithoutTouchingAnything() throws Exception {
		Map<String, String> before = files();
		RecodingReport report = recoding().tryOut(update(corpus.codebook()), Progress.NONE);
		assertFalse(report.applied());
		assertEquals(3, report.rewritten());
		assertTrue(report.affected() > 20, "affected " + report.affected());
		assertEquals(before, files());
		assertEquals(83, recoding().usage(Progress.NONE).marks());
	}

	/** Stands for the process that dies. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	private CorpusRecoding recoding() {
		return new CorpusRecoding(corpus);
	}

	private static Set<String> labels(Corpus of) throws Exception {
		Set<String> labels = new java.util.TreeSet<>();
		for (LayerKey key : of.layers()) {
			of.layer(key.annotator(), key.article()).marks().forEach(mark -> labels.add(mark.label()));
		}
		return labels;
	}

	private List<String> errors() throws Exception {
		return Verification.of(folder, Progress.NONE).stream().filter(Finding::isError).map(Finding::display).toList();
	}

	/** Every layer loads in plain UIMA with the type system beside it, which knows of no leniency. */
	private void assertStrict(int layers) throws Exception {
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
		assertEquals(layers, loaded);
	}

	/** All files that belong to the corpus and not to this machine. */
	private Map<String, String> files() throws Exception {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString().replace('\\', '/');
				if (!name.startsWith(".pressmark")) {
					contents.put(name, Files.readString(file));
				}
			}
		}
		return contents;
	}
}
