package org.pressmark.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * The copy that stands for a layer whose file is damaged.
 *
 * @param file
 *            the copy
 * @param saved
 *            when the layer was saved so
 */
public record GoodCopy(Path file, Instant saved) {}
