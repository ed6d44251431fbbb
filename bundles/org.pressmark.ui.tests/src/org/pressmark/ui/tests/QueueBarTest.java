package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.store.Corpus;
import org.pressmark.store.LayerKey;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.navigator.QueueBar;
import org.pressmark.ui.corpus.internal.queue.QueueBasis;

/** The bar above the articles that says what is assigned. */
final class QueueBarTest {

	private static final ArticleId FERRY = new ArticleId("ferry");
	private static final ArticleId TRAM = new ArticleId("tram");

	/** A corpus as the bar sees it. */
	private record Shown(Corpus corpus, Assigned assigned) implements OpenCorpus {

		@Override
		public Path folder() {
			return corpus.folder();
		}

		@Override
		public String name() {
			return "test";
		}

		@Override
		public List<ArticleSummary> articles() {
			return Stream.of(FERRY, TRAM).flatMap(id -> article(id).stream()).toList();
		}

		@Override
		public Optional<ArticleSummary> article(ArticleId id) {
			return Optional.of(new ArticleSummary(id, "Fish & <chips> by " + id, "", "", Map.of()));
		}

		@Override
		public List<String> annotators() {
			return List.of();
		}

		@Override
		public boolean isComplete() {
			return true;
		}
	}

	private final List<String> done = new ArrayList<>();
	private Shell shell;
	private QueueBar bar;
	@TempDir
	private Path folder;

	@BeforeEach
	void open() {
		shell = new Shell(BareEditor.display());
		GridLayoutFactory.fillDefaults().applyTo(shell);
		bar = new QueueBar(shell, new QueueBar.Actions() {
			@Override
			public void scopeChanged() {
				done.add("scope");
			}

			@Override
			public void openNext() {
				done.add("next");
			}
		});
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void show(Optional<Assignment> assignment, Map<ArticleId, LayerState> states) throws IOException {
		Path place = folder.resolve("corpus");
		Corpus corpus = place.toFile().exists()
				? Corpus.open(place)
				: Corpus.create(place, "test", BuiltInCodebooks.read(BuiltInCodebooks.DEFAULT));
		Map<LayerKey, Instant> finished = new HashMap<>();
		bar.show(new Shown(corpus, new QueueBasis("ana", assignment, Optional.of(finished))
				.assigned(key -> states.getOrDefault(key.article(), LayerState.NEW), article -> true, Instant.now())));
	}

	private static Optional<Assignment> assignment(Set<Blind> blind) {
		return Optional.of(new Assignment("ana", "lena", Instant.EPOCH, List.of(FERRY, TRAM), ArticleOrder.GIVEN, 1,
				blind, Optional.empty(), Optional.empty(), OptionalInt.empty()));
	}

	private <T> T find(String id, Class<T> type) {
		return type.cast(Stream.of(((Composite) shell.getChildren()[0]).getChildren())
				.filter(child -> ("org.pressmark.ui.corpus.navigator." + id).equals(child.getData("org.pressmark.id")))
				.findFirst().orElseThrow());
	}

	@Test
	void isNotThereWhereNothingIsAssigned() throws IOException {
		show(Optional.empty(), Map.of());
		assertFalse(shell.getChildren()[0].getVisible());
	}

	@Test
	void saysWhatIsDoneAndWhatComesNext() throws IOException {
		show(assignment(Set.of()), Map.of(FERRY, LayerState.DONE));
		assertTrue(shell.getChildren()[0].getVisible());
		assertEquals("1 of 2 done", find("queue", Label.class).getText());
		assertEquals("Next: <a>2. Fish && chips by tram</a>", find("next", Link.class).getText(),
				"a headline is no markup");
		assertFalse(find("blind", Link.class).getVisible());
		find("next", Link.class).notifyListeners(SWT.Selection, new Event());
		find("scope", Combo.class).notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("next", "scope"), done);
	}

	@Test
	void saysThatAllIsDoneAndThatSomethingIsHidden() throws IOException {
		show(assignment(EnumSet.allOf(Blind.class)), Map.of(FERRY, LayerState.DONE, TRAM, LayerState.LOCKED));
		assertEquals("2 of 2 done", find("queue", Label.class).getText());
		assertEquals("Every article that is assigned to you is done.", find("next", Link.class).getText());
		assertTrue(find("blind", Link.class).getVisible());
		Assigned blind = new Assigned("ana", assignment(EnumSet.of(Blind.OTHERS)), Optional.empty());
		String why = QueueBar.explanation(blind);
		assertTrue(why.contains("others have coded") && !why.contains("byline"), why);
	}
}
