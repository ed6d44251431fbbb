/**
 * What every part of the workbench shares: colours and shapes of labels, background work that people can watch and
 * cancel, error reporting, small widgets.
 */
@NullMarked
package org.pressmark.ui;

import org.jspecify.annotations.NullMarked;
