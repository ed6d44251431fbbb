package org.pressmark.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Values that papers print, and the same examples computed to more digits by hand. */
class PublishedValuesTest {

	/** Krippendorff 2004, p. 230: four observers, twelve units, missing values. */
	private static final Tables.Counted KRIPPENDORFF_230 = Tables.reliability("123321412...", "1233224125.3",
			".3332342251.", "12332441251.");

	@Test
	void observedAgreementOfArtsteinAndPoesio() {
		assertEquals(0.70, Tables.contingency(new int[]{20, 20}, new int[]{10, 50}).valueBy(new ObservedAgreement()),
				1e-12);
	}

	@Test
	void kappaOfArtsteinAndPoesio() {
		assertEquals(0.348, Tables.contingency(new int[]{20, 20}, new int[]{10, 50}).valueBy(new CohenKappa()), 5e-4);
	}

	@Test
	void kappaAndAlphaOfTheirSecondExample() {
		Tables.Counted table = Tables.contingency(new int[]{46, 0, 0}, new int[]{6, 32, 6}, new int[]{0, 0, 10});
		assertEquals(0.8013, table.valueBy(new CohenKappa()), 5e-5);
		assertEquals(0.800, table.valueBy(KrippendorffAlpha.nominal()), 1e-3);
	}

	@Test
	void kappaOfCohen1960() {
		Tables.Counted table = Tables.contingency(new int[]{88, 14, 18}, new int[]{10, 40, 10}, new int[]{2, 6, 12});
		assertEquals(0.70, table.valueBy(new ObservedAgreement()), 1e-12);
		assertEquals((0.70 - 0.41) / (1 - 0.41), table.valueBy(new CohenKappa()), 1e-12);
		assertEquals(0.492, table.valueBy(new CohenKappa()), 5e-4);
	}

	@Test
	void kappaOfKrippendorff2004Page246() {
		assertEquals(0.186, Tables.contingency(new int[]{12, 9, 9}, new int[]{9, 14, 9}, new int[]{9, 9, 20})
				.valueBy(new CohenKappa()), 5e-4);
		assertEquals(0.258, Tables.contingency(new int[]{12, 18, 18}, new int[]{0, 14, 18}, new int[]{0, 0, 20})
				.valueBy(new CohenKappa()), 5e-4);
	}

	@Test
	void nominalAlphaOfPage230() {
		assertEquals(0.743, KRIPPENDORFF_230.valueBy(KrippendorffAlpha.nominal()), 5e-4);
		assertEquals(0.7434, KRIPPENDORFF_230.valueBy(KrippendorffAlpha.nominal()), 5e-5);
	}

	@Test
	void ordinalAlphaOfPage230() {
		assertEquals(0.8154, KRIPPENDORFF_230.valueBy(KrippendorffAlpha.of(Level.ORDINAL, 1, 2, 3, 4, 5)), 5e-5);
	}

	@Test
	void intervalAlphaOfPage230() {
		assertEquals(0.8491, KRIPPENDORFF_230.valueBy(KrippendorffAlpha.of(Level.INTERVAL, 1, 2, 3, 4, 5)), 5e-5);
	}

	@Test
	void ratioAlphaOfPage230() {
		assertEquals(0.7974, KRIPPENDORFF_230.valueBy(KrippendorffAlpha.of(Level.RATIO, 1, 2, 3, 4, 5)), 5e-5);
	}

	@Test
	void alphaOfPage224() {
		assertEquals(0.095, Tables.reliability("abaaaaaaba", "bbbaabaaaa").valueBy(KrippendorffAlpha.nominal()), 5e-4);
	}

	@Test
	void alphaOfPage227() {
		assertEquals(0.7341040462427746, Tables.reliability("aabbbbbccccc", "abbbbbcccccc")
				.valueBy(KrippendorffAlpha.nominal()), 1e-12);
	}

	@Test
	void f1IsTwiceTheCommonOverBoth() {
		assertEquals(2 * 6.0 / (10 + 8), F1.of(6, 10, 8).value().orElseThrow(), 1e-12);
	}
}
