/**
 * Kills the workbench at random moments of sessions of random edits, and looks on the disk for what it had confirmed.
 */
@NullMarked
package org.pressmark.benchmarks.kill;

import org.jspecify.annotations.NullMarked;
