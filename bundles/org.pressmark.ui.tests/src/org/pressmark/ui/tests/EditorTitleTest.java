package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.document.ArticleEditorInputFactory;
import org.pressmark.ui.editor.document.MemoryDocument;
import org.pressmark.ui.editor.internal.EditorTitle;

/** A tab says whose marks it shows where the headline alone would not do. */
final class EditorTitleTest {

	private static final Path CORPUS = Path.of("corpus");
	private static final Article ARTICLE = SampleArticle.create();
	private static final String HEADLINE = ARTICLE.metadata().headline();

	private final MemoryDocument document = new MemoryDocument(ARTICLE, SampleCodebook.create(), SampleArticle.layer());
	private final ArticleEditorInput input = input(CORPUS, ARTICLE.id(), document.annotator());

	private static ArticleEditorInput input(Path corpus, ArticleId article, String annotator) {
		return new ArticleEditorInput(corpus, article, annotator);
	}

	@Test
	void aSingleEditorOnOnesOwnMarksNeedsTheHeadlineOnly() {
		assertEquals(HEADLINE, EditorTitle.of(document, input, List.of(input)));
	}

	@Test
	void theQuestionsOfThePlatformNameTheHeadlineToo() {
		ArticleEditorInput known = new ArticleEditorInput(CORPUS, ARTICLE.id(), "ana", HEADLINE);
		assertEquals(HEADLINE, known.getName());
		assertEquals(input(CORPUS, ARTICLE.id(), "ana"), known, "it is the same layer");
		assertEquals(ARTICLE.id().value(), input(CORPUS, ARTICLE.id(), "ana").getName());
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		known.saveState(memento);
		IEditorInput restored = assertInstanceOf(IEditorInput.class,
				new ArticleEditorInputFactory().createElement(memento));
		assertEquals(known, restored);
		assertEquals(HEADLINE, restored.getName());
	}

	@Test
	void anArticleWithoutAHeadlineIsCalledByItsFirstLineAsInTheListOfArticles() {
		Article untitled = Article.ofBody(new ArticleId("politico_2016-04-10"), "\nThe pier grows.\nIt is late.\n",
				ArticleMetadata.ofSource("politico_2016-04-10.txt"));
		MemoryDocument opened = new MemoryDocument(untitled, SampleCodebook.create(),
				Layer.empty(untitled.id(), "ada"));
		assertEquals("The pier grows.", EditorTitle.of(opened, input, List.of(input)));
	}

	@Test
	void twoEditorsOnOneArticleAreToldApart() {
		ArticleEditorInput other = input(CORPUS, ARTICLE.id(), "somebody else");
		assertEquals(document.annotator() + ": " + HEADLINE,
				EditorTitle.of(document, input, List.of(other, input)));
	}

	@Test
	void editorsOnOtherArticlesDoNotMatter() {
		assertEquals(HEADLINE, EditorTitle.of(document, input,
				List.of(input, input(CORPUS, new ArticleId("another"), document.annotator()),
						input(Path.of("elsewhere"), ARTICLE.id(), "somebody else"))));
	}
}
