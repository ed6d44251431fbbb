/**
 * How long work below the windows reports and stops: {@link org.pressmark.model.progress.Progress}.
 */
@NullMarked
package org.pressmark.model.progress;

import org.jspecify.annotations.NullMarked;
