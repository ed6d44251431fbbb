package org.pressmark.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressmark.benchmarks.report.Result;
import org.pressmark.benchmarks.report.Times;

/**
 * Starts the product and an empty workbench in turns, warm, and prints medians and their ratio.
 */
public final class StartupBenchmark {

	private static final int WARM_UP = 2;
	private static final double RATIO_LIMIT = 1.3;

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
		Times ours = new Times();
		Times theirs = new Times();
		for (int round = -WARM_UP; round < rounds; round++) {
			long our = product.start();
			long their = empty.start();
			if (round >= 0) {
				ours.add(our);
				theirs.add(their);
			}
		}
		Result.of("start-up, warm, median of " + rounds, "ms", ours.median()).withPeer(theirs.median())
				.withRatioLimit(RATIO_LIMIT).print();
	}
}
