package org.pressmark.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.QuoteLint;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.quotation.QuotationScanner;
import org.pressmark.model.quotation.Quotations;

/** Lints the quotes of the layers of a corpus, as they were saved. Each article is read once. */
public final class CorpusLint {

	/**
	 * A layer that was looked at.
	 *
	 * @param article
	 *            the article
	 * @param layer
	 *            the layer
	 * @param findings
	 *            what is odd, in text order, without what its annotator has dismissed
	 */
	public record Linted(Article article, Layer layer, List<Finding> findings) {

		/** Copies the list. */
		public Linted {
			findings = List.copyOf(findings);
		}
	}

	private final Corpus corpus;
	private final Set<Check> checks;
	private final List<CorpusException> failures = new ArrayList<>();

	/**
	 * Prepares to look at a corpus.
	 *
	 * @param corpus
	 *            the corpus
	 * @param checks
	 *            what to look for
	 */
	public CorpusLint(Corpus corpus, Collection<Check> checks) {
		this.corpus = corpus;
		this.checks = Set.copyOf(checks);
	}

	/**
	 * Looks at layers.
	 *
	 * @param keys
	 *            which
	 * @param taker
	 *            is given each layer as soon as it was looked at, article by article
	 * @param progress
	 *            told how far it is; asked whether to stop
	 * @return what could not be read
	 * @throws java.util.concurrent.CancellationException
	 *             if it was to stop
	 */
	public List<CorpusException> run(Collection<LayerKey> keys, Consumer<Linted> taker, Progress progress) {
		Map<ArticleId, List<LayerKey>> byArticle = keys.stream()
				.collect(Collectors.groupingBy(LayerKey::article, TreeMap::new, Collectors.toList()));
		int done = 0;
		for (Map.Entry<ArticleId, List<LayerKey>> entry : byArticle.entrySet()) {
			progress.checkCancelled();
			progress.report("Looking at quotes", done++, byArticle.size());
			look(entry.getKey(), entry.getValue(), taker, progress);
		}
		return List.copyOf(failures);
	}

	private void look(ArticleId id, List<LayerKey> layers, Consumer<Linted> taker, Progress progress) {
		try {
			Article article = corpus.article(id);
			Quotations quotations = QuotationScanner.scan(article);
			QuoteLint lint = new QuoteLint(article, quotations, corpus.codebook(), checks);
			for (LayerKey key : layers) {
				look(article, key, lint, taker, progress);
			}
		} catch (CorpusException damaged) {
			failures.add(damaged);
		}
	}

	private void look(Article article, LayerKey key, QuoteLint lint, Consumer<Linted> taker, Progress progress) {
		try {
			Layer layer = corpus.layer(key.annotator(), key.article());
			Set<Dismissal> dismissed = new Dismissals(corpus.folder()).read(key);
			taker.accept(new Linted(article, layer, lint.check(layer, progress).stream()
					.filter(finding -> !dismissed.contains(finding.dismissal())).toList()));
		} catch (CorpusException damaged) {
			failures.add(damaged);
		}
	}
}
