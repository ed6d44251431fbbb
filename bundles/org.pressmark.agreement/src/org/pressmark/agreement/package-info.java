/**
 * How far annotators agree: alignment of their marks, measures of agreement, and the disagreements explained.
 *
 * <p>Each measure names the paper that defines it and is tested against published values. Works on the model alone.
 */
@NullMarked
package org.pressmark.agreement;

import org.jspecify.annotations.NullMarked;
