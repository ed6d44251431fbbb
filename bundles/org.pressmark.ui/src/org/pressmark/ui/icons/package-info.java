/** The icons of the workbench: vector images that read on light and dark backgrounds. */
@NullMarked
package org.pressmark.ui.icons;

import org.jspecify.annotations.NullMarked;
