package org.pressmark.exchange.article;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.RegionKind;

/** Takes lines at the top or the bottom that are written in another script than the article for the website's own. */
final class ForeignScriptRule implements PageRule {

	private static final int TOP = 2;
	private static final int BOTTOM = 3;
	private static final int FEWEST_LETTERS = 20;

	@Override
	public void apply(Page page) {
		List<Integer> open = page.open();
		Map<UnicodeScript, Integer> all = new EnumMap<>(UnicodeScript.class);
		open.forEach(
				i -> count(page.line(i).text()).forEach((script, letters) -> all.merge(script, letters, Integer::sum)));
		Optional<UnicodeScript> main = most(all);
		for (int k = 0; k < open.size() && main.isPresent(); k++) {
			boolean atEdge = k < TOP || k >= open.size() - BOTTOM;
			TextLine line = page.line(open.get(k));
			Map<UnicodeScript, Integer> letters = count(line.text());
			Optional<UnicodeScript> own = most(letters);
			if (atEdge && own.isPresent() && !own.equals(main) && letters.getOrDefault(own.get(), 0) >= FEWEST_LETTERS
					&& !letters.containsKey(main.get()) && !line.isQuoting()) {
				page.decide(open.get(k), RegionKind.NOTICE,
						"Written in another script (" + name(own.get()) + ") than the article (" + name(main.get())
								+ ")");
			}
		}
	}

	private static Map<UnicodeScript, Integer> count(String text) {
		Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
		text.codePoints().filter(Character::isLetter)
				.forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
		return letters;
	}

	private static Optional<UnicodeScript> most(Map<UnicodeScript, Integer> letters) {
		return letters.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey);
	}

	private static String name(UnicodeScript script) {
		String name = script.name();
		return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
