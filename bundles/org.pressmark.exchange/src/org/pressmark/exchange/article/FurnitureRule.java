package org.pressmark.exchange.article;

import java.util.regex.Pattern;

import org.pressmark.exchange.article.Phrases.Kind;
import org.pressmark.model.RegionKind;

/**
 * Knows lines by what they say: advertisement, links to other stories, credits, notices, menus. A sentence that reports
 * what somebody said is none of them, however it begins.
 */
final class FurnitureRule implements PageRule {

	/** Longer lines are paragraphs, whatever they begin with. */
	private static final int LONGEST = 300;
	private static final int LONGEST_BANNER = 600;
	private static final int LONGEST_LABEL = 80;
	private static final int LONGEST_BARE_CREDIT = 5;
	/** Above it the name of an agency is the author's. */
	private static final int FIRST_BARE_CREDIT = 3;
	private static final Pattern COPYRIGHT = Pattern
			.compile(
					"^(?:©|\\(c\\)|copyright\\b)\\s*(?:©|\\(c\\))?.{0,40}?(?:19|20)\\d\\d.*"
							+ "|^(?:©|copyright ©).*|.{0,60}© ?(?:19|20)\\d\\d.*");

	private final Phrases phrases;

	FurnitureRule(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void apply(Page page) {
		for (int i = 0; i < page.size(); i++) {
			TextLine line = page.line(i);
			boolean atEdge = i < 3 || i >= page.size() - 4;
			if (line.length() > LONGEST_BANNER) {
				continue;
			}
			boolean reporting = phrases.isReporting(line);
			if (!reporting && line.plain().contains("cookie") && isCookieBanner(line, atEdge)) {
				page.decide(i, RegionKind.NOTICE, "A notice about cookies");
			} else if (line.length() <= LONGEST) {
				if (!reporting) {
					decide(page, i, line);
				}
				credit(page, i, line);
			}
		}
	}

	/**
	 * Tells whether a line says whose the text or a picture is.
	 *
	 * @param line
	 *            the line
	 * @return whether it is a copyright line
	 */
	static boolean isCopyright(TextLine line) {
		return line.length() <= LONGEST && COPYRIGHT.matcher(line.plain()).matches();
	}

	private void decide(Page page, int index, TextLine line) {
		boolean label = line.length() <= LONGEST_LABEL && !line.endsSentence();
		if (label && phrases.matches(Kind.ADVERTISEMENT, line)) {
			page.decide(index, RegionKind.ADVERTISEMENT, "Says that an advertisement stands here");
		} else if (phrases.prefix(Kind.ADVERTISEMENT_PREFIX, line).isPresent() && isTitle(line)) {
			page.decide(index, RegionKind.ADVERTISEMENT, "Says that it is an advertisement: '"
					+ phrases.prefix(Kind.ADVERTISEMENT_PREFIX, line).orElse("") + "'");
		} else if (isCopyright(line)) {
			page.decide(index, RegionKind.NOTICE, "A copyright line");
		} else if (isNotice(line)) {
			page.decide(index, RegionKind.NOTICE, "A notice of the website: legal, newsletter or subscription");
		} else if (phrases.prefix(Kind.RELATED_PREFIX, line).isPresent() && !line.isCut()) {
			page.decide(index, RegionKind.RELATED,
					"Points to another story: '" + phrases.prefix(Kind.RELATED_PREFIX, line).orElse("") + "'");
		} else if (phrases.prefix(Kind.CAPTION_PREFIX, line).isPresent() && isTitle(line)) {
			page.decide(index, RegionKind.CAPTION,
					"Names a video or picture: '" + phrases.prefix(Kind.CAPTION_PREFIX, line).orElse("") + "'");
		} else if (label && phrases.matches(Kind.NAVIGATION, line)) {
			page.decide(index, RegionKind.NAVIGATION, "A menu entry or button");
		}
	}

	/** Who subscribes to a belief orders nothing. */
	private boolean isNotice(TextLine line) {
		return phrases.matches(Kind.NOTICE, line) && !phrases.matches(Kind.NO_NOTICE, line) && !line.isQuoting();
	}

	/** A caption may well report what somebody said: it is known by the credit at its end. */
	private void credit(Page page, int index, TextLine line) {
		boolean bare = line.words() <= LONGEST_BARE_CREDIT && index >= FIRST_BARE_CREDIT
				&& phrases.matches(Kind.BARE_CREDIT, line);
		if (bare || phrases.matches(Kind.CAPTION_CREDIT, line)) {
			page.decide(index, RegionKind.CAPTION, "Carries the credit of a picture");
		}
	}

	/** Articles are written about cookies too: a banner stands at the edge, or says twice over what it wants. */
	private boolean isCookieBanner(TextLine line, boolean atEdge) {
		long context = phrases.countIn(Kind.COOKIE_CONTEXT, line);
		return !line.isQuoting() && context >= (atEdge ? 2 : 3);
	}

	private static boolean isTitle(TextLine line) {
		return line.length() <= 160 && !line.isQuoting();
	}
}
