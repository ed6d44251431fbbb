/**
 * What the benchmarks share: samples of times, and results in lines that the run script makes its table of.
 */
@NullMarked
package org.pressmark.benchmarks.report;

import org.jspecify.annotations.NullMarked;
