package org.pressmark.exchange.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.exchange.article.Phrases.Kind;

/** Recognises what a line below a headline says: who wrote the article, and when it appeared. */
final class Credits {

	private static final int LONGEST = 120;
	private static final int MOST_WORDS = 14;
	private static final int MOST_NAMES = 8;
	private static final Pattern NUMERIC_DATE = Pattern
			.compile(
					".*(?:\\b(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}\\b"
							+ "|\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d\\b).*");
	private static final Pattern SHORT_DATE = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}(?:\\d{2})?");
	private static final Pattern YEAR = Pattern.compile(".*\\b(?:19|20)\\d\\d\\b.*");
	private static final Pattern YEAR_ALONE = Pattern.compile("(?:19|20)\\d\\d");
	private static final Pattern DAY = Pattern.compile(".*\\b\\d{1,2}\\b.*");
	private static final Pattern TIME = Pattern
			.compile("(?:\\p{L}{2,3} )?\\d{1,2}[:.h]\\d{2}(?: ?(?:[ap]\\.?m\\.?|uhr|h))?(?: \\p{L}{2,4})?");
	private static final Pattern PARTS = Pattern.compile("\\s*[/|·•]\\s*|\\s+[–—-]\\s+|,\\s+");
	private static final Pattern NAME = Pattern.compile("(?:\\p{L}{1,2}['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*");
	/** What stands between the names of one person or several. */
	private static final Pattern BETWEEN_NAMES = Pattern
			.compile("and|und|et|y|e|en|i|og|och|&|de|del|di|da|dos|du|la|le|van|von|der|den|ter|zu|bin|bint|al|el");

	private final Phrases phrases;

	Credits(Phrases phrases) {
		this.phrases = phrases;
	}

	/**
	 * Tells whether a line names the author or says when the article appeared.
	 *
	 * @param line
	 *            a line near the headline
	 * @return whether it says nothing else
	 */
	boolean isCredit(TextLine line) {
		if (line.length() > LONGEST || line.isQuoting()) {
			return false;
		}
		return isDate(line) || phrases.matches(Kind.BYLINE, line) && namesSomebody(line)
				|| phrases.matches(Kind.DATELINE, line) && hasDigit(line.text()) || isNameAndDate(line);
	}

	/**
	 * Tells whether a line is a date, or says how long ago something was.
	 *
	 * @param line
	 *            the line
	 * @return whether it says nothing else
	 */
	boolean isDateOrAge(TextLine line) {
		return isDate(line) || phrases.matches(Kind.DATELINE, line) && hasDigit(line.text());
	}

	/**
	 * Tells whether a line is nothing but the names of people, as far as that can be seen.
	 *
	 * @param line
	 *            the line
	 * @return whether all words are names
	 */
	boolean isName(TextLine line) {
		return isName(line.text());
	}

	/**
	 * Reads the name off a line that has a name and a date.
	 *
	 * @param line
	 *            a credit
	 * @return the name of the author or authors
	 */
	Optional<String> name(TextLine line) {
		return parts(line).stream().filter(part -> isName(part) && !isMoment(part)).findFirst();
	}

	private boolean isDate(TextLine line) {
		boolean dated = hasMonth(line.plain()) && YEAR.matcher(line.plain()).matches()
				|| NUMERIC_DATE.matcher(line.plain()).matches();
		return dated && line.words() <= MOST_WORDS && !line.endsSentence();
	}

	/** "By" begins sentences too: a byline is mostly names and ends without a full stop. */
	private static boolean namesSomebody(TextLine line) {
		List<String> words = words(line.text());
		long names = words.stream().skip(1).filter(word -> !Character.isLowerCase(word.codePointAt(0))).count();
		return words.size() >= 2 && words.size() <= MOST_WORDS && names * 2 >= words.size() - 1
				&& !line.endsSentence();
	}

	/** A name and a day, divided by a sign, and nothing beside them but names, years and times of day. */
	private boolean isNameAndDate(TextLine line) {
		List<String> parts = parts(line);
		return parts.size() >= 2 && !line.endsSentence() && line.words() <= MOST_WORDS
				&& parts.stream().allMatch(part -> isMoment(part) || isName(part))
				&& parts.stream().anyMatch(this::isDay) && name(line).isPresent();
	}

	private static List<String> parts(TextLine line) {
		return Arrays.stream(PARTS.split(line.text())).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	private boolean isMoment(String part) {
		return isDay(part) || YEAR_ALONE.matcher(part).matches() || TIME.matcher(TextLine.plain(part)).matches();
	}

	private boolean isDay(String part) {
		TextLine line = TextLine.of(part);
		boolean day = hasMonth(line.plain()) && DAY.matcher(part).matches() && line.words() <= 5;
		return day || SHORT_DATE.matcher(part).matches()
				|| phrases.matches(Kind.DATELINE, line) && hasDigit(part) && line.words() <= 5;
	}

	private static boolean isName(String part) {
		List<String> words = words(part);
		List<String> names = words.stream().filter(word -> !BETWEEN_NAMES.matcher(word).matches()).toList();
		return names.size() >= 2 && names.size() <= MOST_NAMES && names.stream().allMatch(NAME.asMatchPredicate());
	}

	private boolean hasMonth(String plain) {
		return Arrays.stream(plain.split("[^\\p{L}\\p{M}]+")).anyMatch(word -> phrases.month(word).isPresent());
	}

	private static boolean hasDigit(String text) {
		return text.codePoints().anyMatch(Character::isDigit);
	}

	private static List<String> words(String text) {
		return Arrays.asList(text.split("[\\s\\u00a0]+"));
	}
}
