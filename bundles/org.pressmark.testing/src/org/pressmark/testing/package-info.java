/**
 * A driver for tests of the running workbench: real keys and a real mouse through {@link java.awt.Robot}, waits that
 * say what they wait for, and a screenshot, the widget tree and the log when a test fails.
 *
 * <p>The test thread must not be the UI thread.
 */
@NullMarked
package org.pressmark.testing;

import org.jspecify.annotations.NullMarked;
