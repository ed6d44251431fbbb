package org.pressmark.store;

import java.nio.file.Path;
import java.util.List;

import org.pressmark.model.progress.Progress;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.verify.ArticleCheck;
import org.pressmark.store.internal.verify.AssignmentCheck;
import org.pressmark.store.internal.verify.CodebooksCheck;
import org.pressmark.store.internal.verify.DismissalCheck;
import org.pressmark.store.internal.verify.Findings;
import org.pressmark.store.internal.verify.HistoryCheck;
import org.pressmark.store.internal.verify.LayerCheck;
import org.pressmark.store.internal.verify.LocalCheck;
import org.pressmark.store.internal.verify.RootCheck;

/**
 * Checks a corpus on its files: every promise of the format, whoever wrote them.
 * <p>
 * Texts and layers against their hashes, regions, names that collide on some system, the type system against the
 * codebook, each layer loaded strictly and compared with its article and the codebook, layers without article,
 * histories line by line, older versions of the codebook, what a process left that died, edits that were never saved,
 * older copies, files that do not belong. Nothing is changed.
 */
public final class Verification {

	private Verification() {}

	/**
	 * Checks everything.
	 *
	 * @param folder
	 *            the folder of the corpus
	 * @param progress
	 *            told how far it is
	 * @return what was found, in the order of the files; no error among it if the corpus keeps its promises
	 * @throws CorpusException
	 *             if the folder is not there or cannot be read at all
	 */
	public static List<Finding> of(Path folder, Progress progress) throws CorpusException {
		Layout layout = new Layout(folder);
		Findings findings = new Findings(folder);
		RootCheck root = new RootCheck(layout, findings);
		root.check();
		ArticleCheck articles = new ArticleCheck(layout, findings);
		articles.check(progress);
		LayerCheck layers = new LayerCheck(layout, findings, root.scheme());
		layers.check(articles.readable(), progress);
		new HistoryCheck(layout, findings).check(articles.readable(), progress);
		new CodebooksCheck(layout, findings).check();
		new DismissalCheck(layout, findings).check(articles.readable().keySet());
		new AssignmentCheck(layout, findings).check();
		new LocalCheck(layout, findings).check();
		return findings.all();
	}
}
