/**
 * Reports on what an import, an export or a check found: a table of findings with what to do, for reading and
 * copying.
 */
@NullMarked
package org.pressmark.ui.corpus.internal.report;

import org.jspecify.annotations.NullMarked;
