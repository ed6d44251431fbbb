/**
 * What the workbench looks for in quotes, as the user has chosen: {@link org.pressmark.ui.editor.lint.LintSettings}.
 */
@NullMarked
package org.pressmark.ui.editor.lint;

import org.jspecify.annotations.NullMarked;
