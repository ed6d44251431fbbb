package org.pressmark.ui.editor.document;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;

/** Makes editor inputs again from what the workbench remembered of them over a restart. */
public final class ArticleEditorInputFactory implements IElementFactory {

	/** The factory's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.editor.articleInput";

	private static final String CORPUS = "corpus";
	private static final String ARTICLE = "article";
	private static final String ANNOTATOR = "annotator";
	private static final String HEADLINE = "headline";

	@Override
	public @Nullable IAdaptable createElement(IMemento memento) {
		String corpus = memento.getString(CORPUS);
		String article = memento.getString(ARTICLE);
		String annotator = memento.getString(ANNOTATOR);
		if (corpus == null || article == null || annotator == null) {
			return null;
		}
		try {
			return new ArticleEditorInput(Path.of(corpus), new ArticleId(article), annotator,
					Objects.requireNonNullElse(memento.getString(HEADLINE), ""));
		} catch (IllegalArgumentException damaged) {
			return null;
		}
	}

	static void write(ArticleEditorInput input, IMemento memento) {
		memento.putString(CORPUS, input.corpus().toString());
		memento.putString(ARTICLE, input.article().value());
		memento.putString(ANNOTATOR, input.annotator());
		memento.putString(HEADLINE, input.headline());
	}
}
