/**
 * The smallest workbench that the target platform gives: what the product's start-up is measured against.
 */
@NullMarked
package org.pressmark.benchmarks.empty;

import org.jspecify.annotations.NullMarked;
