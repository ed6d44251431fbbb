/**
 * What stands behind a change of the codebook: several files that are replaced together or not at all, the decisions as
 * files hold them, and layers of older versions that are brought up when they are read.
 */
@NullMarked
package org.pressmark.store.internal.recoding;

import org.jspecify.annotations.NullMarked;
