/**
 * Runs inside a measured workbench and tells the process that measures it what happened when.
 */
@NullMarked
package org.pressmark.benchmarks.probe;

import org.jspecify.annotations.NullMarked;
