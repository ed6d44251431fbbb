package org.pressmark.ui.corpus.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.LayerKey;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.internal.queue.Blinding;

/** An open layer of an article that is assigned to its annotator. */
final class AssignedDocumentTest {

	@TempDir
	private Path folder;
	private Corpus corpus;
	private Article article;

	@BeforeEach
	void corpusWithOneArticle() throws IOException {
		corpus = Corpus.create(folder.resolve("corpus"), "test", BuiltInCodebooks.read(BuiltInCodebooks.DEFAULT));
		article = corpus.add(NewArticle.ofBody("one", "Ana said no.", ArticleMetadata.ofSource("one.txt"))).article();
	}

	private StoredDocument open(String layer) throws IOException {
		StoredDocument document = new StoredDocument(corpus, article, LayerAccess.edit(corpus, article.id(), layer),
				() -> true, Runnable::run, () -> {});
		Assignment assignment = new Assignment("ana", "lena", Instant.EPOCH, List.of(article.id()), ArticleOrder.GIVEN,
				1, EnumSet.allOf(Blind.class), Optional.empty(), Optional.empty(), OptionalInt.empty());
		document.hide(new Blinding(new Assigned("ana", Optional.of(assignment), Optional.empty())));
		return document;
	}

	private static LayerEdit state(LayerState before, LayerState after) {
		return new LayerEdit("Set State", List.of(new Change.OfState(before, after)));
	}

	private static LayerEdit tag() {
		return new LayerEdit("Tag", List.of(Change.add(Mark.of("Cue", 4, 8, new Provenance("ana", Instant.EPOCH, 1)))));
	}

	@Test
	void isLockedOnceItIsDoneAndAnotherStateUnlocksIt() throws IOException {
		StoredDocument document = open("ana");
		assertEquals(Optional.empty(), document.unlockCommand());
		document.apply(state(LayerState.NEW, LayerState.IN_PROGRESS));
		assertTrue(document.isEditable());
		document.apply(state(LayerState.IN_PROGRESS, LayerState.DONE));
		assertFalse(document.isEditable());
		assertTrue(document.readOnlyReason().contains("done"), document.readOnlyReason());
		assertEquals(Optional.of("org.pressmark.ui.corpus.command.unlock"), document.unlockCommand());
		assertThrows(IllegalStateException.class, () -> document.apply(tag()));
		document.apply(state(LayerState.DONE, LayerState.IN_PROGRESS));
		document.apply(tag());
		assertEquals(1, document.layer().size());
		document.close();
	}

	@Test
	void isShownBlindAndSavedAsItIs() throws IOException {
		StoredDocument document = open("ana");
		assertTrue(document.isBlind());
		assertEquals("", document.article().metadata().source());
		document.apply(tag());
		document.save(Progress.NONE);
		document.close();
		assertEquals("one.txt", corpus.article(article.id()).metadata().source(), "the file is as it was");
		assertEquals(1, corpus.layer("ana", article.id()).size());
	}

	@Test
	void aSecondCodingLooksLikeTheAnnotatorsOwnAndHasAFileOfItsOwn() throws IOException {
		StoredDocument document = open("ana~2");
		assertEquals("ana", document.annotator());
		assertEquals(new LayerKey("ana~2", article.id()), document.key());
		document.apply(tag());
		document.save(Progress.NONE);
		document.close();
		assertEquals(1, corpus.layer("ana~2", article.id()).size());
		assertFalse(corpus.hasLayer("ana", article.id()));
	}

	@Test
	void whatIsEditedElsewhereCannotBeUnlockedHere() throws IOException {
		StoredDocument elsewhere = open("ana");
		elsewhere.apply(state(LayerState.NEW, LayerState.DONE));
		StoredDocument here = open("ana");
		assertFalse(here.isEditable());
		assertTrue(here.readOnlyReason().contains("being edited"), here.readOnlyReason());
		assertEquals(Optional.empty(), here.unlockCommand());
		here.close();
		elsewhere.close();
	}
}
