package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Region;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.ui.corpus.internal.document.RegionChange;

/** A region that was excluded or included can be brought back as any other step. */
final class RegionChangeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	@Test
	void aRegionComesBackAsItWas() throws IOException, ExecutionException {
		Corpus corpus = Corpus.create(folder.resolve("corpus"), "test", BuiltInCodebooks.read("attribution"));
		Article article = corpus
				.add(NewArticle.ofBody("one", "The mayor spoke.", ArticleMetadata.ofSource("one.txt"))).article();
		Region before = RegionChange.at(article, article.text().length()).orElseThrow();
		Region after = before.withIncluded(!before.included(), "excluded by ana");
		BareEditor.display();
		IUndoContext context = new ObjectUndoContext(this);
		IOperationHistory history = new DefaultOperationHistory();
		List<Article> shown = new ArrayList<>();
		RegionChange change = new RegionChange(corpus, article.id(), before, after, context, shown::add);
		change.start().thenRun(() -> history.add(change));
		await(shown, 1);
		assertEquals(List.of(after), corpus.article(article.id()).regions());
		history.undo(context, null, null);
		await(shown, 2);
		assertEquals(List.of(before), corpus.article(article.id()).regions());
		history.redo(context, null, null);
		await(shown, 3);
		assertEquals(List.of(after), shown.getLast().regions());
		assertEquals(Optional.of(after), RegionChange.at(shown.getLast(), 0));
	}

	private static void await(List<Article> shown, int count) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (shown.size() < count || BareEditor.display().readAndDispatch()) {
			assertTrue(System.nanoTime() < end, "The article was not saved in time");
			BareEditor.display().readAndDispatch();
		}
	}
}
