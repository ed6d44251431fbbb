package org.pressmark.ui.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;

/**
 * A long article with many marks and links, always the same for the same numbers: for benchmarks and tests.
 *
 * @param article
 *            the article
 * @param layer
 *            its marks
 */
public record LargeArticle(Article article, Layer layer) {

	private static final String[] WORDS = ("the minister said on tuesday that council plans for harbour would cost "
			+ "more than expected while residents of old town asked who pays and when work begins according to a "
			+ "report seen by this paper critics called it a mistake she told reporters after meeting").split(" ");
	private static final int PARAGRAPH = 90;
	private static final Provenance ADA = new Provenance("ada", Instant.parse("2026-03-01T09:00:00Z"), 1);
	private static final String[] LABELS = {"Quote", "Cue", "Source", "Claim"};

	/**
	 * Makes an article.
	 *
	 * @param characters
	 *            the least length of its text, in UTF-16 code units
	 * @param marks
	 *            the number of marks
	 * @param links
	 *            the number of links from quotes to sources
	 * @return the article and its layer; marks overlap and nest
	 */
	public static LargeArticle create(int characters, int marks, int links) {
		Random random = new Random(7);
		String text = text(characters, random);
		List<Mark> made = new ArrayList<>();
		for (int i = 0; i < marks; i++) {
			int begin = wordBegin(text, (int) ((long) i * (text.length() - 300) / marks));
			int words = i % LABELS.length == 0 ? 10 + random.nextInt(15) : 1 + random.nextInt(4);
			made.add(new Mark(new MarkId("m" + i), LABELS[i % LABELS.length],
					List.of(new Fragment(begin, wordEnd(text, begin, words))), Map.of(), Map.of(), "", false, ADA));
		}
		link(made, links);
		ArticleId id = new ArticleId("large");
		return new LargeArticle(Article.ofBody(id, text, ArticleMetadata.ofSource("large.txt")),
				Layer.of(id, "ada", LayerState.IN_PROGRESS, made));
	}

	/** Each quote is linked to the sources after it, in turn, until there are enough links. */
	private static void link(List<Mark> marks, int links) {
		int made = 0;
		for (int round = 0; made < links && round < marks.size(); round++) {
			for (int i = 0; i + 2 + 4 * round < marks.size() && made < links; i += LABELS.length) {
				Mark quote = marks.get(i);
				List<MarkId> sources = new ArrayList<>(quote.slot("source"));
				sources.add(marks.get(i + 2 + 4 * round).id());
				marks.set(i, quote.withSlot("source", sources));
				made++;
			}
		}
	}

	private static String text(int characters, Random random) {
		StringBuilder text = new StringBuilder(characters + 1000);
		while (text.length() < characters) {
			for (int i = 0; i < PARAGRAPH; i++) {
				text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
			}
			text.append(".\n\n");
		}
		return text.toString();
	}

	private static int wordBegin(String text, int offset) {
		int begin = offset;
		while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
			begin--;
		}
		while (!Character.isLetter(text.charAt(begin))) {
			begin++;
		}
		return begin;
	}

	private static int wordEnd(String text, int begin, int words) {
		int end = begin;
		for (int i = 0; i < words; i++) {
			while (end < text.length() && !Character.isLetter(text.charAt(end))) {
				end++;
			}
			while (end < text.length() && Character.isLetter(text.charAt(end))) {
				end++;
			}
		}
		return end;
	}
}
