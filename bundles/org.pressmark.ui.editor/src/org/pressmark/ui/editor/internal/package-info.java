/**
 * The editor as a part of the workbench: document provider, viewer, handlers of its commands, its menus.
 */
@NullMarked
package org.pressmark.ui.editor.internal;

import org.jspecify.annotations.NullMarked;
