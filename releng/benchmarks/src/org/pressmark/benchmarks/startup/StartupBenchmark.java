package org.pressmark.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressmark.benchmarks.report.Result;

/**
 * Starts the product and an empty workbench in turns, warm, and prints medians and their ratios: until the window is
 * painted first, and until nothing is left to do. The peer is started as Eclipse applications are; a last line compares
 * with one that is started as the product is.
 */
public final class StartupBenchmark {

	private static final double RATIO_LIMIT = 1.3;
	private static final double LIMIT = 1300;

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
		StartTimes product = StartTimes.warm(Workbench.product(home, probe, in(scratch, "product")));
		StartTimes empty = StartTimes.warm(Workbench.empty(home, probe, in(scratch, "empty"), false));
		StartTimes alike = StartTimes.warm(Workbench.empty(home, probe, in(scratch, "alike"), true));
		for (int round = 0; round < rounds; round++) {
			product.addOne();
			empty.addOne();
			alike.addOne();
		}
		String median = ", warm, median of " + rounds;
		Result.of("window up" + median, "ms", product.painted()).withPeer(empty.painted()).withRatioLimit(RATIO_LIMIT)
				.print();
		Result.of("window up" + median, "ms", product.painted()).withLimit(LIMIT).print();
		Result.of("everything shown" + median, "ms", product.settled()).withPeer(empty.settled()).print();
		Result.of("window up, the peer started as we are", "ms", product.painted()).withPeer(alike.painted()).print();
	}

	private static Path in(Path scratch, String name) throws IOException {
		return Files.createDirectories(scratch.resolve(name));
	}

}
