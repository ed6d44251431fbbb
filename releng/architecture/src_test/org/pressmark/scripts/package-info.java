/** What the scripts say that start, build and test Pressmark, where something that they need is missing. */
@NullMarked
package org.pressmark.scripts;

import org.jspecify.annotations.NullMarked;
