package org.pressmark.benchmarks.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;
import org.pressmark.store.Finding;
import org.pressmark.store.Recovery;
import org.pressmark.store.Verification;
import org.pressmark.store.history.LayerHistory;

/**
 * What a killed workbench left on the disk.
 *
 * @param folder
 *            the corpus
 */
record KilledCorpus(Path folder) {

	/**
	 * What was found.
	 *
	 * @param faults
	 *            what must not be; empty if nothing was lost
	 * @param inFlight
	 *            edits that are on the disk though they were not confirmed
	 * @param recovered
	 *            edits that came from journals
	 */
	record Found(List<String> faults, int inFlight, int recovered) {}

	/**
	 * Looks at the files, recovers what was not saved, and saves it.
	 *
	 * @param confirmed
	 *            what each article's marks were when the last edit was confirmed
	 * @return what was found
	 * @throws IOException
	 *             if a file cannot be read or written
	 */
	Found check(Map<ArticleId, String> confirmed) throws IOException {
		List<String> faults = new ArrayList<>();
		// A mark that was relabelled may break the codebook's rules; that is no matter of the files.
		Verification.of(folder, Progress.NONE).stream().filter(Finding::isError)
				.filter(finding -> finding.mark().isEmpty())
				.forEach(finding -> faults.add("verify: " + finding.display()));
		int inFlight = 0;
		int recovered = 0;
		Corpus corpus = Corpus.open(folder);
		for (ArticleId article : corpus.articles()) {
			try (EditJournal journal = corpus.journal(RandomSession.ANNOTATOR, article)) {
				Recovery recovery = journal.replay();
				recovered += recovery.applied().size();
				recovery.unapplied().forEach(edit -> faults.add(article + " does not take '" + edit.title() + "'"));
				recovery.damage().ifPresent(damage -> faults.add(article + ": " + damage.getMessage()));
				LayerHistory history = journal.history();
				inFlight += compare(article, recovery.layer(), history, Optional.ofNullable(confirmed.get(article)),
						faults);
				journal.save(recovery.layer()).ifPresent(warning -> faults.add(warning.getMessage()));
			}
		}
		Verification.of(folder, Progress.NONE).stream().filter(finding -> finding.severity() != Finding.Severity.NOTE)
				.filter(finding -> finding.mark().isEmpty())
				.forEach(finding -> faults.add("verify after the recovery: " + finding.display()));
		return new Found(faults, inFlight, recovered);
	}

	/** What was confirmed is there, with at most one edit more: the one that was in flight. */
	private static int compare(ArticleId article, Layer layer, LayerHistory history, Optional<String> confirmed,
			List<String> faults) {
		if (!history.damagedLines().isEmpty()) {
			faults.add(article + ": lines of the history cannot be read: " + history.damagedLines());
		}
		if (!history.entries().isEmpty() && !history.lastState().equals(Optional.of(layer))) {
			faults.add(article + ": the history ends with other marks than the layer");
		}
		String found = Confirmation.state(layer);
		if (confirmed.isEmpty() || confirmed.get().equals(found)) {
			return 0;
		}
		boolean oneMore = history.without(1).lastState().map(Confirmation::state).equals(confirmed);
		if (!oneMore) {
			faults.add(article + ": confirmed was " + confirmed.get() + ", found was " + found);
		}
		return 1;
	}
}
