package org.pressmark.store.internal.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.history.HistoryReading;

/** Checks the histories: each line can be read. A layer needs none, so that what is wrong is a warning. */
public final class HistoryCheck {

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
	public HistoryCheck(Layout layout, Findings findings) {
		this.layout = layout;
		this.findings = findings;
	}

	/**
	 * Checks all histories.
	 *
	 * @param known
	 *            all articles
	 * @param progress
	 *            told how far it is
	 */
	public void check(Map<ArticleId, Optional<String>> known, Progress progress) {
		for (Path folder : findings.list(layout.histories())) {
			if (!Files.isDirectory(folder)) {
				findings.stranger(folder);
				continue;
			}
			List<Path> files = findings.list(folder);
			int done = 0;
			for (Path file : files) {
				progress.checkCancelled();
				progress.report("Checking histories", done++, files.size());
				keyOf(folder, file).ifPresentOrElse(key -> check(key, file, known), () -> findings.stranger(file));
			}
		}
	}

	private static Optional<LayerKey> keyOf(Path folder, Path file) {
		String name = file.getFileName().toString();
		if (!name.endsWith(Layout.JOURNAL_ENDING) || name.startsWith(".")) {
			return Optional.empty();
		}
		try {
			ArticleId article = new ArticleId(name.substring(0, name.length() - Layout.JOURNAL_ENDING.length()));
			return Optional.of(new LayerKey(folder.getFileName().toString(), article));
		} catch (IllegalArgumentException notOne) {
			return Optional.empty();
		}
	}

	private void check(LayerKey key, Path file, Map<ArticleId, Optional<String>> known) {
		if (!known.containsKey(key.article())) {
			findings.warning(file, "The corpus has no article '" + key.article() + "'",
					"Restore the article from a backup, or move this history away.");
			return;
		}
		try {
			List<Integer> damaged = HistoryReading.of(file).damaged();
			if (!damaged.isEmpty()) {
				findings.warning(file, damaged.getFirst(),
						damaged.size() == 1 ? "The line cannot be read" : damaged.size() + " lines cannot be read",
						"The layer is not touched by it: only some of its earlier states cannot be seen. Take the file"
								+ " from a backup, or leave it.");
			}
		} catch (CorpusException e) {
			findings.warning(file, e.line(), e.problem(), e.remedy());
		}
	}
}
