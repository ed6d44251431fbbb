package org.pressmark.benchmarks.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;

/**
 * Makes an article of a given size for the codebook {@code attribution}: quotes, some in two fragments and some
 * within others,
 * each second one linked to a cue and a source.
 */
public final class LargeArticle {

	/** Name of the article. */
	public static final ArticleId ID = new ArticleId("large");

	private static final String[] WORDS = {"the", "minister", "harbour", "said", "that", "ferry", "traffic", "would",
			"not",
			"“resume", "before”", "Monday,", "residents", "of", "Österby", "asked", "why.", "naïve", "🙂"};
	private static final Provenance ANA = new Provenance("ana", Instant.EPOCH, 1);

	private final Random random = new Random(20_260_101);

	/**
	 * Makes the text.
	 *
	 * @param characters
	 *            at least so many UTF-16 code units
	 * @return the article, all of it body
	 */
	public Article article(int characters) {
		StringBuilder text = new StringBuilder();
		for (int words = 1; text.length() < characters; words++) {
			text.append(WORDS[random.nextInt(WORDS.length)]).append(words % 70 == 0 ? "\n\n" : " ");
		}
		return Article.ofBody(ID, text.toString(), ArticleMetadata.ofSource("large.txt"));
	}

	/**
	 * Makes the marks: of four, two are quotes, one a cue and one a source, and both are linked to the first quote.
	 *
	 * @param article
	 *            the article
	 * @param marks
	 *            how many; half as many links
	 * @return the layer
	 */
	public Layer layer(Article article, int marks) {
		List<Mark> made = new ArrayList<>();
		int step = article.text().length() / (marks / 4);
		for (int group = 0; group < marks / 4; group++) {
			int begin = group * step;
			Mark cue = mark("Cue", article, begin + step / 2, 6);
			Mark source = mark("Source", article, begin + step / 2 + 8, 14);
			Mark quote = quote(article, begin, step / 2 - 4, group % 5 == 0)
					.withSlot("cue", List.of(cue.id())).withSlot("source", List.of(source.id()));
			made.addAll(List.of(quote, mark("Quote", article, begin + 3, step / 4), cue, source));
		}
		return Layer.of(article.id(), "ana", LayerState.IN_PROGRESS, made);
	}

	private Mark quote(Article article, int begin, int length, boolean split) {
		Mark quote = mark("Quote", article, begin, length).withAttribute("quoteType",
				Optional.of(AttributeValue.of(split ? "direct" : "indirect")));
		if (!split) {
			return quote;
		}
		Fragment whole = quote.extent();
		int middle = edge(article, whole.begin() + whole.length() / 2);
		return quote.withFragments(List.of(new Fragment(whole.begin(), middle),
				new Fragment(edge(article, Math.min(middle + 3, whole.end())), whole.end())));
	}

	private static Mark mark(String label, Article article, int begin, int length) {
		return Mark.of(label, edge(article, begin), edge(article, Math.min(begin + length, article.text().length())),
				ANA);
	}

	private static int edge(Article article, int offset) {
		boolean inside = offset > 0 && offset < article.text().length()
				&& Character.isLowSurrogate(article.text().charAt(offset));
		return inside ? offset + 1 : offset;
	}
}
