package org.pressmark.ui.corpus.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;

/** What could be undone and redone when an article was closed can be when it is opened again. */
final class EarlierEditsTest {

	@TempDir
	private Path folder;
	private Corpus corpus;
	private Article article;

	@BeforeEach
	void corpusWithOneArticle() throws IOException {
		corpus = Corpus.create(folder.resolve("corpus"), "test", BuiltInCodebooks.read(BuiltInCodebooks.DEFAULT));
		article = corpus
				.add(NewArticle.ofBody("one", "Nothing at all is said here.", ArticleMetadata.ofSource("one.txt")))
				.article();
	}

	private StoredDocument open() throws IOException {
		return new StoredDocument(corpus, article, LayerAccess.edit(corpus, article.id(), "ana"), () -> true,
				Runnable::run, () -> {});
	}

	private static LayerEdit add(int number) {
		Mark mark = Mark.of("Cue", 0, 1 + number, new Provenance("ana", Instant.EPOCH, 1))
				.withId(new MarkId("m" + number));
		return new LayerEdit("Tag " + number, List.of(Change.add(mark)));
	}

	@Test
	void whatWasDoneAndUndoneBackToWhatWasSavedCanBeRedone() throws IOException {
		StoredDocument first = open();
		first.apply(add(1));
		first.save(Progress.NONE);
		first.apply(add(2));
		first.apply(add(3));
		first.apply(add(3).inverse());
		first.apply(add(2).inverse());
		assertFalse(first.isDirty());
		first.close();
		assertEquals(List.of(), corpus.unsavedJournals());
		StoredDocument second = open();
		assertEquals(List.of(add(1)), second.earlierEdits().done());
		assertEquals(List.of(add(3), add(2)), second.earlierEdits().undone());
		second.apply(add(2));
		second.close();
		StoredDocument third = open();
		assertEquals(List.of(add(3), add(2)), third.earlierEdits().undone(), "what was not saved never happened");
		third.close();
	}

	@Test
	void soItIsForAnArticleThatWasNeverSaved() throws IOException {
		StoredDocument first = open();
		first.apply(add(1));
		first.apply(add(1).inverse());
		first.close();
		assertFalse(corpus.hasLayer("ana", article.id()));
		StoredDocument second = open();
		assertEquals(List.of(add(1)), second.earlierEdits().undone());
		second.close();
	}

	@Test
	void whatWasUndoneBeforeAKillCanBeRedone() throws IOException {
		StoredDocument first = open();
		first.apply(add(1));
		first.save(Progress.NONE);
		first.close();
		LayerAccess killed = LayerAccess.edit(corpus, article.id(), "ana");
		killed.journal().append(add(1).inverse());
		killed.journal().append(add(2));
		killed.journal().append(add(2).inverse());
		killed.journal().close();
		StoredDocument second = open();
		assertTrue(second.isDirty(), "it was recovered");
		assertEquals(List.of(), second.earlierEdits().done());
		assertEquals(List.of(add(2)), second.earlierEdits().undone());
		second.apply(add(1));
		assertFalse(second.isDirty());
		second.close();
		StoredDocument third = open();
		assertEquals(List.of(add(1)), third.earlierEdits().done());
		third.close();
	}

	@Test
	void whatWasDoneBeforeCanBeUndoneAfterASaveAndAfterAKill() throws IOException {
		StoredDocument first = open();
		assertTrue(first.earlierEdits().isEmpty());
		first.apply(add(1));
		first.apply(add(2));
		first.save(Progress.NONE);
		first.apply(add(3));
		first.apply(add(3).inverse());
		assertTrue(first.earlierEdits().isEmpty(), "its own edits are in its own undo history");
		first.save(Progress.NONE);
		first.close();
		LayerAccess killed = LayerAccess.edit(corpus, article.id(), "ana");
		killed.journal().append(add(3));
		killed.journal().append(add(4));
		killed.journal().close();

		StoredDocument second = open();
		assertEquals(List.of(add(1), add(2), add(3), add(4)), second.earlierEdits().done());
		assertEquals(List.of(), second.earlierEdits().undone());
		second.apply(add(4).inverse());
		second.apply(add(3).inverse());
		assertEquals(List.of(add(1), add(2), add(3), add(4)), second.earlierEdits().done());
		second.save(Progress.NONE);
		second.close();
		StoredDocument third = open();
		assertEquals(List.of(add(1), add(2)), third.earlierEdits().done());
		assertEquals(List.of(add(4), add(3)), third.earlierEdits().undone());
		third.close();
	}
}
