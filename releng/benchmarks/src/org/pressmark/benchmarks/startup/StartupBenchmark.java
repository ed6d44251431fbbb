package org.pressmark.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Starts the product and an empty workbench in turns, warm, and prints medians and their ratio.
 */
public final class StartupBenchmark {

	private static final int WARM_UP = 2;

	private StartupBenchmark() {}

	/**
	 * Runs the benchmark.
	 *
	 * @param arguments
	 *            folder of the assembled product, jar of this bundle, folder for scratch files, number of rounds
	 * @throws IOException
	 *             if a configuration cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Path home = Path.of(arguments[0]).toRealPath();
		Path probe = Path.of(arguments[1]).toRealPath();
		Path scratch = Files.createDirectories(Path.of(arguments[2])).toRealPath();
		int rounds = Integer.parseInt(arguments[3]);
		Workbench product = Workbench.product(home, probe, Files.createDirectories(scratch.resolve("product")));
		Workbench empty = Workbench.empty(home, probe, Files.createDirectories(scratch.resolve("empty")));
		long[] ours = new long[rounds];
		long[] theirs = new long[rounds];
		for (int round = -WARM_UP; round < rounds; round++) {
			long our = product.start();
			long their = empty.start();
			if (round >= 0) {
				ours[round] = our;
				theirs[round] = their;
			}
		}
		System.out.printf("start-up: product %d ms, empty workbench %d ms (medians of %d), ratio %.2f, limit 1.30%n",
				median(ours), median(theirs), rounds, (double) median(ours) / median(theirs));
	}

	private static long median(long[] values) {
		long[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
