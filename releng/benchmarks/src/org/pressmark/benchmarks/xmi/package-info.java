/**
 * Reading and writing a layer's XMI, beside plain uimaj on the same file.
 */
@NullMarked
package org.pressmark.benchmarks.xmi;

import org.jspecify.annotations.NullMarked;
