package org.pressmark.exchange.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/** Articles whose lines say what they are: {@code kind| the line}. */
final class Pages {

	private static final Pattern LINE = Pattern.compile("^([a-z]*)\\| ?(.*)$");

	private Pages() {}

	/** {@return the text without what the lines say of themselves} */
	static String text(String annotated) {
		return annotated.lines().map(line -> LINE.matcher(line).replaceFirst("$2")).collect(Collectors.joining("\n"));
	}

	/** {@return the kind and text of each line that is not blank, as the page says it is} */
	static List<String> expected(String annotated) {
		return annotated.lines().map(LINE::matcher).filter(matcher -> matcher.matches() && !matcher.group(2).isBlank())
				.map(matcher -> matcher.group(1) + "| " + matcher.group(2).strip()).toList();
	}

	/** {@return the kind and text of each line that is not blank, as the regions say it is} */
	static List<String> actual(String text, List<Region> regions) {
		return regions.stream().flatMap(region -> region.span().in(text).lines().filter(line -> !line.isBlank())
				.map(line -> key(region.kind()) + "| " + line.strip())).toList();
	}

	private static String key(RegionKind kind) {
		return kind.key();
	}
}
