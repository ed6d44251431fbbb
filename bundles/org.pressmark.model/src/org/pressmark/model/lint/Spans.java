package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Region;
import org.pressmark.model.quotation.QuotationMarks;
import org.pressmark.model.quotation.Words;

/** Arithmetic of stretches of text. */
final class Spans {

	private Spans() {}

	/** Takes a stretch away from others. */
	static List<Fragment> minus(List<Fragment> from, Fragment gone) {
		List<Fragment> left = new ArrayList<>();
		for (Fragment fragment : from) {
			if (!fragment.overlaps(gone)) {
				left.add(fragment);
				continue;
			}
			if (fragment.begin() < gone.begin()) {
				left.add(new Fragment(fragment.begin(), gone.begin()));
			}
			if (gone.end() < fragment.end()) {
				left.add(new Fragment(gone.end(), fragment.end()));
			}
		}
		return left;
	}

	/** Leaves out stretches without words, and the blanks, commas and colons at the edges of the others. */
	static List<Fragment> tidy(String text, List<Fragment> fragments) {
		List<Fragment> tidied = new ArrayList<>();
		for (Fragment fragment : fragments) {
			int begin = fragment.begin();
			int end = fragment.end();
			while (begin < end && isLoose(text.charAt(begin))) {
				begin++;
			}
			while (end > begin && isLoose(text.charAt(end - 1))) {
				end--;
			}
			if (Words.count(text, begin, end) > 0) {
				tidied.add(new Fragment(begin, end));
			}
		}
		return tidied;
	}

	private static boolean isLoose(char character) {
		return !Words.isWord(character) && !QuotationMarks.isMark(character)
				&& ".!?()[]…%€$£#@&*/".indexOf(character) < 0;
	}

	/** Keeps what lies in included regions. */
	static List<Fragment> included(Article article, List<Fragment> fragments) {
		List<Fragment> kept = fragments;
		for (Region region : article.regions()) {
			if (!region.included()) {
				kept = minus(kept, region.span());
			}
		}
		return kept;
	}

	/** The stretch that two have in common. */
	static Fragment common(Fragment one, Fragment other) {
		int begin = Math.max(one.begin(), other.begin());
		return new Fragment(begin, Math.max(begin, Math.min(one.end(), other.end())));
	}
}
