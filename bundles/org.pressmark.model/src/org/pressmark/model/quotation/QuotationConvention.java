package org.pressmark.model.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pairs of quotation marks that a language writes.
 * <p>
 * Straight marks belong to every convention and are not listed.
 *
 * @param language
 *            BCP 47 tag of the convention, such as {@code de-CH}; empty where the language is not known
 * @param pairs
 *            the pairs, the usual one first, then that of a quotation within a quotation, then others that are in use;
 *            empty where the language is not known: then every pair will do that some language writes
 */
public record QuotationConvention(String language, List<MarkPair> pairs) {

	/** The convention of a text in a language that is not known. */
	public static final QuotationConvention UNKNOWN = new QuotationConvention("", List.of());

	/**
	 * The first two pairs of each are those of the Unicode Common Locale Data Repository, release 48
	 * ({@code delimiters} of {@code common/main}), which a test compares; where the repository gives the language of
	 * books or of keyboards rather than that of newspapers, the pairs of newspapers follow.
	 */
	private static final Map<String, String> TABLE = Map.ofEntries(
			Map.entry("en", "“” ‘’"), Map.entry("de", "„“ ‚‘ »« ›‹"), Map.entry("de-CH", "„“ ‚‘ «» ‹›"),
			Map.entry("de-LI", "„“ ‚‘ «» ‹›"), Map.entry("fr", "«» “” ‹› ‘’"), Map.entry("fr-CH", "«» ‹› “” ‘’"),
			Map.entry("fr-CA", "«» ”“ “” ‘’"), Map.entry("es", "“” ‘’ «»"), Map.entry("ca", "«» “” ‘’"),
			Map.entry("it", "«» “” ‘’ ‹›"), Map.entry("pt", "“” ‘’ «»"), Map.entry("pt-PT", "«» “” ‘’"),
			Map.entry("nl", "‘’ “” „” ‚’"), Map.entry("pl", "„” «» ‚’ ‘’ »«"), Map.entry("cs", "„“ ‚‘ »« ›‹"),
			Map.entry("sk", "„“ ‚‘ »« ›‹"), Map.entry("da", "“” ‘’ »« ›‹ ”” ’’ „“"),
			Map.entry("no", "«» ‘’ “” ”” ’’ „”"),
			Map.entry("sv", "”” ’’ »» «» “”"), Map.entry("fi", "”” ’’ »» “”"), Map.entry("ru", "«» „“ “”"),
			Map.entry("uk", "«» „“ “” „”"), Map.entry("be", "«» „“ “”"), Map.entry("bg", "„“ ‚‘ «» ‘’ „”"),
			Map.entry("hu", "„” »« ’’ ‚’"), Map.entry("el", "«» “” ‘’"), Map.entry("tr", "“” ‘’ «»"),
			Map.entry("ar", "”“ ’‘ «» “” ‘’"), Map.entry("fa", "«» ‹› “”"), Map.entry("he", "”” ’’ „” “” ‘’"),
			Map.entry("ja", "「」 『』 “” 〝〟"), Map.entry("zh", "“” ‘’ 「」 『』"), Map.entry("zh-Hant", "「」 『』 “” ‘’"),
			Map.entry("ko", "“” ‘’ 「」 『』"), Map.entry("ro", "„” «» ‘’"), Map.entry("hr", "„“ ‚‘ »« „” ‘’"),
			Map.entry("sr", "„” ’’ „“ »« ‘’"), Map.entry("sl", "„“ ‚‘ »« ›‹"), Map.entry("et", "„“ ‚‘ „” «»"),
			Map.entry("lv", "“” ‘’ „” «»"), Map.entry("lt", "„“ ‚‘ „”"), Map.entry("is", "„“ ‚‘"));
	private static final Map<String, String> OTHER_NAMES = Map.of("nb", "no", "nn", "no", "zh-TW", "zh-Hant", "zh-HK",
			"zh-Hant", "iw", "he");

	/** Copies the list. */
	public QuotationConvention {
		pairs = List.copyOf(pairs);
	}

	/**
	 * Finds the convention of a language.
	 *
	 * @param tag
	 *            BCP 47 tag as an article carries it; case, and what follows a language and its region, does not count
	 * @return that of the region or script, else that of the language; {@link #UNKNOWN} if the table has neither
	 */
	public static QuotationConvention of(String tag) {
		Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
		String language = locale.getLanguage();
		return entry(language + "-" + locale.getScript()).or(() -> entry(language + "-" + locale.getCountry()))
				.or(() -> entry(language)).orElse(UNKNOWN);
	}

	/** {@return the languages and regions of the table, as BCP 47 tags} */
	public static List<String> languages() {
		return TABLE.keySet().stream().sorted().toList();
	}

	/** {@return whether the language is known} */
	public boolean isKnown() {
		return !pairs.isEmpty();
	}

	/**
	 * Tells whether a mark opens quotations in this language.
	 *
	 * @param mark
	 *            a quotation mark
	 * @return whether one of the pairs opens with it
	 */
	public boolean opensWith(char mark) {
		return pairs.stream().anyMatch(pair -> pair.open() == mark);
	}

	/**
	 * Tells whether a mark closes quotations in this language.
	 *
	 * @param mark
	 *            a quotation mark
	 * @return whether one of the pairs closes with it
	 */
	public boolean closesWith(char mark) {
		return pairs.stream().anyMatch(pair -> pair.close() == mark);
	}

	/**
	 * Tells whether two marks make a pair in this language. A mark that never opens here is judged by what other
	 * languages write.
	 *
	 * @param open
	 *            the opening mark
	 * @param close
	 *            the closing mark
	 * @return whether they belong together
	 */
	public boolean accepts(char open, char close) {
		return opensWith(open) ? pairs.contains(new MarkPair(open, close)) : QuotationMarks.isPair(open, close);
	}

	private static Optional<QuotationConvention> entry(String tag) {
		String known = OTHER_NAMES.getOrDefault(tag, tag);
		return Optional.ofNullable(TABLE.get(known)).map(pairs -> new QuotationConvention(known, parse(pairs)));
	}

	private static List<MarkPair> parse(String pairs) {
		List<MarkPair> parsed = new ArrayList<>();
		for (String pair : pairs.split(" ")) {
			parsed.add(new MarkPair(pair.charAt(0), pair.charAt(1)));
		}
		return parsed;
	}
}
