package org.pressmark.exchange.article;

import java.util.List;

import org.pressmark.exchange.article.Phrases.Kind;
import org.pressmark.model.RegionKind;

/** Finds the readers' comments below an article. */
final class CommentRule implements PageRule {

	/** An article has this many paragraphs at least before its comments begin. */
	private static final int FEWEST_PARAGRAPHS = 2;

	private final Phrases phrases;

	CommentRule(Phrases phrases) {
		this.phrases = phrases;
	}

	@Override
	public void apply(Page page) {
		List<Integer> open = page.open();
		for (int i : open) {
			TextLine line = page.line(i);
			if (line.length() <= 60 && phrases.matches(Kind.COMMENTS, line)) {
				boolean below = page.paragraphsBefore(i) >= FEWEST_PARAGRAPHS && i >= page.size() / 2;
				if (below) {
					page.decideAll(i, page.size(), RegionKind.COMMENT, "Comes below the heading of the comments");
					return;
				}
				page.decide(i, RegionKind.NAVIGATION, "A button for comments");
			}
		}
	}
}
