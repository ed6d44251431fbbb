package org.pressmark.ui.editor.paint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.layout.LaneLayout;
import org.pressmark.ui.editor.layout.MarkIndex;

/** The marks of a layer, ready to be painted: found by place, each with its lane. Replaced as a whole by each edit. */
public final class PageModel {

	/** So many changed marks are no faster to replace than all. */
	private static final int MOST_CHANGES = 200;

	private final Layer layer;
	private final MarkIndex index;
	private final LaneLayout lanes;
	private final Optional<List<Fragment>> changed;

	/**
	 * Prepares a layer.
	 *
	 * @param layer
	 *            the marks to paint
	 */
	public PageModel(Layer layer) {
		this(layer, new MarkIndex(layer.marks()), LaneLayout.of(layer.marks()), Optional.empty());
	}

	private PageModel(Layer layer, MarkIndex index, LaneLayout lanes, Optional<List<Fragment>> changed) {
		this.layer = layer;
		this.index = index;
		this.lanes = lanes;
		this.changed = changed;
	}

	/**
	 * Prepares another state of the layer.
	 *
	 * @param next
	 *            the marks to paint
	 * @return the model, which is what it would be if it were made of nothing else
	 */
	public PageModel after(Layer next) {
		Set<MarkId> different = new LinkedHashSet<>();
		for (Mark mark : layer.marks()) {
			if (next.mark(mark.id()).filter(now -> now == mark).isEmpty()) {
				different.add(mark.id());
			}
		}
		next.marks().stream().map(Mark::id).filter(id -> layer.mark(id).isEmpty()).forEach(different::add);
		return after(next, different);
	}

	/**
	 * Prepares the layer as an edit has left it. The edit changes a few marks: only those and what lies over them is
	 * laid
	 * out again.
	 *
	 * @param next
	 *            the marks to paint
	 * @param different
	 *            the marks that came, went or changed since the state of this model; all others are the same
	 * @return the model, which is what it would be if it were made of nothing else
	 */
	public PageModel after(Layer next, Set<MarkId> different) {
		if (different.size() > MOST_CHANGES) {
			return new PageModel(next);
		}
		List<Mark> before = different.stream().flatMap(id -> layer.mark(id).stream()).toList();
		List<Mark> after = different.stream().flatMap(id -> next.mark(id).stream()).toList();
		MarkIndex changedIndex = index.after(before, after);
		Set<Mark> cluster = new LinkedHashSet<>();
		List<Fragment> places = new ArrayList<>();
		Stream.concat(before.stream(), after.stream()).map(Mark::extent).forEach(extent -> {
			places.add(extent);
			for (Mark mark : changedIndex.cluster(extent)) {
				if (cluster.add(mark)) {
					places.add(mark.extent());
				}
			}
		});
		return new PageModel(next, changedIndex, lanes.after(different, cluster), Optional.of(places));
	}

	/**
	 * Tells where lanes may be others than in the model that this one was made from.
	 *
	 * @return the places, UTF-16; empty if they may be others everywhere
	 */
	Optional<List<Fragment>> changed() {
		return changed;
	}

	/** {@return the layer that is painted} */
	public Layer layer() {
		return layer;
	}

	/** {@return the marks by place} */
	public MarkIndex index() {
		return index;
	}

	/**
	 * Looks a lane up.
	 *
	 * @param mark
	 *            the mark
	 * @return its lane, 0 nearest to the text
	 */
	public int lane(Mark mark) {
		return lanes.lane(mark.id());
	}

	/**
	 * Counts the lanes that a stretch of text needs.
	 *
	 * @param begin
	 *            UTF-16 offset where it begins
	 * @param end
	 *            UTF-16 offset where it ends
	 * @return the number of lanes, 0 where there is no mark
	 */
	public int lanes(int begin, int end) {
		List<Mark> marks = index.touching(begin, end);
		int most = 0;
		for (Mark mark : marks) {
			most = Math.max(most, lane(mark) + 1);
		}
		return most;
	}
}
