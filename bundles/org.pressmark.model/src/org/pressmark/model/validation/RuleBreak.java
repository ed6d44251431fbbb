package org.pressmark.model.validation;

import java.util.Optional;

import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Rule;

/**
 * A rule of the codebook that a mark breaks.
 *
 * @param rule
 *            the rule
 * @param mark
 *            the mark
 * @param other
 *            the mark that it gets in the way of, if the rule is about two
 * @param message
 *            what is wrong, in a sentence
 * @param remedy
 *            what to do about it, in a sentence
 */
public record RuleBreak(Rule rule, Mark mark, Optional<Mark> other, String message, String remedy) {}
