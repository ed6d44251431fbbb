/**
 * How a study adds up counts of articles and resamples them. Not for use outside this bundle.
 */
@NullMarked
package org.pressmark.agreement.internal;

import org.jspecify.annotations.NullMarked;
