package org.pressmark.exchange.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.model.RegionKind;

/** Finds captions by their shape: "1:31 Title" with the title printed once more below, or one line printed twice. */
final class VideoCaptionRule implements PageRule {

	private static final Pattern TIMED = Pattern.compile("^(?:\\d{1,2}:)?\\d{1,2}:\\d{2}\\s+(\\S.*)$");
	private static final int LONGEST = 200;
	/** More times than this without a title printed twice are those of a live blog. */
	private static final int MOST_UNPAIRED = 2;

	@Override
	public void apply(Page page) {
		List<Integer> timed = page.open().stream().filter(i -> TIMED.matcher(page.line(i).text()).matches()).toList();
		long unpaired = timed.stream().filter(i -> !isPaired(page, i)).count();
		for (int i : timed) {
			if (isPaired(page, i)) {
				pair(page, i, "A video's length and title, printed twice");
			} else if (unpaired <= MOST_UNPAIRED && isTitle(page.line(i))) {
				page.decide(i, RegionKind.CAPTION, "A video's length and title");
			}
		}
		for (int i : page.open()) {
			TextLine line = page.line(i);
			if (i + 1 < page.size() && line.length() <= LONGEST && line.words() >= 3
					&& line.plain().equals(page.line(i + 1).plain())) {
				pair(page, i, "A caption, printed twice");
			}
		}
	}

	private static void pair(Page page, int index, String reason) {
		page.decide(index, RegionKind.CAPTION, reason);
		page.decide(index + 1, RegionKind.CAPTION, reason);
	}

	private static boolean isPaired(Page page, int index) {
		Matcher matcher = TIMED.matcher(page.line(index).text());
		return index + 1 < page.size() && matcher.matches()
				&& TextLine.plain(matcher.group(1)).equals(page.line(index + 1).plain());
	}

	private static boolean isTitle(TextLine line) {
		return line.length() <= LONGEST && !line.endsSentence() && !line.isQuoting();
	}
}
