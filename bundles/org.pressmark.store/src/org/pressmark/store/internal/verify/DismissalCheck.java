package org.pressmark.store.internal.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.ArticleId;
import org.pressmark.store.CorpusException;
import org.pressmark.store.Dismissals;
import org.pressmark.store.LayerKey;
import org.pressmark.store.internal.Layout;

/** Checks what annotators do not want to be told again: that it can be read, and is about articles of the corpus. */
public final class DismissalCheck {

	private final Layout layout;
	private final Findings findings;

	/**
	 * Prepares the check.
	 *
	 * @param layout
	 *            the corpus
	 * @param findings
	 *            told what is wrong
	 */
	public DismissalCheck(Layout layout, Findings findings) {
		this.layout = layout;
		this.findings = findings;
	}

	/**
	 * Checks all files.
	 *
	 * @param known
	 *            all articles
	 */
	public void check(Set<ArticleId> known) {
		for (Path folder : findings.list(layout.dismissals())) {
			if (!Files.isDirectory(folder)) {
				findings.stranger(folder);
				continue;
			}
			for (Path file : findings.list(folder)) {
				check(folder.getFileName().toString(), file, known);
			}
		}
	}

	private void check(String annotator, Path file, Set<ArticleId> known) {
		String name = file.getFileName().toString();
		if (!name.endsWith(Layout.DISMISSALS_ENDING) || Files.isDirectory(file)) {
			findings.stranger(file);
			return;
		}
		String stem = name.substring(0, name.length() - Layout.DISMISSALS_ENDING.length());
		Optional<ArticleId> article = known.stream().filter(id -> id.value().equals(stem)).findFirst();
		if (article.isEmpty()) {
			findings.warning(file, "The corpus has no article '" + stem + "'", "Delete the file.");
			return;
		}
		try {
			new Dismissals(layout.root()).read(new LayerKey(annotator, article.get()));
		} catch (CorpusException damaged) {
			findings.error(damaged);
		}
	}
}
