package org.pressmark.exchange.article;

import java.util.List;
import java.util.Optional;

import org.pressmark.exchange.article.Phrases.Kind;
import org.pressmark.model.RegionKind;

/**
 * Finds the readers' comments below an article, by their heading and by what each of them carries: how long ago it was
 * written, and a button to reply. A heading alone may be a button in the middle of the article.
 */
final class CommentRule implements PageRule {

	/** An article has this many paragraphs at least before its comments begin. */
	private static final int FEWEST_PARAGRAPHS = 2;
	private static final int LONGEST_HEADING = 60;
	private static final int LONGEST_AUTHOR = 40;
	/** Within how many lines a comment shows that it is one. */
	private static final int LONGEST_COMMENT = 6;
	private static final int FEWEST_BUTTONS = 2;

	private final Phrases phrases;
	private final Credits credits;

	CommentRule(Phrases phrases) {
		this.phrases = phrases;
		this.credits = new Credits(phrases);
	}

	@Override
	public void apply(Page page) {
		for (int i : page.open()) {
			TextLine line = page.line(i);
			if (line.length() <= LONGEST_HEADING && phrases.matches(Kind.COMMENTS, line)) {
				if (page.hasParagraphsBefore(i, FEWEST_PARAGRAPHS) && beginsComments(page, i + 1)) {
					page.decideAll(i, page.size(), RegionKind.COMMENT, "Comes below the heading of the comments");
					return;
				}
				page.decide(i, RegionKind.NAVIGATION, "A button for comments");
			}
		}
		withoutHeading(page);
	}

	private boolean beginsComments(Page page, int from) {
		List<Integer> next = page.open(from, Math.min(page.size(), from + LONGEST_COMMENT));
		return next.isEmpty() || next.stream().map(page::line).anyMatch(line -> isButton(line) || isAge(line));
	}

	private void withoutHeading(Page page) {
		List<Integer> buttons = page.open().stream().filter(i -> isButton(page.line(i))
				&& page.hasParagraphsBefore(i, FEWEST_PARAGRAPHS)).toList();
		boolean several = buttons.stream().anyMatch(i -> buttons.stream()
				.filter(other -> page.line(other).plain().equals(page.line(i).plain())).count() >= FEWEST_BUTTONS);
		if (several) {
			String reason = "A reader's comment, by the time and the buttons that it carries";
			beginning(page, buttons.getFirst()).ifPresentOrElse(
					first -> page.decideAll(first, page.size(), RegionKind.COMMENT, reason),
					() -> buttons.forEach(i -> page.decide(i, RegionKind.COMMENT, "A button below a comment")));
		}
	}

	/** The line with the author, or the time, of the comment that a button belongs to. */
	private Optional<Integer> beginning(Page page, int button) {
		for (int i = button - 1; i >= Math.max(1, button - LONGEST_COMMENT); i--) {
			if (page.isOpen(i) && isAge(page.line(i))) {
				TextLine above = page.line(i - 1);
				boolean author = page.isOpen(i - 1) && above.length() <= LONGEST_AUTHOR && !above.endsSentence()
						&& !above.isQuoting();
				return Optional.of(author ? i - 1 : i);
			}
		}
		return Optional.empty();
	}

	private boolean isButton(TextLine line) {
		return line.length() <= LONGEST_AUTHOR && phrases.matches(Kind.COMMENT_BUTTON, line);
	}

	private boolean isAge(TextLine line) {
		return line.length() <= LONGEST_AUTHOR && !line.endsSentence() && credits.isDateOrAge(line);
	}
}
