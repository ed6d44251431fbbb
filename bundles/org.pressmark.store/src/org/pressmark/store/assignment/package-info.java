/**
 * Assignments, session logs and notes to the project lead on disk, and what follows from them:
 * {@link org.pressmark.store.assignment.CorpusQueue queues} and
 * {@link org.pressmark.store.assignment.CorpusProgress progress}.
 *
 * <pre>
 * assignments/ANNOTATOR.json          written by the project lead
 * sessions/ANNOTATOR/SESSION.jsonl    appended by that annotator's program in one session
 * notes/WRITER/SESSION.jsonl          notes to the lead, and answers; appended in one session
 * </pre>
 * <p>
 * None of them has to be there. Each file has one writer: a session's name is made of time and chance.
 */
@NullMarked
package org.pressmark.store.assignment;

import org.jspecify.annotations.NullMarked;
