package org.pressmark.exchange.article;

import java.util.List;

import org.pressmark.model.RegionKind;

/** Takes what follows the copyright line at the end of an article for other stories, if it looks like titles. */
final class AfterEndRule implements PageRule {

	@Override
	public void apply(Page page) {
		for (int i = 0; i < page.size(); i++) {
			if (page.is(i, RegionKind.NOTICE) && page.hasParagraphsBefore(i, 3) && endsIn(page, i + 1)) {
				page.decideAll(i + 1, page.size(), RegionKind.RELATED, "Follows the notice that ends the article");
				return;
			}
		}
	}

	private static boolean endsIn(Page page, int from) {
		List<Integer> rest = page.open(from, page.size());
		return !rest.isEmpty() && rest.stream().map(page::line).allMatch(AfterEndRule::isTitleOrCut);
	}

	private static boolean isTitleOrCut(TextLine line) {
		return line.isCut() || line.isTitle() && !line.isQuoting();
	}
}
