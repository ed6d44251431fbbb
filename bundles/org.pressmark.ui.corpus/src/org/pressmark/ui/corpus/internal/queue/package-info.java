/**
 * What is assigned to the person who annotates, and what the window hides because of that.
 * <p>
 * {@link org.pressmark.ui.corpus.internal.queue.Viewpoint} is the one place where articles are turned into what the
 * person may see: everything that lists articles gets them from there. Articles that are opened come through
 * {@link org.pressmark.ui.corpus.internal.queue.Blinding}.
 */
@NullMarked
package org.pressmark.ui.corpus.internal.queue;

import org.jspecify.annotations.NullMarked;
