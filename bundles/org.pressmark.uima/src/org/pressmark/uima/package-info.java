/**
 * The way between our model and Apache UIMA: a codebook becomes a type system and back, a layer becomes a CAS and
 * back, and both are read and written as XMI that any UIMA tool opens.
 *
 * <p>Above this bundle nobody sees a feature structure.
 */
@NullMarked
package org.pressmark.uima;

import org.jspecify.annotations.NullMarked;
