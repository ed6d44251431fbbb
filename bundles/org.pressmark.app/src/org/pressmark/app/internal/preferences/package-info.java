/** The product's preferences: light or dark. */
@NullMarked
package org.pressmark.app.internal.preferences;

import org.jspecify.annotations.NullMarked;
