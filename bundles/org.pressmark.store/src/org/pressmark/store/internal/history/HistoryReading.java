package org.pressmark.store.internal.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.recoding.Recoding;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.SoftwareVersion;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.store.history.HistoryEntry.Kind;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.history.HistoryLine.Why;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.recoding.LayerVersions;

/**
 * What a history holds, read from its first line to its last.
 * <p>
 * After a line that cannot be read, the edits are listed still, but what the marks were is known again only from the
 * next whole layer on.
 */
public final class HistoryReading {

	/**
	 * A save in the history.
	 *
	 * @param begin
	 *            where its first line begins, in bytes
	 * @param at
	 *            when
	 * @param entriesBefore
	 *            how many of the entries read are before it
	 * @param numberBefore
	 *            number of the last of those
	 */
	record Save(int begin, Instant at, int entriesBefore, int numberBefore) {}

	private final Path file;
	private final List<HistoryEntry> entries;
	private final NavigableMap<Integer, HistoryLine.Whole> wholes;
	private final List<Save> saves;
	private final List<Integer> damaged;
	private final List<HistoryLine> batch = new ArrayList<>();
	private final UndoStacks stacks;
	private @Nullable Replay replay;
	private int number;
	private Optional<String> fingerprint = Optional.empty();
	/** How many lines there are up to the end of the last save, and where that is, in bytes. */
	private int lines;
	private int end;

	private HistoryReading(Path file) {
		this.file = file;
		entries = new ArrayList<>();
		wholes = new TreeMap<>();
		saves = new ArrayList<>();
		damaged = new ArrayList<>();
		stacks = new UndoStacks();
	}

	/** What is known after the last save; lines that follow it may be cut off by the next one. */
	private HistoryReading(HistoryReading other) {
		file = other.file;
		entries = new ArrayList<>(other.entries);
		wholes = new TreeMap<>(other.wholes);
		saves = new ArrayList<>(other.saves);
		lines = other.lines;
		end = other.end;
		damaged = new ArrayList<>(other.damaged.stream().filter(line -> line <= lines).toList());
		stacks = other.stacks.copy();
		Replay known = other.replay;
		replay = known == null ? null : known.copy();
		number = other.number;
		fingerprint = other.fingerprint;
	}

	/**
	 * Reads a history.
	 *
	 * @param file
	 *            the file; nothing is read if it is not there
	 * @return what it holds
	 * @throws CorpusException
	 *             if it cannot be read, or a newer program wrote it
	 */
	public static HistoryReading of(Path file) throws CorpusException {
		return of(file, bytes(file));
	}

	/**
	 * Reads what is in a history.
	 *
	 * @param file
	 *            the file, for messages
	 * @param bytes
	 *            what is in it
	 * @return what it holds
	 * @throws CorpusException
	 *             if a newer program wrote it
	 */
	public static HistoryReading of(Path file, byte[] bytes) throws CorpusException {
		HistoryReading reading = new HistoryReading(file);
		reading.lines(bytes);
		return reading;
	}

	/**
	 * Goes on reading where the last save ended. This reading stays as it is.
	 *
	 * @param more
	 *            what is in the file from {@link #end()} on
	 * @return what all of the file holds
	 * @throws CorpusException
	 *             if a newer program wrote it
	 */
	HistoryReading with(byte[] more) throws CorpusException {
		HistoryReading reading = new HistoryReading(this);
		reading.lines(more);
		return reading;
	}

	/**
	 * Reads the file.
	 *
	 * @param file
	 *            the history
	 * @return what is in it; nothing if it is not there
	 * @throws CorpusException
	 *             if it cannot be read
	 */
	public static byte[] bytes(Path file) throws CorpusException {
		try {
			return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	private void lines(byte[] bytes) throws CorpusException {
		int from = end;
		int begin = 0;
		int line = lines;
		int batchBegin = 0;
		for (int feed = feed(bytes, 0); feed >= 0; feed = feed(bytes, begin)) {
			line++;
			try {
				HistoryLine read = HistoryJson.read(Arrays.copyOfRange(bytes, begin, feed));
				if (read instanceof HistoryLine.Header) {
					batchBegin = feed + 1;
				} else {
					batch.add(read);
				}
				if (read instanceof HistoryLine.Saved saved) {
					commit(saved, from + batchBegin);
					batchBegin = feed + 1;
					lines = line;
					end = from + batchBegin;
				}
			} catch (JsonMistake mistake) {
				if (mistake.path().equals("/format")) {
					throw new CorpusException(file, line, mistake.problem(), mistake.remedy(), mistake);
				}
				damaged.add(line);
				batch.add(new HistoryLine.Header("", ""));
			}
			begin = feed + 1;
		}
	}

	private static int feed(byte[] bytes, int from) {
		for (int at = from; at < bytes.length; at++) {
			if (bytes[at] == '\n') {
				return at;
			}
		}
		return -1;
	}

	/** Only with the line of the save do the lines before it count. */
	private void commit(HistoryLine.Saved saved, int begin) {
		saves.add(new Save(begin, saved.at(), entries.size(), number));
		for (HistoryLine line : batch) {
			switch (line) {
				case HistoryLine.Whole whole -> whole(whole, saved);
				case HistoryLine.Edited edit -> edit(edit, saved);
				case HistoryLine.Header damage -> lose();
				case HistoryLine.Saved end -> number = Math.max(number, end.entries());
			}
		}
		batch.clear();
		fingerprint = Optional.of(saved.fingerprint());
	}

	private void lose() {
		replay = null;
		stacks.clear();
	}

	private void whole(HistoryLine.Whole whole, HistoryLine.Saved saved) {
		Replay before = replay;
		boolean same = before != null && before.is(whole.state(), whole.marks());
		if (!same) {
			stacks.clear();
			replay = new Replay(whole.state(), whole.marks());
		}
		if (whole.why() != Why.REGULAR) {
			number = Math.max(number, whole.why() == Why.FOLDED ? whole.entries() - 1 : whole.entries()) + 1;
			Kind kind = switch (whole.why()) {
				case START -> Kind.START;
				case FOLDED -> Kind.FOLDED;
				case OUTSIDE, REGULAR -> Kind.OUTSIDE;
			};
			entries.add(new HistoryEntry(number, kind, whole.at(), "", "", Optional.empty(), saved.codebookVersion(),
					saved.program()));
		}
		if (!entries.isEmpty()) {
			wholes.put(entries.size() - 1, whole);
		}
	}

	private void edit(HistoryLine.Edited line, HistoryLine.Saved saved) {
		Optional<LayerEdit> edit = rebuilt(line);
		Kind kind = edit.map(stacks::next).orElse(Kind.EDIT);
		entries.add(new HistoryEntry(++number, kind, line.at(), line.by(), line.title(), edit, saved.codebookVersion(),
				saved.program()));
		if (line.title().startsWith(Recoding.TITLE)) {
			// A change of the codebook is undone for all layers or for none: its labels are gone.
			stacks.clear();
		}
	}

	private Optional<LayerEdit> rebuilt(HistoryLine.Edited line) {
		Replay known = replay;
		if (known == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(known.apply(line));
		} catch (IllegalArgumentException doesNotFit) {
			lose();
			return Optional.empty();
		}
	}

	/**
	 * Takes the edits that are not saved yet.
	 *
	 * @param base
	 *            the layer as it was saved last
	 * @param edits
	 *            the edits since then
	 * @param codebookVersion
	 *            version of the codebook
	 */
	public void unsaved(Layer base, List<DoneEdit> edits, int codebookVersion) {
		HistoryLine.Saved save = new HistoryLine.Saved("", Instant.EPOCH, 0, 0, codebookVersion,
				SoftwareVersion.current());
		if (edits.isEmpty()) {
			return;
		}
		if (!fingerprint.equals(Optional.of(LayerFingerprint.of(base)))) {
			Why why = fingerprint.isEmpty() ? Why.START : Why.OUTSIDE;
			whole(new HistoryLine.Whole(why, edits.getFirst().at(), number, base.state(), List.copyOf(base.marks())),
					save);
		}
		edits.forEach(done -> edit(HistoryJson.line(done.edit(), done.at(), done.by()), save));
	}

	/**
	 * Makes a history of all that was read.
	 *
	 * @param key
	 *            the layer
	 * @param layout
	 *            the corpus
	 * @param codebook
	 *            its codebook: marks of before its last change that took something away do not fit it any more
	 * @return the history
	 */
	public LayerHistory history(LayerKey key, Layout layout, Codebook codebook) {
		return history(key, LayerVersions.lastRewrite(layout, codebook));
	}

	LayerHistory history(LayerKey key, int since) {
		HistoryStates states = states();
		return new LayerHistory(states.entries(), index -> states.at(index, key), damaged, since);
	}

	/** {@return the layer after each entry} */
	HistoryStates states() {
		return new HistoryStates(List.copyOf(entries), new TreeMap<>(wholes));
	}

	/** {@return numbers of the lines that cannot be read, counted from 1} */
	public List<Integer> damaged() {
		return List.copyOf(damaged);
	}

	/** {@return the fingerprint of the layer that was saved last; empty without a save} */
	Optional<String> fingerprint() {
		return fingerprint;
	}

	/** {@return the saves, the oldest first} */
	List<Save> saves() {
		return saves;
	}

	/** {@return where the last save ends, in bytes} */
	int end() {
		return end;
	}
}
