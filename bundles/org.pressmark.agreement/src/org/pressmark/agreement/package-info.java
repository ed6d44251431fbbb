/**
 * How far annotators agree, and on what they do not.
 * <p>
 * {@link org.pressmark.agreement.AgreementStudy} compares layers, {@link org.pressmark.agreement.TableStudy} the
 * columns of a table of coded items. A study over a corpus reads one article after the other:
 *
 * <pre>
 * StudySettings settings = StudySettings.of(List.of("ann", "bob"), List.of("Quote", "Cue"));
 * AgreementStudy study = new AgreementStudy(codebook, settings);
 * for (ArticleId id : articles) {
 * 	study.add(new StudyArticle(article(id), Map.of("ann", layer("ann", id), "bob", layer("bob", id))));
 * }
 * AgreementReport report = study.report(Progress.NONE);
 * </pre>
 *
 * <h2>What is compared</h2>
 * <ul>
 * <li>Only finished layers. A layer that is missing or not finished is missing data and is listed; an empty layer
 * that is finished counts as "nothing to mark here".
 * <li>Measures on tokens take each token as an item. For one label the categories are "carries it" and "does not";
 * for all labels together, named {@code *}, the category is the set of labels on the token.
 * <li>F1 on exact marks asks for the same label on exactly the same fragments; two equal marks of one annotator need
 * two of the other. F1 on tokens counts labels of tokens.
 * <li>{@link org.pressmark.agreement.span} says how marks that are discontinuous, nested, zero-width or partly
 * excluded are treated.
 * </ul>
 *
 * <h2>How values are pooled</h2>
 * Counts are summed over articles first and the coefficient is computed from the sums, so that a long article weighs
 * more than a short one. Measures for two annotators are computed for each pair; the mean over pairs is a value of
 * its own and named so. Intervals resample whole articles: {@link org.pressmark.agreement.StudySettings#rounds()}.
 */
@NullMarked
package org.pressmark.agreement;

import org.jspecify.annotations.NullMarked;
