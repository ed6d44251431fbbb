package org.pressmark.ui.corpus.internal.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Region;
import org.pressmark.store.Corpus;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.failure.Failures;

/** Excludes a region or includes it, as a step in the history of the editor where that was asked for. */
public final class RegionChange extends AbstractOperation {

	private final Corpus corpus;
	private final ArticleId article;
	private final Region before;
	private final Region after;
	private final Consumer<Article> shown;

	/**
	 * Makes the change; {@link #start} carries it out.
	 *
	 * @param corpus
	 *            the corpus
	 * @param article
	 *            the article
	 * @param before
	 *            the region as it is
	 * @param after
	 *            the region as it is to be
	 * @param context
	 *            in whose history it is a step
	 * @param shown
	 *            takes the changed article, on the UI thread
	 */
	public RegionChange(Corpus corpus, ArticleId article, Region before, Region after, IUndoContext context,
			Consumer<Article> shown) {
		super(after.included() ? "Include Region" : "Exclude Region");
		this.corpus = corpus;
		this.article = article;
		this.before = before;
		this.after = after;
		this.shown = shown;
		addContext(context);
	}

	/**
	 * Finds the region that a caret is in; after the last character it is in the last region.
	 *
	 * @param article
	 *            the article
	 * @param caret
	 *            where it is
	 * @return the region, if there is one
	 */
	public static Optional<Region> at(Article article, int caret) {
		int place = Math.min(caret, article.text().length() - 1);
		return article.regions().stream()
				.filter(region -> region.span().begin() <= place && place < region.span().end()).findFirst();
	}

	/**
	 * Carries the change out in the background.
	 *
	 * @return completed on the UI thread when the article is saved and shown
	 */
	public CompletableFuture<Void> start() {
		return start(before, after);
	}

	private CompletableFuture<Void> start(Region from, Region to) {
		return Background.run(getLabel() + " in " + article, progress -> replace(from, to)).thenAccept(shown);
	}

	private Article replace(Region from, Region to) throws IOException {
		synchronized (corpus) {
			Article known = corpus.article(article);
			List<Region> regions = new ArrayList<>(known.regions());
			if (!regions.contains(from)) {
				throw new IOException("The region was changed since by somebody else. It stays as it is.");
			}
			regions.replaceAll(region -> region.equals(from) ? to : region);
			Article changed = known.withRegions(regions);
			corpus.saveArticle(changed);
			return changed;
		}
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return run(before, after);
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return run(before, after);
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return run(after, before);
	}

	private IStatus run(Region from, Region to) {
		start(from, to).whenComplete(Failures.reporting("The region could not be changed"));
		return Status.OK_STATUS;
	}
}
