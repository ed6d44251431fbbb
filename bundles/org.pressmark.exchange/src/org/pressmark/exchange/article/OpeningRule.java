package org.pressmark.exchange.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.model.RegionKind;

/** Finds headline, line below it, byline and date at the top, and the menu above them. */
final class OpeningRule implements PageRule {

	private static final int LONGEST_HEADLINE = 200;
	/** How many lines below the headline can still name the author. */
	private static final int DEPTH = 6;
	private static final Pattern DATELINE = Pattern
			.compile(
					"^\\p{Lu}[\\p{Lu}\\p{M} .,'’-]{2,40}(?:,? \\p{L}[\\p{L}. ]{0,20})?"
							+ "(?: ?\\([^)]{2,40}\\))? ?[—–-] .*");
	private static final Pattern TITLE_WITH_OUTLET = Pattern.compile("(.+?)\\s+[|–—-]\\s+([^|]{2,40})");

	private final Credits credits;

	OpeningRule(Phrases phrases) {
		this.credits = new Credits(phrases);
	}

	@Override
	public void apply(Page page) {
		Optional<Integer> found = headline(page);
		if (found.isEmpty()) {
			return;
		}
		int headline = found.get();
		page.decideAll(0, headline, RegionKind.NAVIGATION, "Stands above the headline");
		page.decide(headline, RegionKind.HEADLINE, "The first line, as long as a title");
		repeatedTitle(page, headline);
		below(page, headline);
	}

	/** The first open line that is as long as a title and is followed by more than a title. */
	private static Optional<Integer> headline(Page page) {
		List<Integer> open = page.open();
		for (int k = 0; k < Math.min(open.size() - 1, 12); k++) {
			TextLine line = page.line(open.get(k));
			boolean longEnough = line.words() >= 3 || line.length() >= 12;
			if (line.length() > LONGEST_HEADLINE || DATELINE.matcher(line.text()).matches()) {
				return Optional.empty();
			}
			if (longEnough && hasParagraph(page, open, k)) {
				return Optional.of(open.get(k));
			}
		}
		return Optional.empty();
	}

	private static boolean hasParagraph(Page page, List<Integer> open, int k) {
		return open.subList(k + 1, Math.min(open.size(), k + 1 + DEPTH)).stream()
				.anyMatch(i -> page.line(i).length() > Math.min(80, page.line(open.get(k)).length()));
	}

	/** A page title with the outlet's name above the headline proper, or the headline printed once more. */
	private static void repeatedTitle(Page page, int headline) {
		String title = page.line(headline).plain();
		for (int i = headline + 1; i < Math.min(page.size(), headline + 4); i++) {
			if (page.line(i).plain().equals(title)) {
				page.decide(i, RegionKind.NAVIGATION, "Repeats the headline");
				return;
			}
		}
		for (int i = 0; i < headline; i++) {
			Matcher matcher = TITLE_WITH_OUTLET.matcher(page.line(i).text());
			if (matcher.matches() && TextLine.plain(matcher.group(1)).equals(title)) {
				page.decide(i, RegionKind.NAVIGATION, "The title of the web page");
			}
		}
	}

	private void below(Page page, int headline) {
		int lastCredit = headline;
		int end = Math.min(page.size(), headline + 1 + DEPTH);
		for (int i = headline + 1; i < end; i++) {
			TextLine line = page.line(i);
			if (page.isOpen(i) && (credits.isCredit(line) || isNameAboveDate(page, i))) {
				page.decide(i, RegionKind.BYLINE, "Names the author or says when the article appeared");
				lastCredit = i;
			} else if (page.isOpen(i) && (line.length() > LONGEST_HEADLINE || i > lastCredit + 2)) {
				break;
			}
		}
		int next = headline + 1;
		if (next < page.size() && page.isOpen(next) && isSubheadline(page, next, lastCredit)) {
			page.decide(next, RegionKind.SUBHEADLINE, "Stands between the headline and the article");
		}
	}

	private boolean isNameAboveDate(Page page, int index) {
		return credits.isName(page.line(index)) && index + 1 < page.size() && credits.isDateOrAge(page.line(index + 1));
	}

	private static boolean isSubheadline(Page page, int index, int lastCredit) {
		boolean setApart = !page.line(index).afterBlank() && index + 1 < page.size()
				&& page.line(index + 1).afterBlank();
		return page.line(index).length() <= 250 && (lastCredit > index || setApart);
	}
}
