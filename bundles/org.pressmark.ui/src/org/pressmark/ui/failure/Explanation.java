package org.pressmark.ui.failure;

/**
 * A failure as a user can understand it.
 *
 * @param problem
 *            what is wrong and where
 * @param remedy
 *            what to do about it; empty where nothing is known
 */
public record Explanation(String problem, String remedy) {}
