/**
 * Codebooks as files: {@link org.pressmark.store.codebook.CodebookJson} reads and writes {@code codebook.json}, and
 * {@link org.pressmark.store.codebook.BuiltInCodebooks} gives the ones that the product brings along.
 * <p>
 * The format is published as a JSON Schema beside this package ({@code codebook.schema.json}), for editors and other
 * tools. Reading checks more than the schema can say, such as a slot that names a label which is not there, and says of
 * each mistake where it is and what is allowed. A key that is not known is refused: a misspelt {@code "mandatroy"} must
 * not silently do nothing.
 */
@NullMarked
package org.pressmark.store.codebook;

import org.jspecify.annotations.NullMarked;
