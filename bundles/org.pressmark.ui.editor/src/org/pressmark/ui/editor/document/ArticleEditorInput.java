package org.pressmark.ui.editor.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.RepeatCoding;

/** Names the layer that an article editor shows: two inputs are equal if corpus, article and annotator are. */
public final class ArticleEditorInput implements IEditorInput, IPersistableElement {

	private final Path corpus;
	private final ArticleId article;
	private final String annotator;
	private final String headline;

	/**
	 * Names a layer.
	 *
	 * @param corpus
	 *            the corpus folder; kept as absolute, normalised path
	 * @param article
	 *            the article in it
	 * @param annotator
	 *            whose marks to edit
	 */
	public ArticleEditorInput(Path corpus, ArticleId article, String annotator) {
		this(corpus, article, annotator, "");
	}

	/**
	 * Names a layer, and says what people know its article by.
	 *
	 * @param corpus
	 *            the corpus folder; kept as absolute, normalised path
	 * @param article
	 *            the article in it
	 * @param annotator
	 *            whose marks to edit
	 * @param headline
	 *            the article's title; blank where it is not known. It is no part of what the input names
	 */
	public ArticleEditorInput(Path corpus, ArticleId article, String annotator, String headline) {
		this.corpus = corpus.toAbsolutePath().normalize();
		this.article = article;
		this.annotator = annotator;
		this.headline = headline.strip();
	}

	/** {@return the corpus folder} */
	public Path corpus() {
		return corpus;
	}

	/** {@return the article in the corpus} */
	public ArticleId article() {
		return article;
	}

	/** {@return whose marks are edited} */
	public String annotator() {
		return annotator;
	}

	/** {@return the article's title; empty where it is not known} */
	public String headline() {
		return headline;
	}

	@Override
	public boolean exists() {
		return Files.isDirectory(corpus);
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return headline.isEmpty() ? article.value() : headline;
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return exists() ? this : null;
	}

	/** {@return the headline: more would tell those who must not know where the article comes from} */
	@Override
	public String getToolTipText() {
		return getName();
	}

	/** {@return the name of the article, whose marks are shown, and the folder of the corpus, for people} */
	public String place() {
		return Messages.inputTooltip(article.value(), RepeatCoding.coder(annotator), corpus);
	}

	@Override
	public String getFactoryId() {
		return ArticleEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		ArticleEditorInputFactory.write(this, memento);
	}

	@Override
	public <T> @Nullable T getAdapter(Class<T> adapter) {
		return adapter.isInstance(this) ? adapter.cast(this) : null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ArticleEditorInput that && corpus.equals(that.corpus) && article.equals(that.article)
				&& annotator.equals(that.annotator);
	}

	@Override
	public int hashCode() {
		return Objects.hash(corpus, article, annotator);
	}

	@Override
	public String toString() {
		return article + " by " + annotator + " in " + corpus;
	}
}
