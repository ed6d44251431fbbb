/**
 * Marks on text turned into what agreement counts: tokens with labels, and marks cut to the text that is compared.
 * <p>
 * The rules, which hold for every measure on marks:
 * <ul>
 * <li>Text in excluded regions is not compared, unless that is asked for: fragments are cut at the edges of
 * {@link org.pressmark.agreement.span.Continuum}, and a mark of which nothing remains is left out and counted as
 * such.
 * <li>A mark of several fragments stands on the tokens of all of them and on none between.
 * <li>Marks may nest and overlap: a token carries the <em>set</em> of the labels of all marks on it. Two marks of the
 * same label of one annotator on one token count once there.
 * <li>A zero-width mark, and one on white space alone, stands on no token. It is left out of measures on tokens and
 * counted as such; measures on marks compare it like any other.
 * <li>Notes, doubt flags, ids, authors and times are never compared.
 * </ul>
 */
@NullMarked
package org.pressmark.agreement.span;

import org.jspecify.annotations.NullMarked;
