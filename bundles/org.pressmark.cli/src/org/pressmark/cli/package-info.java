/**
 * The command line: one class a command over the bundles below, with machine readable output on standard output and
 * everything else on standard error.
 *
 * <p>Runs as plain Java, without a workbench.
 */
@NullMarked
package org.pressmark.cli;

import org.jspecify.annotations.NullMarked;
