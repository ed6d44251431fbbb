/** The dialogs of the operating system. */
@NullMarked
package org.pressmark.ui.files.internal;

import org.jspecify.annotations.NullMarked;
