package org.pressmark.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.recoding.Recoding;

/**
 * What happened to a layer, and the layer as it was at any time.
 * <p>
 * It is what was read at one moment; later edits are not in it.
 */
public final class LayerHistory {

	private final List<HistoryEntry> entries;
	private final IntFunction<Optional<Layer>> states;
	private final List<Integer> damagedLines;
	private final int since;
	/** Index of the last entry that recoded the layer; -1 if none did. */
	private final int recoded;

	/**
	 * Makes a history of what was read; {@code Corpus} and {@code EditJournal} give them.
	 *
	 * @param entries
	 *            what happened, the oldest first
	 * @param states
	 *            rebuilds the layer after the entry of an index
	 * @param damagedLines
	 *            numbers of the lines of its file that could not be read
	 * @param since
	 *            the version of the codebook from which on marks fit it as it is now; 0 if all do
	 */
	public LayerHistory(List<HistoryEntry> entries, IntFunction<Optional<Layer>> states, List<Integer> damagedLines,
			int since) {
		this.entries = List.copyOf(entries);
		this.states = states;
		this.damagedLines = List.copyOf(damagedLines);
		this.since = since;
		this.recoded = lastRecoding(this.entries);
	}

	private static int lastRecoding(List<HistoryEntry> entries) {
		int last = entries.size() - 1;
		while (last >= 0 && !isRecoding(entries.get(last))) {
			last--;
		}
		return last;
	}

	private static boolean isRecoding(HistoryEntry entry) {
		return entry.title().startsWith(Recoding.TITLE);
	}

	/** {@return what happened, the oldest first} */
	public List<HistoryEntry> entries() {
		return entries;
	}

	/**
	 * Finds an entry by its number.
	 *
	 * @param number
	 *            its number
	 * @return the entry, if there is one
	 */
	public Optional<HistoryEntry> entry(int number) {
		return entries.stream().filter(entry -> entry.number() == number).findFirst();
	}

	/**
	 * Rebuilds the layer as it was after an entry.
	 *
	 * @param entry
	 *            an entry of this history
	 * @return the layer; empty if a damaged line of the history hides it
	 * @throws IllegalArgumentException
	 *             if it is an entry of another history
	 */
	public Optional<Layer> stateAt(HistoryEntry entry) {
		int index = entries.indexOf(entry);
		if (index < 0) {
			throw new IllegalArgumentException("Not an entry of this history: " + entry.number());
		}
		return states.apply(index);
	}

	/**
	 * Tells whether the layer as it was after an entry can be what it is now: what was marked before the codebook lost
	 * something can be looked at, but may have no labels any more.
	 *
	 * @param entry
	 *            an entry of this history
	 * @return whether its state is known and fits the codebook
	 */
	public boolean isRestorable(HistoryEntry entry) {
		int index = entries.indexOf(entry);
		return index >= recoded && entry.codebookVersion() >= since && isKnown(index);
	}

	/** Cheaper than to rebuild it: an edit that could be rebuilt stands on a state that is known. */
	private boolean isKnown(int index) {
		return entries.get(index).edit().isPresent() || states.apply(index).isPresent();
	}

	/** {@return the layer after the last entry; empty if there is none, or a damaged line hides it} */
	public Optional<Layer> lastState() {
		return entries.isEmpty() ? Optional.empty() : states.apply(entries.size() - 1);
	}

	/**
	 * Leaves the newest entries out.
	 *
	 * @param newest
	 *            how many
	 * @return the history before them
	 */
	public LayerHistory without(int newest) {
		return new LayerHistory(entries.subList(0, Math.max(0, entries.size() - newest)), states, damagedLines,
				since);
	}

	/** {@return the edits that could be undone after the last entry, the oldest first} */
	public List<LayerEdit> done() {
		return stacks().getFirst();
	}

	/** {@return the edits that could be redone after the last entry; the last of them is redone first} */
	public List<LayerEdit> undone() {
		return stacks().getLast();
	}

	private List<List<LayerEdit>> stacks() {
		List<LayerEdit> done = new ArrayList<>();
		List<LayerEdit> undone = new ArrayList<>();
		for (HistoryEntry entry : entries) {
			Optional<LayerEdit> edit = entry.edit();
			if (edit.isEmpty() || isRecoding(entry) || entry.codebookVersion() < since) {
				// A change of the codebook is undone for all layers or for none: its labels are gone.
				done.clear();
				undone.clear();
			} else {
				take(entry.kind(), edit.get(), done, undone);
			}
		}
		return List.of(done, undone);
	}

	/** What undoes a step that is forgotten by now is a step of its own. */
	private static void take(HistoryEntry.Kind kind, LayerEdit edit, List<LayerEdit> done, List<LayerEdit> undone) {
		if (kind == HistoryEntry.Kind.UNDO && !done.isEmpty()) {
			undone.add(done.removeLast());
		} else if (kind == HistoryEntry.Kind.REDO && !undone.isEmpty()) {
			done.add(undone.removeLast());
		} else {
			done.add(edit);
			undone.clear();
		}
	}

	/** {@return numbers of the lines of its file that could not be read, counted from 1} */
	public List<Integer> damagedLines() {
		return damagedLines;
	}
}
