/**
 * The open corpus, as the rest of the workbench sees it: the service {@link org.pressmark.ui.corpus.CorpusSession} says
 * which corpus is open and who annotates, {@link org.pressmark.ui.corpus.OpenCorpus} what is in it. Both are used
 * from the UI thread; whatever reads or writes files does so in a job.
 */
@NullMarked
package org.pressmark.ui.corpus;

import org.jspecify.annotations.NullMarked;
