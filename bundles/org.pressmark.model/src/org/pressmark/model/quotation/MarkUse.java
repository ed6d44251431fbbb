package org.pressmark.model.quotation;

import java.util.stream.Stream;

import org.pressmark.model.quotation.MarkToken.Side;

/** How a text uses marks that face either way: by its language, and by those of them whose surroundings tell. */
final class MarkUse {

	private final QuotationConvention convention;
	private int inward;
	private int outward;
	private boolean low;

	MarkUse(QuotationConvention convention, Stream<MarkToken> tokens) {
		this.convention = convention;
		tokens.forEach(this::count);
	}

	private void count(MarkToken token) {
		boolean opens = token.side() == Side.OPENS;
		switch (token.mark()) {
			case '\u00AB', '\u2039' -> vote(token.side(), opens);
			case '\u00BB', '\u203A' -> vote(token.side(), !opens);
			case '\u201E' -> low = true;
			default -> {
				// says nothing of others
			}
		}
	}

	private void vote(Side side, boolean in) {
		if (side == Side.EITHER) {
			return;
		}
		if (in) {
			inward++;
		} else {
			outward++;
		}
	}

	QuotationConvention convention() {
		return convention;
	}

	/**
	 * Decides on a mark whose surroundings do not tell.
	 *
	 * @param mark
	 *            the mark
	 * @param closes
	 *            whether it would close what is open
	 * @return which way it faces
	 */
	Side side(char mark, boolean closes) {
		return switch (mark) {
			case '\u00AB', '\u2039' -> pointsIn() ? Side.OPENS : Side.CLOSES;
			case '\u00BB', '\u203A' -> pointsIn() ? Side.CLOSES : Side.OPENS;
			case '\u201C', '\u2018' -> opensOnly(mark) || !closes && !closesOnly(mark) && mark == '\u201C'
					? Side.OPENS
					: closes ? Side.CLOSES : Side.NEITHER;
			case '\u201D' -> convention.opensWith(mark) && !closes ? Side.OPENS : Side.CLOSES;
			case '\'', '\u2019', '\uFF07' -> closes ? Side.CLOSES : Side.NEITHER;
			default -> closes ? Side.CLOSES : Side.OPENS;
		};
	}

	/** Whether a mark that faces forward opens anything: ’ does in few languages and is an apostrophe in the others. */
	boolean mayOpen(char mark) {
		return mark != '\u2019' || convention.opensWith(mark);
	}

	private boolean opensOnly(char mark) {
		return convention.isKnown()
				? convention.opensWith(mark) && !convention.closesWith(mark)
				: !low && mark == '\u201C';
	}

	private boolean closesOnly(char mark) {
		return convention.isKnown() && convention.closesWith(mark) && !convention.opensWith(mark);
	}

	private boolean pointsIn() {
		if (inward != outward) {
			return inward > outward;
		}
		return !convention.opensWith('\u00BB') || convention.opensWith('\u00AB');
	}
}
