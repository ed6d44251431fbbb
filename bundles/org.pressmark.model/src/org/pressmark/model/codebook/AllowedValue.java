package org.pressmark.model.codebook;

/**
 * One of the values that a choice offers.
 *
 * @param value
 *            the value as it is stored
 * @param description
 *            what it means, for the annotator; may be empty
 */
public record AllowedValue(String value, String description) {}
