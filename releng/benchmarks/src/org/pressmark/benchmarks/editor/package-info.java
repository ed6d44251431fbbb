/**
 * Opening, editing and scrolling a large article in the product, beside a plain source viewer of the platform with the
 * same text and as many annotations. {@link org.pressmark.benchmarks.editor.EditorBenchmark} starts the product;
 * {@link org.pressmark.benchmarks.editor.EditorProbe} and what it uses run inside it.
 */
@NullMarked
package org.pressmark.benchmarks.editor;

import org.jspecify.annotations.NullMarked;
