/**
 * How long the annotator works on articles, and how fast.
 * <p>
 * {@link org.pressmark.ui.corpus.internal.pace.WorkTimes} notes inputs as they come, which costs a subtraction, and
 * writes to the session log in the background, at most once a minute.
 * {@link org.pressmark.ui.corpus.internal.pace.PaceView} shows what follows from the logs.
 */
@NullMarked
package org.pressmark.ui.corpus.internal.pace;

import org.jspecify.annotations.NullMarked;
