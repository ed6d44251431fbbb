package org.pressmark.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of random tables: the measures against the definitions written out with a matrix of coincidences, and
 * what must not change a value.
 */
class RandomTablesTest {

	private static final double[] NUMBERS = {0, 1, 2.5, 10, 1000};
	private static final int TABLES = 1500;

	@ParameterizedTest
	@EnumSource(Level.class)
	void alphaIsWhatTheCoincidenceMatrixGives(Level level) {
		Random random = new Random(11);
		int defined = 0;
		for (int round = 0; round < TABLES; round++) {
			int[][] items = items(random, 2 + random.nextInt(4), 1 + random.nextInt(30));
			OptionalDouble expected = byCoincidences(items, level);
			OptionalDouble computed = alpha(items, level).value();
			assertEquals(expected.isPresent(), computed.isPresent(), "round " + round);
			if (expected.isPresent()) {
				assertEquals(expected.getAsDouble(), computed.getAsDouble(), 1e-9, "round " + round);
				defined++;
			}
		}
		assertTrue(defined > TABLES / 2, defined + " tables had a value");
	}

	@ParameterizedTest
	@EnumSource(Level.class)
	void theOrderOfCodersDoesNotCount(Level level) {
		Random random = new Random(12);
		for (int round = 0; round < TABLES / 5; round++) {
			int[][] items = items(random, 3, 20);
			int[][] turned = Arrays.stream(items).map(item -> new int[]{item[2], item[0], item[1]})
					.toArray(int[][]::new);
			assertClose(alpha(items, level), alpha(turned, level));
			assertClose(percent(items), percent(turned));
		}
	}

	@ParameterizedTest
	@EnumSource(value = Level.class, names = {"NOMINAL"})
	void namesOfCategoriesDoNotCount(Level level) {
		Random random = new Random(13);
		int[] renamed = {3, 0, 4, 1, 2};
		for (int round = 0; round < TABLES / 5; round++) {
			int[][] items = items(random, 2, 20);
			int[][] other = Arrays.stream(items).map(
					item -> Arrays.stream(item).map(cell -> cell == Codings.MISSING ? cell : renamed[cell]).toArray())
					.toArray(int[][]::new);
			assertClose(alpha(items, level), alpha(other, level));
			assertClose(kappa(items), kappa(other));
		}
	}

	@ParameterizedTest
	@EnumSource(value = Level.class, names = {"INTERVAL"})
	void shiftingAndStretchingAnIntervalScaleDoesNotCount(Level level) {
		Random random = new Random(14);
		double[] moved = Arrays.stream(NUMBERS).map(number -> 1e6 + 3 * number).toArray();
		for (int round = 0; round < TABLES / 5; round++) {
			Tables.Counted table = table(items(random, 3, 20));
			OptionalDouble one = table.by(KrippendorffAlpha.of(level, NUMBERS)).value();
			OptionalDouble other = table.by(KrippendorffAlpha.of(level, moved)).value();
			assertEquals(one.orElse(9), other.orElse(9), 1e-8);
		}
	}

	private static void assertClose(Outcome one, Outcome other) {
		assertEquals(one.value().orElse(9), other.value().orElse(9), 1e-9);
	}

	private static Outcome alpha(int[][] items, Level level) {
		return table(items)
				.by(level == Level.NOMINAL ? KrippendorffAlpha.nominal() : KrippendorffAlpha.of(level, NUMBERS));
	}

	private static Outcome percent(int[][] items) {
		return table(items).by(new ObservedAgreement());
	}

	private static Outcome kappa(int[][] items) {
		return table(items).by(new CohenKappa());
	}

	private static Tables.Counted table(int[][] items) {
		Codings rows = new Codings(items[0].length);
		double[] times = new double[items.length];
		for (int[] item : items) {
			times[rows.row(item)]++;
		}
		return new Tables.Counted(rows, times);
	}

	private static int[][] items(Random random, int coders, int items) {
		int kinds = 1 + random.nextInt(NUMBERS.length);
		return IntStream.range(0, items).mapToObj(item -> {
			int truth = random.nextInt(kinds);
			return IntStream.range(0, coders).map(coder -> cell(random, truth, kinds)).toArray();
		}).toArray(int[][]::new);
	}

	private static int cell(Random random, int truth, int kinds) {
		int chance = random.nextInt(10);
		return chance == 0 ? Codings.MISSING : chance < 6 ? truth : random.nextInt(kinds);
	}

	/** Krippendorff 2011, step by step. */
	private static OptionalDouble byCoincidences(int[][] items, Level level) {
		int kinds = NUMBERS.length;
		double[][] coincidences = new double[kinds][kinds];
		for (int[] item : items) {
			long coded = Arrays.stream(item).filter(cell -> cell >= 0).count();
			for (int one = 0; one < item.length; one++) {
				for (int other = 0; other < item.length; other++) {
					if (one != other && item[one] >= 0 && item[other] >= 0) {
						coincidences[item[one]][item[other]] += 1.0 / (coded - 1);
					}
				}
			}
		}
		double[] margins = Arrays.stream(coincidences).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
		double all = Arrays.stream(margins).sum();
		double observed = 0;
		double expected = 0;
		for (int one = 0; one < kinds; one++) {
			for (int other = 0; other < kinds; other++) {
				double distance = distance(level, margins, one, other);
				observed += coincidences[one][other] * distance;
				expected += margins[one] * margins[other] * distance;
			}
		}
		return expected < 1e-12 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
	}

	private static double distance(Level level, double[] margins, int one, int other) {
		if (one == other) {
			return 0;
		}
		int low = Math.min(one, other);
		int high = Math.max(one, other);
		double apart = switch (level) {
			case NOMINAL -> 1;
			case ORDINAL -> IntStream.rangeClosed(low, high).mapToDouble(each -> margins[each]).sum()
					- (margins[low] + margins[high]) / 2;
			case INTERVAL -> NUMBERS[high] - NUMBERS[low];
			case RATIO -> (NUMBERS[high] - NUMBERS[low]) / (NUMBERS[high] + NUMBERS[low]);
		};
		return apart * apart;
	}
}
