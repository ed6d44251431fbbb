/** Handlers of the commands that belong to the product: welcome page, sample corpus, appearance. */
@NullMarked
package org.pressmark.app.internal.commands;

import org.jspecify.annotations.NullMarked;
