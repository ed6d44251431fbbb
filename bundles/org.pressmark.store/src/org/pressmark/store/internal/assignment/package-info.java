/**
 * How assignments, session logs and notes lie on disk.
 * <p>
 * Logs and notes are written line by line into a file of their own for each session of each person, named by time and
 * chance: two machines, or two windows on one, never write to the same file, so that a synchronised folder meets no
 * conflict. A line that was cut off by a crash is the last one of its file; readers leave it out.
 */
@NullMarked
package org.pressmark.store.internal.assignment;

import org.jspecify.annotations.NullMarked;
