package org.pressmark.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressmark.benchmarks.report.Result;
import org.pressmark.benchmarks.report.Times;

/**
 * Starts the product and an empty workbench in turns, warm, and prints medians and their ratios: until the window is
 * painted first, and until nothing is left to do.
 */
public final class StartupBenchmark {

	private static final int WARM_UP = 2;
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
		Workbench product = Workbench.product(home, probe, Files.createDirectories(scratch.resolve("product")));
		Workbench empty = Workbench.empty(home, probe, Files.createDirectories(scratch.resolve("empty")));
		Times ourPaint = new Times();
		Times theirPaint = new Times();
		Times ourRest = new Times();
		Times theirRest = new Times();
		for (int round = -WARM_UP; round < rounds; round++) {
			Workbench.Start our = product.start();
			Workbench.Start their = empty.start();
			if (round >= 0) {
				ourPaint.add(our.painted());
				theirPaint.add(their.painted());
				ourRest.add(our.settled());
				theirRest.add(their.settled());
			}
		}
		String median = ", warm, median of " + rounds;
		Result.of("window up" + median, "ms", ourPaint.median()).withPeer(theirPaint.median())
				.withRatioLimit(RATIO_LIMIT).print();
		Result.of("window up" + median, "ms", ourPaint.median()).withLimit(LIMIT).print();
		Result.of("everything shown" + median, "ms", ourRest.median()).withPeer(theirRest.median()).print();
	}
}
