/**
 * What the platform starts and asks: the application, the workbench advisors, the perspective.
 */
@NullMarked
package org.pressmark.app.internal;

import org.jspecify.annotations.NullMarked;
