package org.pressmark.agreement.internal;

import java.util.OptionalDouble;

/**
 * A 95 % interval of a coefficient.
 *
 * @param low
 *            its lower end, absent if there is no interval
 * @param high
 *            its upper end, absent if there is no interval
 * @param why
 *            why there is none; empty if there is one
 */
public record Interval(OptionalDouble low, OptionalDouble high, String why) {

	static Interval of(double low, double high) {
		return new Interval(OptionalDouble.of(low), OptionalDouble.of(high), "");
	}

	/**
	 * Says that there is no interval.
	 *
	 * @param why
	 *            the reason, in a sentence
	 * @return no interval
	 */
	public static Interval none(String why) {
		return new Interval(OptionalDouble.empty(), OptionalDouble.empty(), why);
	}
}
