/**
 * The checks behind {@link org.pressmark.store.Verification}: one class for the files at the top, the articles, the
 * layers, and what belongs to this machine. Each goes on after a finding, so that one damaged file hides no other.
 */
@NullMarked
package org.pressmark.store.internal.verify;

import org.jspecify.annotations.NullMarked;
