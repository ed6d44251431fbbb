/**
 * Checks a layer against its article and codebook: {@link org.pressmark.model.validation.LayerValidator}.
 */
@NullMarked
package org.pressmark.model.validation;

import org.jspecify.annotations.NullMarked;
