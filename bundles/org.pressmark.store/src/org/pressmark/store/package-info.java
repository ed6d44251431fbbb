/**
 * A corpus on disk: {@link org.pressmark.store.Corpus} and what belongs to it.
 * <p>
 * A corpus is a folder of plain files, one writer each, so that a synchronised folder or a version control system never
 * meets a conflict:
 *
 * <pre>
 * corpus.json                         name, format version, codebook version
 * codebook.json                       the labels; see {@link org.pressmark.store.codebook}
 * typesystem.xml                      the UIMA type system that the codebook defines
 * articles/ARTICLE/article.txt        UTF-8, exactly the characters that offsets count
 * articles/ARTICLE/article.json       metadata, SHA-256 of the text, regions
 * articles/ARTICLE/original.*         what was imported, where it was not plain text
 * layers/ANNOTATOR/ARTICLE.xmi        that annotator's layer as UIMA XMI; its last line is a comment with the SHA-256
 * of
 *                                     the lines above, which tools that save the file anew may leave out
 * assignments/ANNOTATOR.json          what the project lead gave that annotator to code
 * sessions/ANNOTATOR/SESSION.jsonl    time and changes of state, appended in one session
 * notes/WRITER/SESSION.jsonl          notes to the lead and answers, appended in one session
 * .pressmark/                         of this machine alone; may be deleted at any time but for an unsaved journal:
 *   journal/ANNOTATOR/ARTICLE.jsonl   edits that are not saved yet
 *   unapplied/ANNOTATOR/…             edits of a journal that no longer fit their layer, kept for a person to look at
 *   lastgood/ANNOTATOR/ARTICLE.xmi    a second copy of each layer as it was last saved here
 *   damaged/ANNOTATOR/…               layers that could not be read when a save took their place
 *   locks/layers/ANNOTATOR/ARTICLE.lock  who edits a layer now
 *   index.json                        derived: headlines, lengths, states and counts
 * </pre>
 * <p>
 * Three promises hold for each write. It is atomic ({@link org.pressmark.store.AtomicFile}): whatever happens, the last
 * good file or the new one is there, whole. It is verified: what was written is read back before it takes the old
 * file's place. And it keeps what it does not know: keys that somebody else put into {@code corpus.json} or {@code
 * article.json} survive.
 * <p>
 * Each edit of a layer is on disk before it counts as done ({@link org.pressmark.store.EditJournal}), so that a killed
 * process loses at most the edit in flight. One process at a time edits a layer; the journal holds that lock.
 * <p>
 * Offsets are UTF-16 code units throughout. Failures are {@link org.pressmark.store.CorpusException}s that name the
 * file, what is wrong, and what to do.
 */
@NullMarked
package org.pressmark.store;

import org.jspecify.annotations.NullMarked;
