package org.pressmark.store.recoding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.Usage;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.EditJournal;
import org.pressmark.store.LayerKey;
import org.pressmark.store.internal.Folders;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.Manifest;
import org.pressmark.store.internal.ProcessLock;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.internal.recoding.CodebookLog;
import org.pressmark.store.internal.recoding.FileExchange;
import org.pressmark.store.internal.recoding.FileExchange.Steps;
import org.pressmark.store.internal.recoding.RecodingUndo;

/**
 * Changes the codebook of a corpus together with all layers of all annotators.
 * <p>
 * A change happens as a whole or not at all, also where the process is killed in the middle. A {@link Corpus} that was
 * open before goes on with the old codebook, with which it can neither read nor write layers any more: open it again.
 */
public final class CorpusRecoding {

	private final Corpus corpus;
	private final Layout layout;
	private final Steps steps;

	/**
	 * Prepares changes of a codebook.
	 *
	 * @param corpus
	 *            the corpus
	 */
	public CorpusRecoding(Corpus corpus) {
		this(corpus, Steps.NONE);
	}

	CorpusRecoding(Corpus corpus, Steps steps) {
		this.corpus = corpus;
		this.layout = new Layout(corpus.folder());
		this.steps = steps;
	}

	/**
	 * Counts what marks use of the codebook.
	 *
	 * @param progress
	 *            told how far it is, and asked whether to stop
	 * @return what all layers use
	 * @throws CorpusException
	 *             if a layer cannot be read
	 */
	public Usage usage(Progress progress) throws CorpusException {
		Usage usage = new Usage();
		List<LayerKey> keys = corpus.layers();
		int done = 0;
		for (LayerKey key : keys) {
			progress.checkCancelled();
			progress.report("Reading layers", done++, keys.size());
			usage.add(corpus.layer(key.annotator(), key.article()));
		}
		return usage;
	}

	/**
	 * Refuses what no answer could make possible, before anybody is asked for one: a codebook that contradicts itself
	 * or that UIMA cannot express, one that was changed by somebody else meanwhile, and layers that another program is
	 * working on. Layers that this program has open are left to it to save and close.
	 *
	 * @param changed
	 *            the codebook as it is to be
	 * @throws CorpusException
	 *             if the change could not be made, with the reason and what to do
	 */
	public void requirePossible(Codebook changed) throws CorpusException {
		Scheme scheme = new Scheme(layout, changed);
		scheme.requireReadable();
		scheme.typeSystem();
		requireFinished();
		new BusyLayers(layout).refuseOthers();
		requireSame();
	}

	/**
	 * Finds out what a change would do, and changes nothing.
	 *
	 * @param update
	 *            the change
	 * @param progress
	 *            told how far it is, and asked whether to stop
	 * @return what it would do, and what is undecided
	 * @throws CorpusException
	 *             if a layer cannot be read, or UIMA cannot express the codebook
	 * @throws IllegalArgumentException
	 *             if the decisions contradict each other or the codebooks
	 */
	public RecodingReport tryOut(CodebookUpdate update, Progress progress) throws CorpusException {
		return new RecodingRun(corpus, layout, update, progress).run(RecodingRun.NOTHING).report(false);
	}

	/**
	 * Carries a change out, if nothing is undecided.
	 *
	 * @param update
	 *            the change
	 * @param progress
	 *            told how far it is, and asked whether to stop; when the files are being replaced it is too late
	 * @return what was done; or, where something is undecided, what is, and nothing has been done
	 * @throws CorpusException
	 *             if a layer is being edited or has edits that were never saved, one cannot be read, the codebook was
	 *             changed by somebody else meanwhile, or a file cannot be written; nothing has been changed then, or
	 *             the
	 *             change is finished when the corpus is next opened
	 * @throws IllegalArgumentException
	 *             if the decisions contradict each other or the codebooks
	 */
	public RecodingReport apply(CodebookUpdate update, Progress progress) throws CorpusException {
		try (ProcessLock lock = ProcessLock.acquire(layout.codebookLock(), layout.codebook())) {
			FileExchange exchange = exchange();
			try {
				RecodingRun run = new RecodingRun(corpus, layout, update, progress);
				run.run(written -> exchange.put(written.file(), written.content()));
				if (!run.isDecided()) {
					return run.report(false);
				}
				run.stageScheme(exchange::put);
				progress.checkCancelled();
				run.keepForUndo(steps);
				exchange.commit(progress);
				return run.report(true);
			} finally {
				// What was committed has no plan any more, or one that the next opening follows.
				if (!FileExchange.isUnfinished(layout)) {
					Folders.deleteTree(layout.exchange());
				}
			}
		}
	}

	/**
	 * Brings layers up that were saved under an older version of the codebook, as they come late from somebody who had
	 * not got the new one.
	 *
	 * @param progress
	 *            told how far it is, and asked whether to stop between two layers
	 * @return the layers that were written anew
	 * @throws CorpusException
	 *             if a layer is being edited or cannot be read or written; those before it are done
	 */
	public List<LayerKey> bringUp(Progress progress) throws CorpusException {
		List<LayerKey> done = new ArrayList<>();
		List<LayerKey> old = new OldLayers(layout, corpus.codebook()).of(corpus.layers());
		for (LayerKey key : old) {
			progress.checkCancelled();
			progress.report("Bringing layers up", done.size(), old.size());
			bringUp(key);
			done.add(key);
		}
		return done;
	}

	/** The layer is read when nobody else can change it any more. */
	private void bringUp(LayerKey key) throws CorpusException {
		try (EditJournal journal = corpus.journal(key.annotator(), key.article())) {
			if (journal.hasLeftover()) {
				throw new CorpusException(layout.layer(key),
						BusyLayers.name(key) + " has edits that were never saved",
						"Open the article in the workbench first, which offers to recover them.");
			}
			journal.save(corpus.layer(key.annotator(), key.article()));
		}
	}

	/**
	 * Finds which version a change would make. The number of a version that was undone is not used again, for files
	 * that name it may be on other machines.
	 *
	 * @return the number
	 * @throws CorpusException
	 *             if the log of the codebook cannot be read
	 */
	public int nextVersion() throws CorpusException {
		return CodebookLog.nextVersion(layout, corpus.codebook().version());
	}

	/**
	 * Finds how the version of the codebook came about that the corpus has.
	 *
	 * @return the last change, if it is known
	 * @throws CorpusException
	 *             if its record cannot be read
	 */
	public Optional<RecodingRecord> last() throws CorpusException {
		Path file = layout.recoding(corpus.codebook().version());
		return Files.exists(file) ? Optional.of(RecodingRecord.read(file)) : Optional.empty();
	}

	/**
	 * Undoes the last change of the codebook: all files are what they were before it, bit by bit.
	 *
	 * @param author
	 *            who undoes it, for the log
	 * @param progress
	 *            told how far it is
	 * @throws CorpusException
	 *             if the change was not made on this machine, or a layer or the codebook was changed since, with the
	 *             names of those; nothing is undone then
	 */
	public void undo(String author, Progress progress) throws CorpusException {
		try (ProcessLock lock = ProcessLock.acquire(layout.codebookLock(), layout.codebook())) {
			RecodingUndo undo = RecodingUndo.read(layout);
			int version = Manifest.read(layout).codebookVersion();
			if (undo.version() != version) {
				throw new CorpusException(layout.codebook(),
						"What is kept on this machine is what version " + undo.version()
								+ " replaced, and the corpus has version " + version,
						"Change the codebook back by hand.");
			}
			FileExchange exchange = exchange();
			List<String> changed = undo.changedSince(corpus.layers().stream().map(layout::layer).toList());
			if (!changed.isEmpty()) {
				throw new CorpusException(layout.codebook(),
						"The change cannot be undone, since work went on after it: " + some(changed),
						"Change the codebook back instead, which recodes that work as well.");
			}
			undo.restore(exchange);
			exchange.put(layout.codebookLog(), CodebookLog.with(layout, CodebookLog.line(Instant.now(), author,
					"undone", version, "", 0)));
			exchange.commit(progress);
			undo.forget();
		}
	}

	private static String some(List<String> names) {
		int shown = 5;
		String first = names.stream().limit(shown).collect(Collectors.joining(", "));
		return names.size() > shown ? first + " and " + (names.size() - shown) + " more" : first;
	}

	/** Once the lock on the codebook is held nobody can begin to edit a layer; who has begun is named. */
	private FileExchange exchange() throws CorpusException {
		requireFinished();
		new BusyLayers(layout).refuse();
		requireSame();
		return new FileExchange(layout, steps);
	}

	private void requireFinished() throws CorpusException {
		if (FileExchange.isUnfinished(layout)) {
			throw new CorpusException(layout.codebook(), "An earlier change of the codebook was interrupted",
					"Open the corpus again, which finishes it.");
		}
	}

	private void requireSame() throws CorpusException {
		Codebook now = Scheme.readCodebook(layout);
		if (!now.equals(corpus.codebook())) {
			throw new CorpusException(layout.codebook(),
					"The codebook was changed by another program since the corpus was opened",
					"Open the corpus again and look at the change there.");
		}
	}
}
