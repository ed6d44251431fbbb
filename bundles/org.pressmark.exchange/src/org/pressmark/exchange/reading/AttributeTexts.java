package org.pressmark.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;

/** Reads the value of an attribute from the way in which a file writes it. */
public final class AttributeTexts {

	private static final Set<String> YES = Set.of("", "true", "yes", "1");
	private static final Set<String> NO = Set.of("false", "no", "0");

	private AttributeTexts() {}

	/**
	 * Reads a value.
	 *
	 * @param definition
	 *            the attribute
	 * @param written
	 *            the value as the file has it; surrounding blanks do not count, an empty one sets a flag
	 * @return the value in the attribute's type; empty if it does not fit, or if there is nothing but blanks
	 */
	public static Optional<AttributeValue> parse(AttributeDefinition definition, String written) {
		String value = written.strip();
		Optional<AttributeValue> parsed = switch (definition.type()) {
			case CHOICE -> allowed(definition, value).map(AttributeValue::of);
			case CHOICES -> choices(definition, value);
			case TEXT -> value.isEmpty() ? Optional.empty() : Optional.of(AttributeValue.of(written));
			case FLAG -> flag(definition, value);
			case INTEGER -> whole(value);
			case DECIMAL -> decimal(value);
		};
		return parsed.filter(definition::accepts);
	}

	private static Optional<String> allowed(AttributeDefinition definition, String value) {
		List<String> values = definition.values().stream().map(AllowedValue::value).toList();
		return values.stream().filter(value::equals).findFirst()
				.or(() -> values.stream().filter(value::equalsIgnoreCase).findFirst())
				.or(() -> values.stream().filter(given -> letters(given).equals(letters(value))).findFirst());
	}

	/** Spellings such as freeIndirect, free_indirect and "free indirect" are the same value. */
	private static String letters(String value) {
		return value.replaceAll("[\\s_-]+", "").toLowerCase(Locale.ROOT);
	}

	private static Optional<AttributeValue> choices(AttributeDefinition definition, String value) {
		Optional<String> single = allowed(definition, value);
		if (single.isPresent()) {
			return Optional.of(new AttributeValue.Texts(List.of(single.get())));
		}
		List<Optional<String>> parts = Arrays.stream(value.split("[\\s,;|]+")).filter(part -> !part.isEmpty())
				.map(part -> allowed(definition, part)).toList();
		if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		return Optional.of(new AttributeValue.Texts(parts.stream().flatMap(Optional::stream).distinct().toList()));
	}

	/** A flag is also set by its own name, as in RWK's {@code NonFact="nonFact"}. */
	private static Optional<AttributeValue> flag(AttributeDefinition definition, String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		if (YES.contains(lower) || value.equalsIgnoreCase(definition.name())) {
			return Optional.of(AttributeValue.of(true));
		}
		return NO.contains(lower) ? Optional.of(AttributeValue.of(false)) : Optional.empty();
	}

	private static Optional<AttributeValue> whole(String value) {
		try {
			return Optional.of(new AttributeValue.Whole(Long.parseLong(value)));
		} catch (NumberFormatException ignored) {
			return Optional.empty();
		}
	}

	private static Optional<AttributeValue> decimal(String value) {
		try {
			return Optional.of(new AttributeValue.Decimal(Double.parseDouble(value)));
		} catch (NumberFormatException ignored) {
			return Optional.empty();
		}
	}
}
