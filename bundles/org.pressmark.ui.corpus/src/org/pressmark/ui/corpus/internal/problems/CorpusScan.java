package org.pressmark.ui.corpus.internal.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.model.lint.Check;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.CorpusLint;
import org.pressmark.store.LayerKey;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.internal.queue.Blinding;

/**
 * Looks at all layers of a corpus as they were saved. A layer whose files are as they were last time is not read again.
 * Not for the user interface thread.
 */
public final class CorpusScan {

	private final Corpus corpus;
	private volatile Assigned viewer;
	private final Map<LayerKey, Known> known = new HashMap<>();
	private Set<Check> checks = Set.of();

	private record Known(String fingerprint, List<ProblemRow> rows) {}

	/**
	 * What was found.
	 *
	 * @param rows
	 *            the findings
	 * @param failures
	 *            what could not be read
	 * @param read
	 *            how many layers had to be read
	 */
	public record Found(List<ProblemRow> rows, List<CorpusException> failures, int read) {

		/** Copies the lists. */
		public Found {
			rows = List.copyOf(rows);
			failures = List.copyOf(failures);
		}
	}

	/**
	 * Prepares to look at a corpus.
	 *
	 * @param corpus
	 *            the corpus
	 */
	public CorpusScan(Corpus corpus) {
		this(corpus, Assigned.nothing(""));
	}

	/**
	 * Prepares to look at what somebody may see of a corpus.
	 *
	 * @param corpus
	 *            the corpus
	 * @param viewer
	 *            what is assigned to whoever looks, and hidden because of that
	 */
	public CorpusScan(Corpus corpus, Assigned viewer) {
		this.corpus = corpus;
		this.viewer = viewer;
	}

	/**
	 * Tells whether this is how somebody may see a corpus.
	 *
	 * @param asked
	 *            the corpus
	 * @param by
	 *            what is assigned to whoever looks; taken over for the next run if it is
	 * @return whether it is
	 */
	boolean isFor(Corpus asked, Assigned by) {
		boolean same = corpus == asked && viewer.annotator().equals(by.annotator())
				&& viewer.assignment().equals(by.assignment());
		if (same) {
			viewer = by;
		}
		return same;
	}

	/** {@return whose layers are looked at} */
	public Corpus corpus() {
		return corpus;
	}

	/**
	 * Looks at all layers.
	 *
	 * @param wanted
	 *            what to look for
	 * @param progress
	 *            told how far it is; asked whether to stop. What has been read by then need not be read again
	 * @return what was found
	 * @throws CorpusException
	 *             if the layers cannot be listed
	 */
	public synchronized Found run(Set<Check> wanted, Progress progress) throws CorpusException {
		if (!wanted.equals(checks)) {
			known.clear();
			checks = Set.copyOf(wanted);
		}
		Blinding blinding = new Blinding(viewer);
		Map<LayerKey, String> fingerprints = new HashMap<>();
		for (LayerKey key : corpus.layers()) {
			if (!viewer.shows(key.annotator(), key.article())) {
				continue;
			}
			fingerprints.put(key, fingerprint(key));
		}
		known.keySet().retainAll(fingerprints.keySet());
		List<LayerKey> changed = fingerprints.entrySet().stream().filter(entry -> {
			Known before = known.get(entry.getKey());
			return before == null || !before.fingerprint().equals(entry.getValue());
		}).map(Map.Entry::getKey).toList();
		List<CorpusException> failures = new CorpusLint(corpus, checks).run(changed, linted -> {
			LayerKey key = new LayerKey(linted.layer().annotator(), linted.article().id());
			known.put(key, new Known(fingerprints.getOrDefault(key, ""), linted.findings().stream()
					.map(finding -> ProblemRow.of(blinding.show(linted.article()), linted.layer(), finding)).toList()));
		}, progress);
		List<ProblemRow> rows = new ArrayList<>();
		known.values().forEach(layer -> rows.addAll(layer.rows()));
		return new Found(rows, failures, changed.size());
	}

	/** Sizes and times of the files that decide what is found. */
	private String fingerprint(LayerKey key) {
		Path root = corpus.folder();
		String article = key.article().value();
		return stamp(root.resolve("layers").resolve(key.annotator()).resolve(article + ".xmi"))
				+ stamp(root.resolve("dismissed").resolve(key.annotator()).resolve(article + ".json"))
				+ stamp(root.resolve("articles").resolve(article).resolve("article.json"))
				+ stamp(root.resolve("codebook.json"));
	}

	private static String stamp(Path file) {
		try {
			return Files.size(file) + "/" + Files.getLastModifiedTime(file).toMillis() + ";";
		} catch (IOException missing) {
			return ";";
		}
	}
}
