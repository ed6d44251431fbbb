/**
 * How long the product takes to its window, beside an empty workbench of the same target platform.
 */
@NullMarked
package org.pressmark.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
