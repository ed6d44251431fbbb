/**
 * What happens in an open editor, without a widget: which marks are selected, which object waits for its parts, and the
 * edits behind the commands. {@link org.pressmark.ui.editor.session.MarkPlanner} turns an intention into an edit or
 * into a sentence that says why not; {@link org.pressmark.ui.editor.session.AnnotationSession} carries edits out
 * through the platform's operation history, so that everything can be undone.
 */
@NullMarked
package org.pressmark.ui.editor.session;

import org.jspecify.annotations.NullMarked;
