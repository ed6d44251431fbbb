/**
 * Importing a folder of brat files into a new corpus, beside DKPro Core, which reads the same files and writes XMI.
 */
@NullMarked
package org.pressmark.benchmarks.importing;

import org.jspecify.annotations.NullMarked;
