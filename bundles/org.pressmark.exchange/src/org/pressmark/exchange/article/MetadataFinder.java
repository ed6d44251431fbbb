package org.pressmark.exchange.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.pressmark.exchange.article.Phrases.Kind;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.RegionKind;

/** Reads what an article says of itself. What is not plain stays empty: a wrong outlet is worse than none. */
final class MetadataFinder {

	private static final Pattern OWNER = Pattern
			.compile(
					"^(?:©|\\([cC]\\)|[cC]opyright)\\s*(?:©|\\([cC]\\))?\\s*(?:(?:19|20)\\d\\d\\s*[,.]?\\s*)?(.{2,60}?)"
							+ "(?:\\s*[,.]?\\s*(?:19|20)\\d\\d)?\\s*(?:[.,;|].*)?$");
	private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d{2})-(\\d{2})\\b");
	private static final Pattern DAY_FIRST = Pattern
			.compile(
					"\\b(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+)?"
							+ "((?:19|20)\\d\\d)\\b");
	private static final Pattern MONTH_FIRST = Pattern
			.compile("\\b(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b");
	private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)\\b");

	private final Phrases phrases;
	private final Credits credits;

	MetadataFinder(Phrases phrases) {
		this.phrases = phrases;
		this.credits = new Credits(phrases);
	}

	/**
	 * Reads the metadata.
	 *
	 * @param page
	 *            the article, its lines decided
	 * @param source
	 *            name of its file
	 * @return what it says of itself
	 */
	ArticleMetadata find(Page page, String source) {
		return new ArticleMetadata(page.first(RegionKind.HEADLINE), outlet(page), byline(page), published(page), "",
				language(page), "", source, Map.of());
	}

	private static String outlet(Page page) {
		return texts(page, RegionKind.NOTICE).stream().map(OWNER::matcher).filter(Matcher::matches)
				.map(matcher -> matcher.group(1).strip()).filter(owner -> owner.split("\\s+").length <= 6).findFirst()
				.orElse("");
	}

	private String byline(Page page) {
		return IntStream.range(0, page.size()).filter(i -> page.is(i, RegionKind.BYLINE)).mapToObj(page::line)
				.filter(line -> phrases.matches(Kind.BYLINE, line)).map(TextLine::text).findFirst()
				.or(() -> name(page)).orElse("");
	}

	/** The name from a line that has no "by" before it. */
	private Optional<String> name(Page page) {
		return IntStream.range(0, page.size()).filter(i -> page.is(i, RegionKind.BYLINE)).mapToObj(page::line)
				.flatMap(line -> credits.name(line).stream()).findFirst();
	}

	private String published(Page page) {
		return texts(page, RegionKind.BYLINE).stream().map(this::date).flatMap(Optional::stream).findFirst()
				.map(LocalDate::toString).orElse("");
	}

	private Optional<LocalDate> date(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		Matcher iso = ISO.matcher(lower);
		if (iso.find()) {
			return date(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher dayFirst = DAY_FIRST.matcher(lower);
		if (dayFirst.find()) {
			return phrases.month(dayFirst.group(2))
					.flatMap(month -> date(dayFirst.group(3), month.toString(), dayFirst.group(1)));
		}
		Matcher monthFirst = MONTH_FIRST.matcher(lower);
		if (monthFirst.find()) {
			return phrases.month(monthFirst.group(1))
					.flatMap(month -> date(monthFirst.group(3), month.toString(), monthFirst.group(2)));
		}
		Matcher dotted = DOTTED.matcher(lower);
		return dotted.find() ? date(dotted.group(3), dotted.group(2), dotted.group(1)) : Optional.empty();
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	/**
	 * The language whose frequent words make up most of the body, if they make up enough and clearly more than
	 * another's.
	 */
	private String language(Page page) {
		List<String> words = IntStream.range(0, page.size()).filter(page::isOpen).mapToObj(page::line)
				.flatMap(line -> Arrays.stream(line.plain().split("[^\\p{L}\\p{M}']+"))).filter(word -> !word.isEmpty())
				.toList();
		Map<String, Long> hits = new HashMap<>();
		for (Map.Entry<String, Set<String>> language : phrases.frequentWords().entrySet()) {
			hits.put(language.getKey(), words.stream().filter(language.getValue()::contains).count());
		}
		List<Map.Entry<String, Long>> ranked = hits.entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed()).toList();
		long best = ranked.get(0).getValue();
		boolean clear = words.size() >= 20 && best * 12 >= words.size() && best * 4 >= ranked.get(1).getValue() * 5;
		return clear ? ranked.get(0).getKey() : "";
	}

	private static List<String> texts(Page page, RegionKind kind) {
		return IntStream.range(0, page.size()).filter(i -> page.is(i, kind)).mapToObj(i -> page.line(i).text())
				.toList();
	}
}
