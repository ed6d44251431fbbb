/**
 * Who codes which articles, in which order and under which conditions, and what came of it.
 * <p>
 * The project lead makes one {@link org.pressmark.model.assignment.Assignment} for each annotator. What the annotator
 * did follows from the states of the layers and from {@link org.pressmark.model.assignment.SessionEvent}s;
 * {@link org.pressmark.model.assignment.Queue} puts both together: what to code, in order, and what is done.
 * <p>
 * Two things are hidden on purpose. {@link org.pressmark.model.assignment.BlindArticle} hides who published and who
 * wrote an article. {@link org.pressmark.model.assignment.RepeatPlan} lets an annotator code some articles a second
 * time without being told; {@link org.pressmark.model.assignment.RepeatCoding} names the layers of those. Both are
 * devices of honesty, not of security: the files are plain and everybody can read them.
 * <p>
 * Orders and choices by chance do not depend on the platform, the version of Java or the file system: they are taken
 * from SHA-256, see {@link org.pressmark.model.assignment.SeededOrder}.
 */
@NullMarked
package org.pressmark.model.assignment;

import org.jspecify.annotations.NullMarked;
