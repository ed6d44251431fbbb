/**
 * The welcome page. It is an editor drawn with plain widgets: the platform's own welcome needs a browser widget, which
 * a bare Linux machine does not have.
 */
@NullMarked
package org.pressmark.app.internal.welcome;

import org.jspecify.annotations.NullMarked;
