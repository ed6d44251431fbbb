package org.pressmark.model.quotation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Fragment;
import org.pressmark.model.quotation.MarkToken.Side;
import org.pressmark.model.quotation.Quotation.Piece;
import org.pressmark.model.quotation.QuotationFault.Kind;

/** Finds which mark closes which, in one stretch of text. */
final class PairMatcher {

	/** Nobody nests deeper; it keeps the search for an opening mark short in a text of opening marks alone. */
	private static final int DEEPEST = 6;
	/** Paragraphs that speech may run over without a mark at their beginning. */
	private static final int LONGEST_GAP = 3;

	private final String text;
	private final List<MarkToken> tokens;
	private final List<Fragment> paragraphs;
	private final MarkUse use;
	private final List<Open> stack = new ArrayList<>();
	private final List<Quotation> found = new ArrayList<>();
	private final List<QuotationFault> faults = new ArrayList<>();
	/** For each mark, whether one behind it in its paragraph closes a single quotation for certain. */
	private final boolean[] firmAhead;
	private @Nullable Open suspended;
	private int paragraph;

	/** A quotation that has not been closed. */
	private static final class Open {
		private final MarkToken token;
		private final List<Piece> pieces = new ArrayList<>();
		private MarkToken last;
		private int gaps;

		Open(MarkToken token) {
			this.token = token;
			this.last = token;
		}
	}

	PairMatcher(String text, Stretch stretch, MarkUse use) {
		this.text = text;
		this.tokens = stretch.tokens();
		this.paragraphs = stretch.paragraphs();
		this.use = use;
		this.firmAhead = firmAhead();
	}

	List<Quotation> found() {
		return found;
	}

	List<QuotationFault> faults() {
		return faults;
	}

	/** Goes over all marks once. */
	void run() {
		int at = 0;
		while (at < tokens.size()) {
			int taken = crossParagraphs(at);
			if (taken > 0) {
				at += taken;
				continue;
			}
			MarkToken token = tokens.get(at);
			switch (side(token)) {
				case OPENS -> open(token);
				case CLOSES -> close(token, at);
				default -> {
					// an apostrophe
				}
			}
			at++;
		}
		stack.reversed().forEach(this::giveUp);
		stack.clear();
		dropSuspended();
	}

	private Side side(MarkToken token) {
		if (token.side() == Side.EITHER) {
			return use.side(token.mark(), stack.stream().anyMatch(open -> fits(open, token)));
		}
		return token.side() == Side.OPENS && !use.mayOpen(token.mark()) ? Side.NEITHER : token.side();
	}

	/** Answers how many marks only say that what was open goes on. */
	private int crossParagraphs(int at) {
		int begin = tokens.get(at).begin();
		int taken = 0;
		while (taken == 0 && paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).begin() <= begin) {
			if (!stack.isEmpty() || suspended != null) {
				taken = goOn(at);
			}
			paragraph++;
		}
		return taken;
	}

	private int goOn(int at) {
		int taken = 0;
		int expected = paragraphs.get(paragraph + 1).begin();
		while (taken < stack.size() && at + taken < tokens.size() && tokens.get(at + taken).begin() == expected
				&& continues(stack.get(taken), tokens.get(at + taken))) {
			endPiece(stack.get(taken), tokens.get(at + taken));
			expected = Paragraphs.trimmedBegin(text, tokens.get(at + taken).end(), text.length());
			taken++;
		}
		suspend(taken);
		return taken;
	}

	private static boolean continues(Open open, MarkToken token) {
		return token.mark() == open.token.mark() || isAngle(token.mark()) && isAngle(open.token.mark());
	}

	private static boolean isAngle(char mark) {
		return mark == '\u00AB' || mark == '\u00BB';
	}

	/** What does not go on in a new paragraph may still be closed later, if nothing else is opened before. */
	private void suspend(int kept) {
		while (stack.size() > kept) {
			Open open = stack.removeLast();
			if (stack.isEmpty() && !open.token.isSingle()) {
				dropSuspended();
				suspended = open;
			} else {
				giveUp(open);
			}
		}
		Open waiting = suspended;
		if (waiting != null && waiting.gaps++ < LONGEST_GAP) {
			int next = paragraphs.get(paragraph + 1).begin();
			endPiece(waiting, new MarkToken(next, next, waiting.token.mark(), Side.OPENS, false));
		} else {
			dropSuspended();
		}
	}

	/** The speech goes on behind a mark in the next paragraph. */
	private void endPiece(Open open, MarkToken next) {
		int end = Math.max(open.last.end(), paragraphs.get(paragraph).end());
		if (end > open.last.begin()) {
			open.pieces.add(piece(open.last.begin(), open.last.end(), end, end));
		}
		open.last = next;
	}

	private Piece piece(int begin, int innerBegin, int innerEnd, int pieceEnd) {
		int trimmedBegin = Paragraphs.trimmedBegin(text, innerBegin, innerEnd);
		int trimmedEnd = Paragraphs.trimmedEnd(text, trimmedBegin, innerEnd);
		return new Piece(new Fragment(begin, pieceEnd), new Fragment(trimmedBegin, trimmedEnd));
	}

	private void open(MarkToken token) {
		if (!token.isSingle()) {
			dropSuspended();
		}
		if (stack.size() == DEEPEST) {
			giveUp(stack.removeFirst());
		}
		stack.add(new Open(token));
	}

	private void close(MarkToken token, int at) {
		if (token.isSingle()) {
			closeSingle(token, at);
			return;
		}
		int match = stack.size() - 1;
		while (match >= 0 && !fits(stack.get(match), token)) {
			match--;
		}
		if (match < 0) {
			match = stack.size() - 1;
			while (match >= 0 && stack.get(match).token.isSingle()) {
				match--;
			}
		}
		Open waiting = suspended;
		if (match >= 0) {
			while (stack.size() > match + 1) {
				giveUp(stack.removeLast());
			}
			emit(stack.removeLast(), token);
		} else if (waiting != null && fits(waiting, token)) {
			suspended = null;
			stack.reversed().forEach(this::giveUp);
			stack.clear();
			faults.add(new QuotationFault(Kind.NOT_CONTINUED, new Fragment(waiting.last.begin(), token.end()),
					waiting.token.mark()));
			emit(waiting, token);
		} else if (!isInches(token)) {
			faults.add(new QuotationFault(Kind.UNOPENED, new Fragment(token.begin(), token.end()), ' '));
		}
	}

	/** A 5" pipe: a straight mark after a number that closes nothing. */
	private boolean isInches(MarkToken token) {
		return token.mark() == '"' && token.begin() > 0 && Character.isDigit(text.charAt(token.begin() - 1));
	}

	private void closeSingle(MarkToken token, int at) {
		boolean apostrophe = stack.isEmpty()
				|| !fits(stack.getLast(), token) && !isNearlyFitting(stack.getLast(), token)
				|| !token.firm() && firmAhead[at] && isAfterS(token);
		if (apostrophe) {
			if (token.mark() == '\u2039' || token.mark() == '\u203A') {
				faults.add(new QuotationFault(Kind.UNOPENED, new Fragment(token.begin(), token.end()), ' '));
			}
			return;
		}
		emit(stack.removeLast(), token);
	}

	/** A straight mark where a curved one belongs, or the other way round, at what can only be an end of speech. */
	private static boolean isNearlyFitting(Open open, MarkToken token) {
		return open.token.isSingle() && token.firm() && (token.mark() == '\'' || token.mark() == '\u2019')
				&& "'\u2018\u201A".indexOf(open.token.mark()) >= 0;
	}

	/** The dogs’ bowls: more often a genitive than the end of a quotation, if a better end follows. */
	private boolean isAfterS(MarkToken token) {
		char left = token.begin() > 0 ? text.charAt(token.begin() - 1) : ' ';
		return "sSnzxß".indexOf(left) >= 0;
	}

	private static boolean fits(Open open, MarkToken token) {
		return QuotationMarks.isPair(open.token.mark(), token.mark());
	}

	private void emit(Open open, MarkToken close) {
		int innerBegin = open.last.end();
		open.pieces.add(piece(open.last.begin(), innerBegin, Math.max(innerBegin, close.begin()), close.end()));
		found.add(new Quotation(open.pieces, open.token.mark(), close.mark(), 0));
	}

	private void dropSuspended() {
		Open waiting = suspended;
		if (waiting != null) {
			suspended = null;
			giveUp(waiting);
		}
	}

	private void giveUp(Open open) {
		char mark = open.token.mark();
		if (mark != '\'' && mark != '\u2019' && mark != '\uFF07') {
			MarkToken at = open.token;
			faults.add(new QuotationFault(Kind.UNCLOSED, new Fragment(at.begin(), at.end()), ' '));
		}
	}

	private boolean[] firmAhead() {
		boolean[] ahead = new boolean[tokens.size()];
		boolean firm = false;
		int own = paragraphs.size() - 1;
		for (int at = tokens.size() - 1; at >= 0; at--) {
			MarkToken token = tokens.get(at);
			while (own > 0 && paragraphs.get(own).begin() > token.begin()) {
				own--;
				firm = false;
			}
			if (token.isSingle()) {
				ahead[at] = firm;
				firm = token.side() != Side.OPENS && (firm || token.side() == Side.CLOSES && token.firm());
			}
		}
		return ahead;
	}
}
