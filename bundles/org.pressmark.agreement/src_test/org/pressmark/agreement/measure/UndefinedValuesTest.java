package org.pressmark.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where a coefficient has no value it says why; full agreement on two categories is 1. */
class UndefinedValuesTest {

	@Test
	void fullAgreementIsOne() {
		Tables.Counted table = Tables.reliability("aabb", "aabb", "aabb");
		assertEquals(1, table.valueBy(KrippendorffAlpha.nominal()), 0);
		assertEquals(1, table.valueBy(new ObservedAgreement()), 0);
		assertEquals(1, Tables.reliability("aabb", "aabb").valueBy(new CohenKappa()), 0);
		assertEquals(1, table.valueBy(KrippendorffAlpha.of(Level.ORDINAL, 1, 2)), 0);
		assertEquals(1, table.valueBy(KrippendorffAlpha.of(Level.RATIO, 0, 2)), 0);
	}

	@Test
	void oneCategoryThroughoutIsNotOne() {
		Tables.Counted table = Tables.reliability("aaaa", "aa.a");
		assertTrue(why(table.by(KrippendorffAlpha.nominal())).contains("one category"));
		assertTrue(why(table.by(KrippendorffAlpha.of(Level.INTERVAL, 7))).contains("one category"));
		assertTrue(why(table.by(new CohenKappa())).contains("one category"));
		assertEquals(1, table.valueBy(new ObservedAgreement()), 0);
	}

	@Test
	void twoCodersWithOneCategoryEachAgreeByNothing() {
		Tables.Counted table = Tables.reliability("aaaa", "bbbb");
		assertEquals(0, table.valueBy(new CohenKappa()), 0);
		assertTrue(table.valueBy(KrippendorffAlpha.nominal()) < 0);
	}

	@Test
	void nothingInCommonHasNoValue() {
		Tables.Counted table = Tables.reliability("ab..", "..ab");
		assertTrue(why(table.by(KrippendorffAlpha.nominal())).contains("No unit"));
		assertTrue(why(table.by(new CohenKappa())).contains("No unit"));
		assertTrue(why(table.by(new ObservedAgreement())).contains("No unit"));
	}

	@Test
	void nothingMarkedHasNoF1() {
		assertTrue(why(F1.of(0, 0, 0)).contains("Neither"));
		assertEquals(0, F1.of(0, 3, 0).value().orElseThrow(), 0);
	}

	private static String why(Outcome outcome) {
		return assertInstanceOf(Outcome.Undefined.class, outcome).why();
	}
}
