package org.pressmark.model.quotation;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;

/**
 * Finds the quotations of an article: what stands between quotation marks of any language, also within each other and
 * over several paragraphs.
 * <p>
 * Which way a mark faces is told by its surroundings; where they do not tell, by the language of the article, and where
 * that is not known, by how the rest of the text uses the mark. A single mark that could be an apostrophe is one unless
 * it closes what a single mark has opened. The time taken grows with the length of the text.
 */
public final class QuotationScanner {

	private QuotationScanner() {}

	/**
	 * Finds the quotations in the included regions of an article.
	 *
	 * @param article
	 *            the article; its language is that of its metadata
	 * @return its quotations, and what is wrong with its marks
	 */
	public static Quotations scan(Article article) {
		String text = article.text();
		QuotationConvention convention = QuotationConvention.of(article.metadata().language());
		List<Stretch> stretches = Stretch.of(article);
		MarkUse use = new MarkUse(convention, stretches.stream().flatMap(stretch -> stretch.tokens().stream()));
		List<Quotation> found = new ArrayList<>();
		List<QuotationFault> faults = new ArrayList<>();
		for (Stretch stretch : stretches) {
			PairMatcher matcher = new PairMatcher(text, stretch, use);
			matcher.run();
			found.addAll(matcher.found());
			faults.addAll(matcher.faults());
		}
		return Quotations.of(convention, found, faults);
	}

	/**
	 * Finds the quotations in a text.
	 *
	 * @param text
	 *            the text
	 * @param language
	 *            BCP 47 tag; empty if not known
	 * @return its quotations, and what is wrong with its marks
	 */
	public static Quotations scan(String text, String language) {
		return scan(Article.ofBody(new ArticleId("text"), text, ArticleMetadata.ofSource("").withLanguage(language)));
	}
}
