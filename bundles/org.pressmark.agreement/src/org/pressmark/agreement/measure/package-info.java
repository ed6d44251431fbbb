/**
 * Coefficients of agreement as functions of counts: what is measured, without where the counts come from.
 * <p>
 * The coding measures read {@link org.pressmark.agreement.measure.Codings}, the distinct rows of a table with a
 * column per coder and a row per item, and how often each row occurs. Cohen's example of 1960, two coders who judged
 * 200 items:
 *
 * <pre>
 * Codings rows = new Codings(2);
 * double[] times = new double[9];
 * times[rows.row(0, 0)] = 88;
 * times[rows.row(0, 1)] = 14; // and so on
 * Outcome kappa = new CohenKappa().of(rows, times);
 * </pre>
 *
 * Counts rather than rows are the whole interface, because counts of articles can be added up: pooling over articles
 * and resampling them is then a sum of small arrays. A coefficient that has no value says why: see
 * {@link org.pressmark.agreement.measure.Outcome}. No method here returns {@code NaN}.
 */
@NullMarked
package org.pressmark.agreement.measure;

import org.jspecify.annotations.NullMarked;
