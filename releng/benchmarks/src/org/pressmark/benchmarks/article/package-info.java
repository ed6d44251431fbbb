/**
 * The article that the benchmarks work on: 100,000 characters with 2,000 marks and 1,000 links.
 */
@NullMarked
package org.pressmark.benchmarks.article;

import org.jspecify.annotations.NullMarked;
