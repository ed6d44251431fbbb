/**
 * Tests of widgets and painters in a bare shell, without a workbench.
 */
@NullMarked
package org.pressmark.ui.tests;

import org.jspecify.annotations.NullMarked;
