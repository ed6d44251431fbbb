package org.pressmark.model.codebook;

/**
 * What changed with a version.
 *
 * @param version
 *            the version that the change made
 * @param date
 *            when, as ISO 8601 date
 * @param summary
 *            what changed and why
 */
public record CodebookChange(int version, String date, String summary) {}
