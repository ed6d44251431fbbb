package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.quotation.MarkPair;
import org.pressmark.model.quotation.QuotationConvention;

/**
 * Judges the model's table of quotation marks by ICU4J, which carries the Unicode Common Locale Data Repository. The
 * test stands here because the model knows no library.
 */
final class QuotationConventionTest {

	static List<String> languages() {
		return QuotationConvention.languages();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void marksAreThoseOfTheRepository(String language) {
		LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(language));
		QuotationConvention convention = QuotationConvention.of(language);
		MarkPair usual = pair(data, LocaleData.QUOTATION_START, LocaleData.QUOTATION_END);
		MarkPair nested = pair(data, LocaleData.ALT_QUOTATION_START, LocaleData.ALT_QUOTATION_END);
		assertEquals(usual, convention.pairs().getFirst(), language);
		assertTrue(convention.pairs().contains(nested), language + " " + nested);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void tagsAreReadAsArticlesWriteThem(String language) {
		QuotationConvention convention = QuotationConvention.of(language);
		assertEquals(convention, QuotationConvention.of(language.toUpperCase(Locale.ROOT).replace('-', '_')));
		assertTrue(convention.isKnown(), language);
	}

	private static MarkPair pair(LocaleData data, int open, int close) {
		return new MarkPair(data.getDelimiter(open).charAt(0), data.getDelimiter(close).charAt(0));
	}
}
