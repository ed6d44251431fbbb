/**
 * Reads UIMA XMI of any type system into marks, and writes layers as XMI with the type system beside them.
 *
 * <p>What UIMA says of a file is the business of {@code org.pressmark.uima}; here its annotations become marks of the
 * codebook: types are found by name, features become attributes, references and shared ids become slots.
 */
@NullMarked
package org.pressmark.exchange.xmi;

import org.jspecify.annotations.NullMarked;
