package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.progress.Progress;

/** Older copies of a layer, and what they are good for. */
class BackupTest {

	private final Corpus corpus;
	private final Article article;
	private final Layer saved;
	private final Path copy;
	private final Path backups;

	BackupTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		article = Samples.add(corpus, "a", Samples.TEXT);
		saved = Samples.fullLayer(article, "anna");
		corpus.saveLayer(saved);
		copy = corpus.folder().resolve(".pressmark/lastgood/anna/a.xmi");
		backups = corpus.folder().resolve(".pressmark/backups/anna/a");
	}

	private List<Path> files() throws Exception {
		try (Stream<Path> files = Files.list(backups)) {
			return files.sorted().toList();
		}
	}

	@Test
	void aCopyIsKeptWhenANewerTakesItsPlace() throws Exception {
		Instant before = Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
		byte[] old = Files.readAllBytes(copy);
		Files.setLastModifiedTime(copy, FileTime.from(before));
		corpus.saveLayer(saved.withState(LayerState.DONE));
		assertEquals(1, files().size());
		assertEquals(new String(old), Files.readString(files().getFirst()));
		corpus.saveLayer(saved.withState(LayerState.IN_PROGRESS));
		corpus.saveLayer(saved.withState(LayerState.DONE));
		assertEquals(2, files().size(), "one of now, and none more within five minutes");
		assertEquals(List.of(), Verification.of(corpus.folder(), Progress.NONE).stream()
				.filter(finding -> finding.severity() != Finding.Severity.NOTE).toList());
	}

	@Test
	void aCopyOfAClockThatWasWrongStandsInNobodysWay() throws Exception {
		Files.createDirectories(backups);
		Files.copy(copy, backups.resolve("20990101-000000.xmi"));
		Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minus(3, ChronoUnit.HOURS)));
		corpus.saveLayer(saved.withState(LayerState.DONE));
		assertEquals(2, files().size());
	}

	@Test
	void whereFileAndCopyAreDamagedTheNewestGoodOneIsOpenedAndSaysItsTime() throws Exception {
		Instant before = Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
		Files.setLastModifiedTime(copy, FileTime.from(before));
		corpus.saveLayer(saved.withState(LayerState.DONE));
		Path file = corpus.folder().resolve("layers/anna/a.xmi");
		Files.writeString(file, Files.readString(file).substring(0, 600));
		assertEquals(copy, corpus.layerOrLastGood("anna", article.id()).copy().orElseThrow().file());
		Files.writeString(copy, "<xmi>");
		OpenedLayer opened = corpus.layerOrLastGood("anna", article.id());
		assertEquals(saved, opened.layer());
		assertEquals(before, opened.copy().orElseThrow().saved());
		assertTrue(opened.damage().isPresent());
		Files.writeString(files().getFirst(), "");
		assertThrows(CorpusException.class, () -> corpus.layerOrLastGood("anna", article.id()));
	}
}
