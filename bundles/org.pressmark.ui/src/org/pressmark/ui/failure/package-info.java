/**
 * How failures reach users: what is wrong, where, and what to do, with the details one click away and never first.
 * <p>
 * {@link org.pressmark.ui.failure.Failures} is what other bundles call. Failures that somebody can explain pass through
 * the service {@link org.pressmark.ui.failure.FailureExplainer}; the rest is shown as unexpected, and logged.
 */
@NullMarked
package org.pressmark.ui.failure;

import org.jspecify.annotations.NullMarked;
