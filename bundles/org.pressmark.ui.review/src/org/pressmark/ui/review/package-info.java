/**
 * Comparing annotators in the workbench: the agreement report and the way from a number to the places it comes from.
 */
@NullMarked
package org.pressmark.ui.review;

import org.jspecify.annotations.NullMarked;
