/**
 * Quotation marks as newsrooms write them. {@link org.pressmark.model.quotation.QuotationMarks} knows the marks,
 * {@link org.pressmark.model.quotation.QuotationConvention} which of them make a pair in a language, and
 * {@link org.pressmark.model.quotation.QuotationScanner} finds the quotations of an article.
 */
@NullMarked
package org.pressmark.model.quotation;

import org.jspecify.annotations.NullMarked;
