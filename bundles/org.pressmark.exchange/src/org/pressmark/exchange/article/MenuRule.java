package org.pressmark.exchange.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.pressmark.exchange.article.Phrases.Kind;
import org.pressmark.model.RegionKind;

/** Finds a menu in one line above the headline, which is as long as a headline, by the names of sections in it. */
final class MenuRule implements PageRule {

	/** A menu comes before the first paragraph, and among the first lines. */
	private static final int DEPTH = 8;
	private static final int SHORTEST_PARAGRAPH = 120;
	private static final int LONGEST_ENTRY = 20;
	private static final int FEWEST_DIVIDED = 3;
	private static final int FEWEST_WORDS = 4;
	private static final Pattern DIVIDER = Pattern.compile("\\s*[|›»>•·]\\s*|\\s+/\\s+|\\t+| {2,}");

	private final Phrases phrases;

	MenuRule(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void apply(Page page) {
		for (int i = 0; i < Math.min(page.size(), DEPTH) && page.line(i).length() < SHORTEST_PARAGRAPH; i++) {
			TextLine line = page.line(i);
			if (!line.endsSentence() && !line.isQuoting() && isMenu(line)) {
				page.decide(i, RegionKind.NAVIGATION, "Names of sections in one line");
			}
		}
	}

	/** Divided by signs, two names of sections make it a menu; divided by blanks alone, all of them have to be some. */
	private boolean isMenu(TextLine line) {
		List<String> divided = Arrays.asList(DIVIDER.split(line.text()));
		if (divided.size() >= FEWEST_DIVIDED) {
			return divided.stream().allMatch(entry -> entry.length() <= LONGEST_ENTRY)
					&& divided.stream().filter(this::isSection).count() >= 2;
		}
		List<String> words = Arrays.asList(line.text().split("[\\s\\u00a0]+"));
		return words.size() >= FEWEST_WORDS && words.stream().allMatch(this::isSection);
	}

	private boolean isSection(String entry) {
		TextLine line = TextLine.of(entry);
		return phrases.matches(Kind.SECTION, line) || phrases.matches(Kind.NAVIGATION, line);
	}
}
