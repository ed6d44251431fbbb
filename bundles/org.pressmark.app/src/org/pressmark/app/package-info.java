/**
 * The product: the application that opens the window, its perspective, menus, welcome page and branding.
 */
@NullMarked
package org.pressmark.app;

import org.jspecify.annotations.NullMarked;
