package org.pressmark.ui.editor.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;

/**
 * Gives each mark a lane under the text, so that no two marks that share a character share a lane.
 * <p>
 * Greedy interval colouring in text order, the longer mark first where two begin together: for marks of one fragment it
 * needs no more lanes than marks lie over each other at the densest point. A mark of several fragments keeps one
 * lane; the gap between two fragments is held free as well where it is short enough to be drawn as a connection.
 */
public final class LaneLayout {

	/** Longest gap between two fragments, in UTF-16 code units, that is connected by a line. */
	public static final int CONNECTED_GAP = 400;

	/** So many lanes that were assigned anew are put with the others: no edit is slower for it than a few are. */
	private static final int MOST_ANEW = 1000;

	private final Map<MarkId, Integer> lanes;
	/** Lanes that were assigned after the others; -1 for a mark that is gone. */
	private final Map<MarkId, Integer> anew;
	private final List<TreeMap<Integer, Integer>> taken = new ArrayList<>();

	private LaneLayout(Map<MarkId, Integer> lanes, Map<MarkId, Integer> anew) {
		this.lanes = lanes;
		this.anew = anew;
	}

	/**
	 * Assigns the lanes.
	 *
	 * @param marks
	 *            the marks of one text, in any order
	 * @return the layout; the same for the same marks
	 */
	public static LaneLayout of(Collection<Mark> marks) {
		return new LaneLayout(new HashMap<>(), new HashMap<>()).with(marks).merged();
	}

	/**
	 * Assigns lanes anew where something has changed; the others keep theirs, as no mark there shares a character with
	 * one that was changed, nor with one that shares some with it, and so on.
	 *
	 * @param gone
	 *            ids of the marks that are not there any more
	 * @param cluster
	 *            the marks that hang together with what has changed, as {@link MarkIndex#cluster} finds them
	 * @return the layout, the same as if all lanes were assigned anew
	 */
	public LaneLayout after(Collection<MarkId> gone, Collection<Mark> cluster) {
		Map<MarkId, Integer> changed = new HashMap<>(anew);
		gone.forEach(id -> changed.put(id, -1));
		LaneLayout layout = new LaneLayout(lanes, changed).with(cluster);
		return layout.anew.size() > MOST_ANEW ? layout.merged() : layout;
	}

	private LaneLayout merged() {
		Map<MarkId, Integer> all = new HashMap<>(lanes);
		all.putAll(anew);
		all.values().removeIf(lane -> lane < 0);
		return new LaneLayout(all, Map.of());
	}

	private LaneLayout with(Collection<Mark> marks) {
		marks.stream().sorted().forEach(this::place);
		taken.clear();
		return this;
	}

	/**
	 * Looks a lane up.
	 *
	 * @param mark
	 *            the mark
	 * @return its lane, 0 nearest to the text; 0 for a mark that was not laid out
	 */
	public int lane(MarkId mark) {
		Integer lane = anew.get(mark);
		return Math.max(0, lane == null ? lanes.getOrDefault(mark, 0) : lane);
	}

	/** {@return the number of lanes in use} */
	public int count() {
		return merged().lanes.values().stream().mapToInt(lane -> lane + 1).max().orElse(0);
	}

	private void place(Mark mark) {
		List<Fragment> intervals = intervals(mark);
		int lane = 0;
		while (lane < taken.size() && !isFree(taken.get(lane), intervals)) {
			lane++;
		}
		if (lane == taken.size()) {
			taken.add(new TreeMap<>());
		}
		TreeMap<Integer, Integer> row = taken.get(lane);
		intervals.forEach(interval -> row.merge(interval.begin(), interval.end(), Math::max));
		anew.put(mark.id(), lane);
	}

	private static boolean isFree(TreeMap<Integer, Integer> row, List<Fragment> intervals) {
		for (Fragment interval : intervals) {
			Map.Entry<Integer, Integer> before = row.lowerEntry(interval.end());
			if (before != null && before.getValue() > interval.begin()) {
				return false;
			}
		}
		return true;
	}

	/** What a mark takes up in its lane: a zero-width mark takes one place, a short gap belongs to it. */
	private static List<Fragment> intervals(Mark mark) {
		List<Fragment> intervals = new ArrayList<>();
		for (Fragment fragment : mark.fragments()) {
			Fragment taken = fragment.isEmpty() ? new Fragment(fragment.begin(), fragment.end() + 1) : fragment;
			if (!intervals.isEmpty() && taken.begin() - intervals.getLast().end() <= CONNECTED_GAP) {
				taken = new Fragment(intervals.removeLast().begin(), taken.end());
			}
			intervals.add(taken);
		}
		return intervals;
	}
}
