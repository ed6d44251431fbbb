package org.pressmark.store.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.pressmark.model.ArticleId;

/**
 * Names of files and folders that mean the same on every system.
 * <p>
 * Some systems do not tell capital letters from small ones, some store an umlaut as one character and some as two, some
 * reserve names, and most allow 255 bytes. Two names that any of them could take for one are one here.
 */
public final class SafeNames {

	private static final int LONGEST = 120;
	/** Leaves room for a number and an ending within the 255 bytes of most file systems. */
	private static final int MOST_BYTES = 200;
	private static final String FORBIDDEN = "<>:\"/\\|?*";
	private static final Pattern RESERVED = Pattern
			.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3])(\\..*)?");
	private static final Pattern GAPS = Pattern.compile("[-\\s]*-[-\\s]*|\\s+");
	private static final Pattern EDGES = Pattern.compile("^[-.\\s]+|[-.\\s]+$");

	private SafeNames() {}

	/**
	 * Finds a name for an article.
	 *
	 * @param preferred
	 *            what it should be called
	 * @param isTaken
	 *            tells by its {@link #key} whether a name is in use
	 * @return the name as near as possible to the preferred one, numbered from 2 where it is taken
	 */
	public static ArticleId articleId(String preferred, Predicate<String> isTaken) {
		String slug = slug(preferred);
		String name = slug;
		for (int number = 2; isTaken.test(key(name)); number++) {
			name = slug + "-" + number;
		}
		return new ArticleId(name);
	}

	/**
	 * Makes a name safe and keeps it readable: letters of all scripts, spaces and most signs stay.
	 *
	 * @param preferred
	 *            any text
	 * @return a name that every system can hold, never empty
	 */
	static String slug(String preferred) {
		StringBuilder kept = new StringBuilder();
		Normalizer.normalize(preferred, Normalizer.Form.NFC).codePoints().map(SafeNames::safe)
				.forEach(kept::appendCodePoint);
		String single = GAPS.matcher(kept).replaceAll(gap -> gap.group().contains("-") ? "-" : " ");
		String slug = strip(shorten(strip(single)));
		if (slug.isEmpty()) {
			return "article";
		}
		return RESERVED.matcher(slug).matches() ? "_" + slug : slug;
	}

	/**
	 * Makes the form by which two names are compared.
	 *
	 * @param name
	 *            a name
	 * @return the same for all names that some system takes for one
	 */
	public static String key(String name) {
		String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return Normalizer.normalize(folded, Normalizer.Form.NFC);
	}

	/**
	 * Checks the name of an annotator, which is the name of a folder.
	 *
	 * @param name
	 *            the name
	 * @param others
	 *            annotators that are there already
	 * @return what is wrong with it, without a full stop; empty if nothing is
	 */
	public static Optional<String> problemOfAnnotator(String name, Set<String> others) {
		if (others.contains(name)) {
			return Optional.empty();
		}
		if (name.isBlank()) {
			return Optional.of("The name of the annotator is empty");
		}
		if (name.length() > LONGEST || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of("The annotator's name is longer than " + LONGEST + " characters");
		}
		if (!slug(name).equals(name)) {
			return Optional.of("'" + name + "' cannot be an annotator, because it cannot be the name of a folder on"
					+ " every system");
		}
		return others.stream().filter(other -> key(other).equals(key(name))).findFirst()
				.map(other -> "'" + name + "' differs from the annotator '" + other
						+ "' in a way that some systems do not see");
	}

	/**
	 * Suggests a name that an annotator can have.
	 *
	 * @param name
	 *            a name that is not allowed
	 * @param others
	 *            annotators that are there already
	 * @return the one that is there and hard to tell from it, else the name without what is not allowed
	 */
	public static String suggestion(String name, Set<String> others) {
		return others.stream().filter(other -> key(other).equals(key(name))).findFirst().orElseGet(() -> slug(name));
	}

	/**
	 * Makes the ending of a file name safe.
	 *
	 * @param extension
	 *            any text, with or without a dot before it
	 * @return letters, digits, underscores and hyphens of it in lower case; {@code bin} if there are none
	 */
	static String ending(String extension) {
		String kept = extension.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}_-]", "");
		return kept.isEmpty() ? "bin" : kept.substring(0, Math.min(kept.length(), 20));
	}

	private static int safe(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> '-';
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
			case Character.FORMAT -> isJoiner(character) ? character : '-';
			default -> FORBIDDEN.indexOf(character) >= 0 ? '-' : character;
		};
	}

	/** The two invisible characters that scripts and emoji need; all others only mislead, as those that turn text. */
	private static boolean isJoiner(int character) {
		return character == 0x200c || character == 0x200d;
	}

	private static String strip(String name) {
		return EDGES.matcher(name).replaceAll("");
	}

	private static String shorten(String name) {
		int end = 0;
		int bytes = 0;
		while (end < name.length()) {
			int character = name.codePointAt(end);
			bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (bytes > MOST_BYTES || end + Character.charCount(character) > LONGEST) {
				break;
			}
			end += Character.charCount(character);
		}
		return name.substring(0, end);
	}
}
