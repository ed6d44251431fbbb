/**
 * What may be marked, and how: {@link org.pressmark.model.codebook.Codebook} with its labels, attributes, slots,
 * guideline
 * text and rules.
 * <p>
 * A codebook is data, not code: a lab changes it, and each change raises its version, which every mark is stamped with.
 */
@NullMarked
package org.pressmark.model.codebook;

import org.jspecify.annotations.NullMarked;
