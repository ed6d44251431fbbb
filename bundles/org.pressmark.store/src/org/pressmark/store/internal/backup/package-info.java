/** The older copies of layers on this machine: when one is made, which are kept for how long. */
@NullMarked
package org.pressmark.store.internal.backup;

import org.jspecify.annotations.NullMarked;
