/**
 * Choosing files and folders. The dialogs of the operating system cannot be driven by tests, so everything asks the
 * service {@link org.pressmark.ui.files.FileChooser}, which tests replace by one of a higher ranking.
 */
@NullMarked
package org.pressmark.ui.files;

import org.jspecify.annotations.NullMarked;
