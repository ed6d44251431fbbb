package org.pressmark.ui.editor.session;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;
import org.pressmark.model.Fragment;

/**
 * Characters, words and sentences of one text, as people see them: an emoji with its modifiers is one character, a
 * word is not cut at an apostrophe. Offsets are UTF-16 code units. To be used from one thread.
 */
public final class TextUnits {

	/** How far an edge moves, and what a selection snaps to. */
	public enum Unit {
		/** What a reader takes for one character. */
		CHARACTER,
		/** A word, a number or a mark of punctuation. */
		WORD,
		/** A sentence. */
		SENTENCE
	}

	private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+");

	private final String text;
	private final Locale locale;
	private final Apostrophes apostrophes;
	private final Map<Unit, BreakIterator> breaks = new EnumMap<>(Unit.class);

	/**
	 * Prepares a text.
	 *
	 * @param text
	 *            the text
	 * @param language
	 *            BCP 47 tag; empty if not known
	 */
	public TextUnits(String text, String language) {
		this.text = text;
		locale = Locale.forLanguageTag(language);
		apostrophes = new Apostrophes(text, locale);
	}

	/** Loads the rules of word breaks, which takes a moment the first time; may be called from any thread. */
	public static void warmUp() {
		BreakIterator.getWordInstance(Locale.ROOT).setText("warm up");
	}

	/**
	 * Widens a stretch to whole units, white space at its edges left out. Whoever selects a name without the genitive
	 * ending after its apostrophe means it so.
	 *
	 * @param span
	 *            the stretch
	 * @param unit
	 *            to what
	 * @return the stretch; empty if it holds nothing but white space
	 */
	public Fragment snap(Fragment span, Unit unit) {
		return widen(span, unit, true);
	}

	private Fragment widen(Fragment span, Unit unit, boolean stopsAtApostrophe) {
		Fragment trimmed = unit == Unit.CHARACTER ? span : trim(span);
		if (trimmed.isEmpty()) {
			return trimmed;
		}
		BreakIterator breaks = breaks(unit);
		boolean parts = stopsAtApostrophe && unit == Unit.WORD;
		int begin = breaks.isBoundary(trimmed.begin()) || parts && apostrophes.parts(trimmed.begin())
				? trimmed.begin()
				: breaks.preceding(trimmed.begin());
		int end = breaks.isBoundary(trimmed.end()) || parts && apostrophes.parts(trimmed.end())
				? trimmed.end()
				: breaks.following(trimmed.end());
		Fragment widened = new Fragment(Math.max(0, begin), end);
		return unit == Unit.CHARACTER ? widened : trim(widened);
	}

	/**
	 * Finds the word or the sentence at a place.
	 *
	 * @param offset
	 *            the place
	 * @param unit
	 *            what to find
	 * @return the one around it or just before it; empty where there is none, as between two spaces or two signs
	 */
	public Optional<Fragment> around(int offset, Unit unit) {
		Optional<Fragment> after = offset < text.length()
				? found(new Fragment(offset, offset + 1), unit)
				: Optional.empty();
		return after.filter(found -> unit != Unit.WORD || isWord(found))
				.or(() -> offset > 0 ? found(new Fragment(offset - 1, offset), unit) : Optional.empty())
				.filter(found -> unit != Unit.WORD || isWord(found));
	}

	/** A word is more than punctuation: nobody means the comma behind it. */
	private boolean isWord(Fragment found) {
		return !PUNCTUATION.matcher(text).region(found.begin(), found.end()).matches();
	}

	/**
	 * Tells whether something ends and something else begins at a place.
	 *
	 * @param offset
	 *            the place
	 * @param unit
	 *            what
	 * @return whether no unit lies across the place
	 */
	public boolean isBoundary(int offset, Unit unit) {
		return offset == 0 || offset >= text.length() || breaks(unit).isBoundary(offset)
				|| unit == Unit.WORD && apostrophes.parts(offset);
	}

	/**
	 * Moves an edge.
	 *
	 * @param offset
	 *            where the edge is
	 * @param unit
	 *            by what
	 * @param forward
	 *            whether to the end of the text
	 * @param end
	 *            whether it is the end of a mark, which skips white space in front of it; else the begin, which skips
	 *            white space after it
	 * @return where the edge goes; the same place at the edge of the text
	 */
	public int move(int offset, Unit unit, boolean forward, boolean end) {
		return unit == Unit.SENTENCE ? moveBySentence(offset, forward, end) : moveInWords(offset, unit, forward, end);
	}

	/** The space after a sentence belongs to it: an edge stands beside it, and still goes further with each step. */
	private int moveBySentence(int offset, boolean forward, boolean end) {
		BreakIterator breaks = breaks(Unit.SENTENCE);
		int boundary = offset;
		while (true) {
			int next = forward ? following(breaks, boundary) : preceding(breaks, boundary);
			if (next == boundary) {
				return offset;
			}
			boundary = next;
			int placed = end ? beforeSpace(boundary) : afterSpace(boundary);
			if (forward ? placed > offset : placed < offset) {
				return placed;
			}
		}
	}

	private int beforeSpace(int offset) {
		int moved = offset;
		while (moved > 0 && isSpace(text.charAt(moved - 1))) {
			moved--;
		}
		return moved;
	}

	private int afterSpace(int offset) {
		int moved = offset;
		while (moved < text.length() && isSpace(text.charAt(moved))) {
			moved++;
		}
		return moved;
	}

	private int moveInWords(int offset, Unit unit, boolean forward, boolean end) {
		BreakIterator breaks = breaks(unit);
		int moved = offset;
		do {
			int next = forward ? following(breaks, moved) : preceding(breaks, moved);
			if (next == moved) {
				return offset;
			}
			moved = next;
		} while (unit != Unit.CHARACTER && standsInWhiteSpace(moved, end));
		return moved;
	}

	private Optional<Fragment> found(Fragment character, Unit unit) {
		Fragment found = widen(character, unit, false);
		return found.isEmpty() ? Optional.empty() : Optional.of(found);
	}

	private boolean standsInWhiteSpace(int offset, boolean end) {
		if (end) {
			return offset > 0 && offset < text.length() && isSpace(text.charAt(offset - 1));
		}
		return offset > 0 && offset < text.length() && isSpace(text.charAt(offset));
	}

	private Fragment trim(Fragment span) {
		int begin = span.begin();
		int end = Math.min(span.end(), text.length());
		while (begin < end && isSpace(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return new Fragment(begin, end);
	}

	private BreakIterator breaks(Unit unit) {
		return breaks.computeIfAbsent(unit, wanted -> {
			BreakIterator made = switch (wanted) {
				case CHARACTER -> BreakIterator.getCharacterInstance(locale);
				case WORD -> BreakIterator.getWordInstance(locale);
				case SENTENCE -> BreakIterator.getSentenceInstance(locale);
			};
			made.setText(text);
			return made;
		});
	}

	private int following(BreakIterator breaks, int offset) {
		return offset >= text.length() ? offset : breaks.following(offset);
	}

	private static int preceding(BreakIterator breaks, int offset) {
		return offset <= 0 ? offset : breaks.preceding(offset);
	}

	static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}
}
