/**
 * Journeys through the running workbench with keys and mouse, each ending at the files it wrote.
 */
@NullMarked
package org.pressmark.app.tests;

import org.jspecify.annotations.NullMarked;
