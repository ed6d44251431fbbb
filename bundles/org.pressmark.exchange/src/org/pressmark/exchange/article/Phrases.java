package org.pressmark.exchange.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What websites write around articles, in several languages.
 * <p>
 * The lists of all languages are searched whatever the language of the article is, because a page often carries
 * furniture in another one.
 */
final class Phrases {

	/** The lists of a language's file. */
	enum Kind {
		/** Signs of an advertisement. */
		ADVERTISEMENT("advertisement"),
		/** How a line begins that is an advertisement itself; a colon or dash follows. */
		ADVERTISEMENT_PREFIX("advertisementPrefix"),
		/** Headings of lists of other stories. */
		RELATED_HEADING("relatedHeading"),
		/** How a line begins that points to one other story; a colon or dash follows. */
		RELATED_PREFIX("relatedPrefix"),
		/** How a line begins that names a video or picture; a colon follows. */
		CAPTION_PREFIX("captionPrefix"),
		/** Credits of pictures. */
		CAPTION_CREDIT("captionCredit"),
		/** Credits of pictures, of which one stands alone on a line. */
		BARE_CREDIT("bareCredit"),
		/** Forms of verbs by which an article reports what somebody said. */
		REPORTING_VERB("reportingVerb"),
		/** Legal notes, prompts to subscribe, cookie banners. */
		NOTICE("notice"),
		/** How sentences of articles begin that are worded like a notice. */
		NO_NOTICE("noNotice"),
		/** Words of which one stands beside "cookie" in a banner. */
		COOKIE_CONTEXT("cookieContext"),
		/** Menus, buttons, tag lists. */
		NAVIGATION("navigation"),
		/** Names of sections, as menus list them. */
		SECTION("section"),
		/** How a line begins that names the author. */
		BYLINE("byline"),
		/** How a line begins that says when the article appeared. */
		DATELINE("dateline"),
		/** Headings of readers' comments. */
		COMMENTS("comments"),
		/** Buttons below a reader's comment. */
		COMMENT_BUTTON("commentButton"),
		/** Names of months: an entry a month, its names divided by blanks. */
		MONTHS("months"),
		/** Words by which the language is recognised. */
		FREQUENT("frequentWords");

		private final String key;

		Kind(String key) {
			this.key = key;
		}
	}

	/**
	 * A phrase with asterisks, each of which stands for any characters. Hundreds of them are held against every line,
	 * which regular expressions take ten times as long for.
	 *
	 * @param parts
	 *            what stands between the asterisks, and before the first and after the last of them
	 */
	private record Wildcard(List<String> parts) {

		boolean matches(String line) {
			int last = parts.size() - 1;
			int end = line.length() - parts.get(last).length();
			int at = parts.getFirst().length();
			if (at > end || !line.startsWith(parts.getFirst()) || !line.endsWith(parts.get(last))) {
				return false;
			}
			for (int part = 1; part < last && at >= 0; part++) {
				int found = line.indexOf(parts.get(part), at);
				at = found < 0 ? -1 : found + parts.get(part).length();
			}
			return at >= 0 && at <= end;
		}
	}

	/** Languages that have a file. */
	private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pl", "uk", "ru", "ar");

	private static final Pattern CLAUSE = Pattern.compile("[,،，;\"“”„«»:]");
	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'-]+");
	/** Words that name the speaker before the verb. */
	private static final int LONGEST_SUBJECT = 5;

	private final Map<Kind, Set<String>> whole = new EnumMap<>(Kind.class);
	private final Map<Kind, List<Wildcard>> patterns = new EnumMap<>(Kind.class);
	private final Map<String, Integer> months = new HashMap<>();
	private final Map<String, Set<String>> frequent = new HashMap<>();

	private Phrases() {
		for (Kind kind : Kind.values()) {
			whole.put(kind, new HashSet<>());
			patterns.put(kind, new ArrayList<>());
		}
	}

	/**
	 * Reads the lists that come with the product.
	 *
	 * @return the lists
	 */
	static Phrases load() {
		Phrases phrases = new Phrases();
		ObjectMapper mapper = new ObjectMapper();
		for (String language : LANGUAGES) {
			String resource = "phrases/" + language + ".json";
			try (InputStream input = Phrases.class.getResourceAsStream(resource)) {
				if (input == null) {
					throw new IllegalStateException("The bundle lacks its resource " + resource);
				}
				phrases.add(language, mapper.readTree(input));
			} catch (IOException e) {
				throw new UncheckedIOException("The bundle's resource " + resource + " cannot be read", e);
			}
		}
		return phrases;
	}

	/**
	 * Tells whether a whole line is one of the phrases of a kind.
	 *
	 * @param kind
	 *            the kind
	 * @param line
	 *            the line
	 * @return whether a phrase fits
	 */
	boolean matches(Kind kind, TextLine line) {
		return contains(whole, kind, line.plain())
				|| list(kind).stream().anyMatch(pattern -> pattern.matches(line.plain()));
	}

	/**
	 * Finds the phrase that a line begins with and that a colon, dash, bar or arrow divides from the rest.
	 *
	 * @param kind
	 *            the kind
	 * @param line
	 *            the line
	 * @return the phrase
	 */
	Optional<String> prefix(Kind kind, TextLine line) {
		String plain = line.plain();
		for (int end = 1; end < Math.min(plain.length(), 40); end++) {
			if (isDivider(plain, end) && contains(whole, kind, plain.substring(0, end).strip())) {
				return Optional.of(plain.substring(0, end).strip());
			}
		}
		return Optional.empty();
	}

	/**
	 * Looks for words of a kind anywhere in a line.
	 *
	 * @param kind
	 *            the kind
	 * @param line
	 *            the line
	 * @return how many different ones it has
	 */
	long countIn(Kind kind, TextLine line) {
		return whole.getOrDefault(kind, Set.of()).stream().filter(line.plain()::contains).count();
	}

	/**
	 * Tells whether a line is a sentence that reports what somebody said: after a comma, or at its beginning, there are
	 * a few words and a reporting verb.
	 *
	 * @param line
	 *            the line
	 * @return whether it is one; without a full stop it is rather a title
	 */
	boolean isReporting(TextLine line) {
		return line.endsSentence() && CLAUSE.splitAsStream(line.plain()).anyMatch(this::beginsReporting);
	}

	private boolean beginsReporting(String clause) {
		return Arrays.stream(NO_WORD.split(clause.strip())).limit(LONGEST_SUBJECT + 1)
				.anyMatch(word -> contains(whole, Kind.REPORTING_VERB, word));
	}

	/**
	 * Looks the name of a month up.
	 *
	 * @param word
	 *            a word in lower case, without full stop
	 * @return its number, 1 to 12
	 */
	Optional<Integer> month(String word) {
		return Optional.ofNullable(months.get(word));
	}

	/** {@return the words by which each language is recognised} */
	Map<String, Set<String>> frequentWords() {
		return Map.copyOf(frequent);
	}

	private void add(String language, JsonNode lists) {
		for (Kind kind : Kind.values()) {
			int position = 0;
			for (JsonNode entry : lists.path(kind.key)) {
				position++;
				if (kind == Kind.MONTHS) {
					int number = position;
					List.of(entry.asText().split(" ")).forEach(name -> months.putIfAbsent(name, number));
				} else {
					add(kind, entry.asText());
				}
			}
		}
		frequent.put(language, Set.copyOf(texts(lists.path(Kind.FREQUENT.key))));
	}

	private void add(Kind kind, String phrase) {
		if (phrase.indexOf('*') < 0) {
			String plain = kind == Kind.COOKIE_CONTEXT || kind == Kind.FREQUENT ? phrase : TextLine.plain(phrase);
			whole.getOrDefault(kind, Set.of()).add(plain);
		} else {
			list(kind).add(new Wildcard(List.of(phrase.split("\\*", -1))));
		}
	}

	private List<Wildcard> list(Kind kind) {
		return patterns.getOrDefault(kind, List.of());
	}

	private static boolean contains(Map<Kind, Set<String>> sets, Kind kind, String phrase) {
		return sets.getOrDefault(kind, Set.of()).contains(phrase);
	}

	private static boolean isDivider(String plain, int at) {
		char c = plain.charAt(at);
		boolean dash = (c == '-' || c == '–' || c == '—') && plain.charAt(at - 1) == ' ';
		return c == ':' || c == '|' || c == '»' || c == '>' || c == '→' || c == '：' || dash;
	}

	private static Set<String> texts(JsonNode array) {
		Set<String> texts = new HashSet<>();
		array.forEach(entry -> texts.add(entry.asText()));
		return texts;
	}
}
