/**
 * Work off the UI thread: {@link org.pressmark.ui.background.Background} runs it as a job that users see and can
 * cancel, and hands the result back on the UI thread. Work below the user interface reports to
 * {@link org.pressmark.model.progress.Progress}; {@link org.pressmark.ui.background.MonitorProgress} turns that into
 * what the platform shows.
 */
@NullMarked
package org.pressmark.ui.background;

import org.jspecify.annotations.NullMarked;
