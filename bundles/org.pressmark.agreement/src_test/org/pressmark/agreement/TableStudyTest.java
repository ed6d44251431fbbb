package org.pressmark.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.agreement.measure.Level;
import org.pressmark.model.progress.Progress;

class TableStudyTest {

	/** Krippendorff 2004, p. 230, an item a row. */
	private static final String PAGE_230 = """
			1,1,,1
			2,2,3,2
			3,3,3,3
			3,3,3,3
			2,2,2,2
			1,2,3,4
			4,4,4,4
			1,1,2,1
			2,2,2,2
			,5,5,5
			,,1,1
			,3,,""";

	@ParameterizedTest
	@CsvSource({"NOMINAL,0.743", "ORDINAL,0.815", "INTERVAL,0.849", "RATIO,0.797"})
	void alphaOfKrippendorffAtEachLevel(Level level, double expected) {
		AgreementResult alpha = alpha(level, PAGE_230);
		assertEquals(expected, alpha.value().orElseThrow(), 5e-4);
		assertEquals(11, alpha.units());
		assertTrue(alpha.low().orElseThrow() < expected && expected < alpha.high().orElseThrow());
	}

	@Test
	void ranksAreByNumberNotByWord() {
		assertEquals(alpha(Level.ORDINAL, "1,1\n2,3\n3,2\n4,4").value(),
				alpha(Level.ORDINAL, "2,2\n9.0,10\n10,9\n100,1e2").value());
	}

	@Test
	void badRowsAreRefusedWhole() {
		TableStudy interval = new TableStudy(List.of("a", "b"), Level.INTERVAL);
		assertTrue(message(interval, "1", "x").contains("'x' is not a number"));
		assertTrue(message(interval, "1", "NaN").contains("'NaN' is not a number"));
		assertTrue(message(interval, "1", "2", "3").contains("3 values"));
		assertTrue(message(new TableStudy(List.of("a", "b"), Level.RATIO), "-1", "2").contains("negative"));
		assertEquals(0, interval.items());
	}

	private static String message(TableStudy study, String... cells) {
		return String.valueOf(
				assertThrows(IllegalArgumentException.class, () -> study.add(List.of(cells))).getMessage());
	}

	private static AgreementResult alpha(Level level, String table) {
		TableStudy study = null;
		for (String line : table.lines().toList()) {
			List<String> cells = List.of(line.split(",", -1));
			study = study != null
					? study
					: new TableStudy(Stream.of("a", "b", "c", "d").limit(cells.size()).toList(),
							level);
			study.add(cells);
		}
		if (study == null) {
			throw new AssertionError("an empty table");
		}
		return study.report(List.of(Measure.ALPHA), 300, 1, Progress.NONE).getFirst();
	}
}
