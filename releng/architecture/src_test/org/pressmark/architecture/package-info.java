/**
 * The rules of {@code ARCHITECTURE.md} as tests: which bundle may know which, what stays internal, and that manifests,
 * plug-in manifests and package descriptions say what the code is.
 */
@NullMarked
package org.pressmark.architecture;

import org.jspecify.annotations.NullMarked;
