package org.pressmark.store.internal.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdits;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.SoftwareVersion;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.history.HistoryLine.Why;
import org.pressmark.store.internal.journal.Tape;

/**
 * Writes the history of a layer. Its caller has the right to edit the layer.
 * <p>
 * A save appends its edits and then a line with the fingerprint of the layer. Without that line they do not count, and
 * the next save cuts them off: they are still in the journal then.
 */
public final class HistoryFile {

	/** Above this many bytes the older half is folded. */
	static final long LONGEST = 8L << 20;
	private static final String UNTITLED = "Change";
	private static final int OFTEN = 64 << 10;
	private static final int TIMES = 4;

	private final Path file;
	private final LayerKey key;
	private final Tape.Opener opener;
	private final long longest;

	/**
	 * Prepares a history.
	 *
	 * @param layout
	 *            the corpus
	 * @param key
	 *            the layer
	 */
	public HistoryFile(Layout layout, LayerKey key) {
		this(layout.history(key), key, Tape.Opener.REAL, LONGEST);
	}

	/**
	 * Prepares a history on a given kind of file.
	 *
	 * @param file
	 *            the file
	 * @param key
	 *            the layer
	 * @param opener
	 *            opens it
	 * @param longest
	 *            above this many bytes the older half is folded
	 */
	HistoryFile(Path file, LayerKey key, Tape.Opener opener, long longest) {
		this.file = file;
		this.key = key;
		this.opener = opener;
		this.longest = longest;
	}

	/**
	 * What a save did.
	 *
	 * @param before
	 *            the layer as its file had it
	 * @param edits
	 *            the edits since then
	 * @param after
	 *            the layer as it is saved
	 * @param at
	 *            when the save began, by which it is known
	 * @param codebookVersion
	 *            version of the codebook
	 */
	public record Save(Layer before, List<DoneEdit> edits, Layer after, Instant at, int codebookVersion) {}

	/** {@return the file, which need not be there} */
	public Path file() {
		return file;
	}

	/**
	 * Finds out which save is the last.
	 *
	 * @return when it began; empty if there is none
	 * @throws CorpusException
	 *             if the file cannot be read, or a newer program wrote it
	 */
	public Optional<Instant> lastSave() throws CorpusException {
		return HistoryTail.of(file).saved().map(HistoryLine.Saved::at);
	}

	/**
	 * Appends a save. One that changed nothing is left out.
	 *
	 * @param save
	 *            the save
	 * @throws CorpusException
	 *             if it could not be written; the history is then what it was
	 */
	public void append(Save save) throws CorpusException {
		if (save.edits().isEmpty() && save.before().equals(save.after())) {
			return;
		}
		HistoryTail tail = HistoryTail.of(file);
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		Lines writing = new Lines(lines, tail.saved().map(HistoryLine.Saved::entries).orElse(0),
				tail.saved().map(HistoryLine.Saved::since).orElse(0L));
		writing.whole(tail, save);
		writing.edits(save);
		writing.add(new HistoryLine.Saved(LayerFingerprint.of(save.after()), save.at(), writing.entries,
				writing.since(), save.codebookVersion(), SoftwareVersion.current()));
		append(lines.toByteArray(), tail.length());
		long length = tail.length() + lines.size();
		if (length > longest && length - size(save.after()) > longest / 8 * 5) {
			new Folding(file, key, longest / 2).run();
		}
	}

	/** Bytes of a layer, which folding does not make fewer: a long one would be folded anew by each save. */
	private static int size(Layer layer) {
		return HistoryJson.write(
				new HistoryLine.Whole(Why.FOLDED, Instant.EPOCH, 0, layer.state(), List.copyOf(layer.marks()))).length;
	}

	private void append(byte[] lines, long length) throws CorpusException {
		try (Tape tape = opener.open(file)) {
			tape.truncate(length);
			try {
				tape.append(lines);
			} catch (IOException e) {
				tape.truncate(length);
				throw e;
			}
		} catch (IOException e) {
			throw new CorpusException(file, 0,
					"The marks are saved, but not noted in the layer's history: " + CorpusException.reason(e),
					"Make room on the disk or see to it that the folder may be written, then save again: what is"
							+ " missing is noted then.",
					e);
		}
	}

	/** The lines of one save. */
	private final class Lines {
		private final ByteArrayOutputStream bytes;
		private final long sinceBefore;
		private int entries;
		private int wholeEnds = -1;

		Lines(ByteArrayOutputStream bytes, int entries, long since) {
			this.bytes = bytes;
			this.entries = entries;
			this.sinceBefore = since;
		}

		void add(HistoryLine line) {
			bytes.writeBytes(HistoryJson.write(line));
		}

		long since() {
			return wholeEnds < 0 ? sinceBefore + bytes.size() : bytes.size() - wholeEnds;
		}

		/** Writes the layer down as it was, where the lines before do not say that, or are many. */
		void whole(HistoryTail tail, Save save) {
			Instant at = save.edits().isEmpty() ? save.at() : save.edits().getFirst().at();
			if (tail.saved().isEmpty()) {
				add(new HistoryLine.Header(key.annotator(), key.article().value()));
				whole(Why.START, at, save.before());
			} else if (!tail.saved().get().fingerprint().equals(LayerFingerprint.of(save.before()))) {
				whole(Why.OUTSIDE, at, save.before());
			} else if (sinceBefore > OFTEN) {
				ByteArrayOutputStream layer = new ByteArrayOutputStream();
				layer.writeBytes(HistoryJson.write(line(Why.REGULAR, at, save.before())));
				if (sinceBefore > (long) TIMES * layer.size()) {
					bytes.writeBytes(layer.toByteArray());
					wholeEnds = bytes.size();
				}
			}
		}

		private void whole(Why why, Instant at, Layer layer) {
			add(line(why, at, layer));
			entries++;
			wholeEnds = bytes.size();
		}

		private HistoryLine.Whole line(Why why, Instant at, Layer layer) {
			return new HistoryLine.Whole(why, at, entries, layer.state(), List.copyOf(layer.marks()));
		}

		/** Writes the edits, and should they not make the layer that was saved, what is missing. */
		void edits(Save save) {
			Replay replay = Replay.of(save.before());
			for (DoneEdit done : save.edits()) {
				edit(done);
				replay.apply(done.edit());
			}
			if (!replay.is(save.after().state(), save.after().marks())) {
				LayerEdits.difference(replay.layer(key.article(), key.annotator()), save.after(), UNTITLED)
						.ifPresent(rest -> edit(new DoneEdit(rest, save.at(), key.annotator())));
			}
		}

		private void edit(DoneEdit done) {
			add(HistoryJson.line(done.edit(), done.at(), done.by()));
			entries++;
		}
	}
}
