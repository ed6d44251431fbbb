package org.pressmark.model;

import java.time.Instant;

/**
 * Who made a mark, when, and under which version of the codebook.
 *
 * @param author
 *            the annotator's name, or the name of the file that it was imported from
 * @param created
 *            when the mark was made or last changed
 * @param codebookVersion
 *            version of the codebook in force then, 1 or more
 */
public record Provenance(String author, Instant created, int codebookVersion) {}
