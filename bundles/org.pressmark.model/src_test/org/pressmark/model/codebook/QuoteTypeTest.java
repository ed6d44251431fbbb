package org.pressmark.model.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

final class QuoteTypeTest {

	@Test
	void isRecognisedByTheNamesOfItsValues() {
		assertEquals(
				Map.of("direct", QuoteType.DIRECT, "indirect", QuoteType.INDIRECT, "freeIndirect",
						QuoteType.FREE_INDIRECT, "Reported", QuoteType.REPORTED),
				choice(Map.of(), "direct", "indirect", "freeIndirect", "indirect freeIndirect", "Reported")
						.toldQuoteTypes());
		assertEquals(QuoteType.FREE_INDIRECT,
				choice(Map.of(), "direct", "indirect", "free_indirect").toldQuoteTypes().get("free_indirect"));
		assertEquals(Map.of(), choice(Map.of(), "direct", "loud").toldQuoteTypes(), "there is no indirect");
	}

	@Test
	void isWhatTheCodebookSaysWhereItSaysIt() {
		Map<String, QuoteType> told = Map.of("wörtlich", QuoteType.DIRECT, "direct", QuoteType.INDIRECT);
		assertEquals(told, choice(told, "wörtlich", "direct", "indirect").toldQuoteTypes());
		assertEquals(Map.of("direct", QuoteType.INDIRECT), choice(told, "direct", "indirect").quoteTypes(),
				"of values that there are");
	}

	private static AttributeDefinition choice(Map<String, QuoteType> told, String... values) {
		return new AttributeDefinition("a", AttributeType.CHOICE,
				Stream.of(values).map(value -> new AllowedValue(value, "")).toList(), false, Optional.empty(),
				Optional.empty(), "", told);
	}

	@Test
	void anotherAttributeTellsNone() {
		assertEquals(Map.of(), new AttributeDefinition("a", AttributeType.TEXT, List.of(), false, Optional.empty(),
				Optional.empty(), "").toldQuoteTypes());
	}
}
