package org.pressmark.model.validation;

import org.pressmark.model.Fragment;
import org.pressmark.model.MarkId;

/**
 * Something wrong with a mark.
 *
 * @param severity
 *            how bad it is
 * @param kind
 *            what kind of problem
 * @param mark
 *            the mark that has it
 * @param where
 *            the extent of that mark, UTF-16
 * @param message
 *            what is wrong, in a sentence
 * @param remedy
 *            what to do about it, in a sentence
 */
public record Problem(Severity severity, ProblemKind kind, MarkId mark, Fragment where, String message,
		String remedy) {}
