package org.pressmark.exchange.article;

import java.util.List;
import java.util.function.Predicate;

import org.pressmark.exchange.article.Phrases.Kind;
import org.pressmark.model.RegionKind;

/** Finds lists of other stories under a heading, in the middle of an article and below it. */
final class TeaserListRule implements PageRule {

	private static final int LONGEST_HEADING = 60;
	private static final int LONGEST_TITLE = 160;
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
		return endWhile(page, from, MOST_TITLES, line -> line.isCut() || line.length() <= LONGEST_TITLE
				&& !line.endsSentence() && !line.isQuoting());
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
	 * Whether all that follows is teasers: it comes below the end of the article, is cut short, or is titles and
	 * texts.
	 */
	private static boolean isTail(Page page, int from) {
		List<TextLine> rest = page.open(from, page.size()).stream().map(page::line).toList();
		if (rest.isEmpty() || page.paragraphsBefore(from) < 2
				|| rest.stream().anyMatch(line -> line.length() > LONGEST_TEASER)) {
			return false;
		}
		boolean afterEnd = from >= 2 && page.is(from - 2, RegionKind.NOTICE);
		long cut = rest.stream().filter(line -> line.isCut() && line.length() >= 60).count();
		return afterEnd || cut >= 2 && cut * 5 >= rest.size() || isPairs(rest);
	}

	private static boolean isPairs(List<TextLine> rest) {
		int pairs = 0;
		for (int i = 0; i + 1 < rest.size(); i += 2) {
			boolean pair = rest.get(i).length() <= LONGEST_TITLE
					&& rest.get(i + 1).length() > rest.get(i).length() * 3 / 2
					&& !rest.get(i).isQuoting();
			pairs += pair ? 1 : 0;
		}
		return rest.size() >= 4 && pairs * 2 >= rest.size() * 4 / 5;
	}
}
