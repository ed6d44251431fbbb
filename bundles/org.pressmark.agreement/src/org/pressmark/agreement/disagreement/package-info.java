/**
 * Where two annotators differ and in what: marks are aligned first, then each pair that differs and each mark without
 * a partner is put in one class.
 * <p>
 * The classes sum to the whole: for every two layers, twice the pairs that are the same, plus twice the pairs in the
 * classes label, boundary, attribute, source, cue and link, plus the marks in the classes missed and split, is the
 * number of marks of both. A pair that differs in several ways is in the first class that fits, in the order just
 * given.
 */
@NullMarked
package org.pressmark.agreement.disagreement;

import org.jspecify.annotations.NullMarked;
