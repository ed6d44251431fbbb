package org.pressmark.agreement.measure;

import java.util.OptionalDouble;

/**
 * What a coefficient comes to: a finite number, or the reason why there is none.
 */
public sealed interface Outcome {

	/**
	 * A number.
	 *
	 * @param number
	 *            the value of the coefficient, finite
	 */
	record Value(double number) implements Outcome {
		/**
		 * Checks the number.
		 *
		 * @throws IllegalArgumentException
		 *             if it is not finite
		 */
		public Value {
			if (!Double.isFinite(number)) {
				throw new IllegalArgumentException("Not a value of a coefficient: " + number);
			}
		}

		@Override
		public OptionalDouble value() {
			return OptionalDouble.of(number);
		}

		@Override
		public String why() {
			return "";
		}
	}

	/**
	 * No number.
	 *
	 * @param why
	 *            the reason, in a sentence for a researcher
	 */
	record Undefined(String why) implements Outcome {
		@Override
		public OptionalDouble value() {
			return OptionalDouble.empty();
		}
	}

	/** {@return the number, if there is one} */
	OptionalDouble value();

	/** {@return why there is no number; empty if there is one} */
	String why();

	/**
	 * Wraps a number.
	 *
	 * @param number
	 *            a finite number
	 * @return the outcome
	 */
	static Outcome of(double number) {
		return new Value(number);
	}

	/**
	 * Says that there is no number.
	 *
	 * @param why
	 *            the reason, in a sentence
	 * @return the outcome
	 */
	static Outcome undefined(String why) {
		return new Undefined(why);
	}
}
