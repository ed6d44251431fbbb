package org.pressmark.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A figure, its peer's, and what it may be at most.
 *
 * @param what
 *            what was measured
 * @param unit
 *            of both figures
 * @param measured
 *            Pressmark's figure
 * @param peer
 *            the peer's, where there is one
 * @param limit
 *            the largest figure that is allowed
 * @param ratioLimit
 *            the largest ratio of the two that is allowed
 */
public record Result(String what, String unit, double measured, OptionalDouble peer, OptionalDouble limit,
		OptionalDouble ratioLimit) {

	/** First field of the line that is printed; fields are separated by tabs. */
	public static final String LINE = "[result]";

	/**
	 * A figure without a peer and without a limit.
	 *
	 * @param what
	 *            what was measured
	 * @param unit
	 *            its unit
	 * @param measured
	 *            the figure
	 * @return the result
	 */
	public static Result of(String what, String unit, double measured) {
		return new Result(what, unit, measured, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
	}

	/**
	 * Adds what the peer needed.
	 *
	 * @param figure
	 *            the peer's figure
	 * @return the changed result
	 */
	public Result withPeer(double figure) {
		return new Result(what, unit, measured, OptionalDouble.of(figure), limit, ratioLimit);
	}

	/**
	 * Sets a limit.
	 *
	 * @param largest
	 *            the largest figure that is allowed
	 * @return the changed result
	 */
	public Result withLimit(double largest) {
		return new Result(what, unit, measured, peer, OptionalDouble.of(largest), ratioLimit);
	}

	/**
	 * Sets a limit on the ratio to the peer.
	 *
	 * @param largest
	 *            the largest ratio that is allowed
	 * @return the changed result
	 */
	public Result withRatioLimit(double largest) {
		return new Result(what, unit, measured, peer, limit, OptionalDouble.of(largest));
	}

	/** {@return whether no limit is broken} */
	public boolean isKept() {
		return measured <= limit.orElse(Double.MAX_VALUE) && ratio() <= ratioLimit.orElse(Double.MAX_VALUE);
	}

	/** Prints it as one line. */
	public void print() {
		String largest = limit.isPresent()
				? figure(limit.getAsDouble())
				: ratioLimit.isPresent() ? "x " + number(ratioLimit.getAsDouble()) : "";
		System.out.println(
				String.join("\t", LINE, what, figure(measured), peer.isPresent() ? figure(peer.getAsDouble()) : "",
						peer.isPresent() ? number(ratio()) : "", largest,
						largest.isEmpty() ? "" : isKept() ? "kept" : "BROKEN"));
	}

	private double ratio() {
		return peer.isPresent() ? measured / peer.getAsDouble() : 0;
	}

	private String figure(double value) {
		return (Math.abs(value) >= 100 ? String.format(Locale.ROOT, "%.0f", value) : number(value)) + " " + unit;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
	}
}
