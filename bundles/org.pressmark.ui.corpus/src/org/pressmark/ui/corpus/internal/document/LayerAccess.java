package org.pressmark.ui.corpus.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.EditJournal;
import org.pressmark.store.LayerBusyException;
import org.pressmark.store.OpenedLayer;
import org.pressmark.store.Recovery;

/** A layer as it was read, and the right to edit it, where the user has that. */
final class LayerAccess {

	private final Layer layer;
	private final Layer saved;
	private final @Nullable EditJournal journal;
	private final String refusal;
	private final String notice;
	private final Optional<Layer> copyOfGone;

	private LayerAccess(Layer layer, Layer saved, @Nullable EditJournal journal, String refusal, String notice,
			Optional<Layer> copyOfGone) {
		this.layer = layer;
		this.saved = saved;
		this.journal = journal;
		this.refusal = refusal;
		this.notice = notice;
		this.copyOfGone = copyOfGone;
	}

	/**
	 * Reads a layer to edit it, with what was never saved; to read it only if somebody else edits it or the folder of
	 * the corpus is read-only.
	 *
	 * @throws IOException
	 *             if it cannot be read
	 */
	static LayerAccess edit(Corpus corpus, ArticleId article, String annotator) throws IOException {
		EditJournal journal;
		try {
			journal = corpus.journal(annotator, article);
		} catch (LayerBusyException busy) {
			return read(corpus, article, annotator, busy.problem() + ". " + busy.remedy());
		} catch (CorpusException notHeld) {
			if (Files.isWritable(corpus.folder())) {
				throw notHeld;
			}
			return read(corpus, article, annotator,
					"You may not write this corpus. Make its folder writable, then open the article again.");
		}
		try {
			boolean leftover = journal.hasLeftover();
			OpenedLayer file = corpus.layerOrLastGood(annotator, article);
			Recovery recovery = journal.replay();
			return new LayerAccess(recovery.layer(), leftover ? file.layer() : recovery.layer(), journal, "",
					notice(file, new DamageNotice(corpus, annotator, article), recovery),
					corpus.copyOfGoneLayer(annotator, article));
		} catch (IOException | RuntimeException failure) {
			journal.close();
			throw failure;
		}
	}

	/**
	 * Reads a layer to look at it.
	 *
	 * @param why
	 *            why it is not edited, as a sentence
	 * @throws IOException
	 *             if it cannot be read
	 */
	static LayerAccess read(Corpus corpus, ArticleId article, String annotator, String why) throws IOException {
		OpenedLayer file = corpus.layerOrLastGood(annotator, article);
		String notice = notice(file, new DamageNotice(corpus, annotator, article));
		Optional<Layer> copy = corpus.copyOfGoneLayer(annotator, article);
		if (copy.isPresent()) {
			notice = "The file of this layer is gone, so that it has no marks. A copy that was last saved here"
					+ " is there: annotate as " + annotator + " and open the article again to get it back.";
		}
		return new LayerAccess(file.layer(), file.layer(), null, why, notice, Optional.empty());
	}

	private static String notice(OpenedLayer file, DamageNotice damage) {
		return Stream.concat(damage.of(file).stream(), file.beside().stream().map(CorpusException::getMessage))
				.collect(Collectors.joining("\n"));
	}

	private static String notice(OpenedLayer file, DamageNotice damage, Recovery recovery) {
		StringBuilder text = new StringBuilder(notice(file, damage)).append('\n');
		if (!recovery.unapplied().isEmpty()) {
			text.append(recovery.unapplied().size())
					.append(" recovered edits do not fit the layer any more, because its file was changed.");
			recovery.keptIn().ifPresent(kept -> text.append(" They are kept in ").append(kept).append('.'));
		}
		return text.toString().strip();
	}

	Layer layer() {
		return layer;
	}

	Layer saved() {
		return saved;
	}

	boolean isWritable() {
		return journal != null;
	}

	/** {@return whether edits were applied that an earlier process never saved} */
	boolean isRecovered() {
		return !layer.equals(saved);
	}

	/** {@return what the user should know about the file; empty if nothing is unusual} */
	String notice() {
		return notice;
	}

	/** {@return the layer as it was last saved on this machine, if its file is gone and it can be brought back here} */
	Optional<Layer> copyOfGone() {
		return copyOfGone;
	}

	String refusal() {
		return refusal;
	}

	EditJournal journal() {
		EditJournal held = journal;
		if (held == null) {
			throw new IllegalStateException(refusal);
		}
		return held;
	}

	/**
	 * Lets go of the layer when there is nothing to save. Edits that took each other back go into its history, where
	 * they can be redone another day.
	 *
	 * @param unchanged
	 *            the layer, as its file has it
	 */
	void closeSaved(Layer unchanged) {
		EditJournal held = journal;
		if (held == null) {
			return;
		}
		try {
			held.noteUndone(unchanged);
		} catch (IOException failure) {
			ILog.of(LayerAccess.class).warn("What was undone before closing cannot be redone later", failure);
		}
		close(false);
	}

	/**
	 * Lets go of the layer.
	 *
	 * @param keep
	 *            whether edits that are in the journal stay, to be offered when the layer is opened again; else they go
	 *            too, for the user was asked about them
	 */
	void close(boolean keep) {
		EditJournal held = journal;
		if (held == null) {
			return;
		}
		if (keep) {
			held.close();
			return;
		}
		try {
			held.discard();
		} catch (IOException failure) {
			ILog.of(LayerAccess.class).warn("A journal could not be deleted: its edits will be offered again", failure);
		} finally {
			held.close();
		}
	}
}
