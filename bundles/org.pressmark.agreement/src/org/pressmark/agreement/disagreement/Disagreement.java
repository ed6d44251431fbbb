package org.pressmark.agreement.disagreement;

import java.util.Optional;

import org.pressmark.agreement.span.ComparedMark;

/**
 * One thing on which two annotators differ.
 *
 * @param kind
 *            in what
 * @param first
 *            the first annotator's mark; absent where only the other has one
 * @param second
 *            the second annotator's mark; absent where only the other has one
 */
public record Disagreement(DisagreementKind kind, Optional<ComparedMark> first, Optional<ComparedMark> second) {}
