package org.pressmark.exchange.article;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.pressmark.exchange.article.Phrases.Kind;
import org.pressmark.model.RegionKind;

/** Finds lists of other stories under a heading, in the middle of an article and below it. */
final class TeaserListRule implements PageRule {

	private static final int LONGEST_HEADING = 60;
	private static final int LONGEST_TITLE = 160;
	private static final int LONGEST_LIVELY_TITLE = 100;
	private static final int SHORTEST_TEXT = 60;
	private static final int LONGEST_TEASER = 600;
	private static final int MOST_TITLES = 12;

	private final Phrases phrases;

	TeaserListRule(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void apply(Page page) {
		for (int i = 0; i < page.size(); i++) {
			TextLine line = page.line(i);
			boolean heading = page.isOpen(i) && line.length() <= LONGEST_HEADING && !line.endsSentence()
					&& phrases.matches(Kind.RELATED_HEADING, line);
			if (heading) {
				String reason = "Other stories, under the heading '" + line.plain() + "'";
				page.decide(i, RegionKind.RELATED, reason);
				page.decideAll(i + 1, endOfList(page, i + 1), RegionKind.RELATED, reason);
			}
		}
	}

	private int endOfList(Page page, int from) {
		if (from < page.size() && page.line(from).isBulleted()) {
			return endWhile(page, from, MOST_TITLES * 3, TextLine::isBulleted);
		}
		if (isTail(page, from)) {
			return page.size();
		}
		return endOfTitles(page, from);
	}

	/** Questions and lines with quotes are titles too, but only where the list goes on after them or the page ends. */
	private int endOfTitles(Page page, int from) {
		int surely = endWhile(page, from, MOST_TITLES, TeaserListRule::isTitle);
		int end = endWhile(page, from, MOST_TITLES, line -> isTitle(line) || mayBeTitle(line));
		while (end > surely && end < page.size() && !isTitle(page.line(end - 1))) {
			end--;
		}
		return end;
	}

	private static boolean isTitle(TextLine line) {
		return line.isCut() || line.length() <= LONGEST_TITLE && !line.endsSentence() && !line.isQuoting()
				&& !line.text().endsWith(":");
	}

	private static boolean mayBeTitle(TextLine line) {
		boolean question = line.text().endsWith("?") || line.text().endsWith("!");
		return line.length() <= LONGEST_LIVELY_TITLE && (question || line.isQuoting() && !line.endsSentence());
	}

	private int endWhile(Page page, int from, int most, Predicate<TextLine> belongs) {
		int end = from;
		while (end < page.size() && end - from < most && page.isOpen(end) && belongs.test(page.line(end))
				&& !phrases.matches(Kind.RELATED_HEADING, page.line(end))) {
			end++;
		}
		return end;
	}

	/**
	 * Whether all that follows is teasers: texts that are cut short, or titles and texts, and no paragraph among them
	 * unless the article has its end.
	 */
	private static boolean isTail(Page page, int from) {
		List<TextLine> rest = page.open(from, page.size()).stream().map(page::line).toList();
		if (rest.isEmpty() || !page.hasParagraphsBefore(from, 2)
				|| rest.stream().anyMatch(line -> line.length() > LONGEST_TEASER)) {
			return false;
		}
		boolean afterEnd = from >= 2 && from >= page.size() / 2 && FurnitureRule.isCopyright(page.line(from - 2));
		long cut = rest.stream().filter(line -> line.isCut() && line.length() >= SHORTEST_TEXT).count();
		boolean teasers = cut >= 2 && cut * 5 >= rest.size() || isPairs(rest);
		return teasers && (afterEnd || !hasParagraph(rest));
	}

	/** A text below a title may be a teaser; below anything else it is a paragraph, and the article goes on. */
	private static boolean hasParagraph(List<TextLine> rest) {
		return IntStream.range(0, rest.size()).anyMatch(i -> isText(rest.get(i))
				&& (i == 0 || rest.get(i - 1).isCut() || !rest.get(i - 1).isTitle()));
	}

	private static boolean isText(TextLine line) {
		boolean sentence = line.length() >= SHORTEST_TEXT && line.endsSentence() && !line.isTitle();
		return !line.isCut() && (sentence || line.length() > LONGEST_TITLE);
	}

	private static boolean isPairs(List<TextLine> rest) {
		int pairs = 0;
		for (int i = 0; i + 1 < rest.size(); i += 2) {
			boolean pair = rest.get(i).length() <= LONGEST_TITLE
					&& rest.get(i + 1).length() > Math.max(SHORTEST_TEXT, rest.get(i).length() * 3 / 2)
					&& !rest.get(i).isQuoting();
			pairs += pair ? 1 : 0;
		}
		return rest.size() >= 4 && pairs * 2 >= rest.size() * 4 / 5;
	}
}
