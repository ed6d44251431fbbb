package org.pressmark.ui.failure;

import java.util.Optional;

/** Service that knows the failures of the layers below, and what a user can do about them. */
public interface FailureExplainer {

	/**
	 * Explains a failure.
	 *
	 * @param failure
	 *            what was thrown
	 * @return what to tell; empty if this kind of failure is not expected
	 */
	Optional<Explanation> explain(Throwable failure);
}
