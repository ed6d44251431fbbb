/** The dialog that shows a failure. */
@NullMarked
package org.pressmark.ui.failure.internal;

import org.jspecify.annotations.NullMarked;
