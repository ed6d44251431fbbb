package org.pressmark.exchange.article;

import java.util.HashMap;
import java.util.Map;

import org.pressmark.model.RegionKind;

/** Takes short lines that come up three times or more for buttons. */
final class RepetitionRule implements PageRule {

	private static final int FEWEST = 3;
	private static final int SHORTEST = 8;
	private static final int LONGEST = 80;

	@Override
	public void apply(Page page) {
		Map<String, Integer> counts = new HashMap<>();
		page.open().stream().map(page::line).filter(RepetitionRule::isLabel)
				.forEach(line -> counts.merge(line.plain(), 1, Integer::sum));
		for (int i : page.open()) {
			TextLine line = page.line(i);
			int count = isLabel(line) ? counts.getOrDefault(line.plain(), 0) : 0;
			if (count >= FEWEST) {
				page.decide(i, RegionKind.NAVIGATION, "The same short line " + count + " times");
			}
		}
	}

	/** Speakers' names end in a colon and "(applause)" stands in brackets in transcripts: those belong to the text. */
	private static boolean isLabel(TextLine line) {
		boolean aside = line.text().startsWith("(") || line.text().startsWith("[") || line.text().endsWith(":");
		return line.hasLetters() && line.length() >= SHORTEST && line.length() <= LONGEST && !aside
				&& !line.endsSentence()
				&& !line.isQuoting();
	}
}
