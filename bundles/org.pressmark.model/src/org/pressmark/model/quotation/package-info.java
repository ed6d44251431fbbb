/**
 * Quotation marks as newsrooms write them: {@link org.pressmark.model.quotation.QuotationMarks}.
 */
@NullMarked
package org.pressmark.model.quotation;

import org.jspecify.annotations.NullMarked;
