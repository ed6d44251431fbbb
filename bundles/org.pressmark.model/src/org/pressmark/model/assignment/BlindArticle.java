package org.pressmark.model.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/**
 * Hides who published and who wrote an article.
 * <p>
 * Letters and digits of bylines give way to blocks of the same length, and so does the name of the outlet, of the
 * writer and the address wherever they stand in a region that is excluded: every offset stays what it was. In included
 * regions nothing is hidden, for there an outlet that is named may be the source of a quote.
 */
public final class BlindArticle {

	/** What stands for a hidden character. */
	public static final char BLOCK = '\u2588';
	/** Shorter names would hide parts of other words. */
	private static final int SHORTEST_NAME = 3;

	private BlindArticle() {}

	/**
	 * Hides.
	 *
	 * @param article
	 *            the article as it is
	 * @return the same with a text of the same length, the same regions, and metadata without outlet, byline, address,
	 *         source, section and what else came with it
	 */
	public static Article of(Article article) {
		StringBuilder text = new StringBuilder(article.text());
		hidden(article).forEach(span -> hide(text, span));
		ArticleMetadata known = article.metadata();
		ArticleMetadata shown = new ArticleMetadata(headline(known.headline(), known.outlet()), "", "",
				known.published(), "", known.language(),
				"", "", Map.of());
		return new Article(article.id(), text.toString(), shown, article.regions().stream().map(BlindArticle::plain)
				.toList());
	}

	/**
	 * Finds what is hidden.
	 *
	 * @param article
	 *            the article
	 * @return stretches of its text, which may overlap
	 */
	public static List<Fragment> hidden(Article article) {
		List<Fragment> hidden = new ArrayList<>();
		List<String> names = names(article.metadata());
		for (Region region : article.regions()) {
			if (region.kind() == RegionKind.BYLINE) {
				hidden.add(region.span());
			} else if (!region.included()) {
				names.forEach(name -> addAll(hidden, article.text(), region.span(), name));
			}
		}
		return hidden;
	}

	/** The reason of a region may quote what is in it. */
	private static Region plain(Region region) {
		return region.kind() == RegionKind.BYLINE
				? new Region(region.kind(), region.span(), region.included(), "hidden")
				: region;
	}

	private static List<String> names(ArticleMetadata metadata) {
		String writer = metadata.byline().replaceFirst("(?i)^\\s*(by|von|par|por|di|door)\\s+", "");
		return List.of(metadata.outlet().strip(), metadata.byline().strip(), writer.strip(), metadata.url().strip())
				.stream().filter(name -> name.length() >= SHORTEST_NAME).distinct().toList();
	}

	private static void addAll(List<Fragment> hidden, String text, Fragment within, String name) {
		for (int at = within.begin(); at + name.length() <= within.end(); at++) {
			if (text.regionMatches(true, at, name, 0, name.length())) {
				hidden.add(new Fragment(at, at + name.length()));
			}
		}
	}

	private static void hide(StringBuilder text, Fragment span) {
		for (int at = span.begin(); at < span.end(); at++) {
			char unit = text.charAt(at);
			if (!Character.isWhitespace(unit)) {
				text.setCharAt(at, BLOCK);
			}
		}
	}

	/**
	 * Tells whether a headline has to be hidden because it names the outlet.
	 *
	 * @param headline
	 *            the headline
	 * @param outlet
	 *            the outlet
	 * @return the headline without the outlet's name at its end, as web pages put it there: {@code Title | Outlet}
	 */
	public static String headline(String headline, String outlet) {
		String name = outlet.strip();
		if (name.length() < SHORTEST_NAME
				|| !headline.strip().toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT))) {
			return headline;
		}
		String before = headline.strip();
		String title = before.substring(0, before.length() - name.length());
		String cut = title.replaceFirst("\\s*[|\u2013\u2014\u00b7:-]\\s*$", "");
		return cut.isBlank() || cut.equals(title) ? headline : cut;
	}
}
