package org.pressmark.exchange.article;

import java.util.List;

import org.pressmark.model.RegionKind;

/**
 * Finds teasers without a heading at the end: a title, and below it a text that breaks off in an ellipsis; twice at
 * least.
 */
final class CutTeaserRule implements PageRule {

	private static final int SHORTEST_TEASER = 80;

	@Override
	public void apply(Page page) {
		List<Integer> open = page.open();
		int at = open.size() - 1;
		int teasers = 0;
		while (at >= 1 && isTeaser(page.line(open.get(at))) && page.line(open.get(at - 1)).isTitle()) {
			at -= 2;
			teasers++;
		}
		if (teasers >= 2) {
			for (int k = at + 1; k < open.size(); k++) {
				page.decide(open.get(k), RegionKind.RELATED,
						"A title with a text that breaks off, like those around it");
			}
		}
	}

	private static boolean isTeaser(TextLine line) {
		return line.isCut() && line.length() >= SHORTEST_TEASER && line.length() <= 600;
	}
}
