package org.pressmark.ui.editor.paint;

import java.util.List;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.layout.LaneLayout;
import org.pressmark.ui.editor.layout.MarkIndex;

/** The marks of a layer, ready to be painted: found by place, each with its lane. Replaced as a whole by each edit. */
public final class PageModel {

	private final Layer layer;
	private final MarkIndex index;
	private final LaneLayout lanes;

	/**
	 * Prepares a layer.
	 *
	 * @param layer
	 *            the marks to paint
	 */
	public PageModel(Layer layer) {
		this.layer = layer;
		this.index = new MarkIndex(layer.marks());
		this.lanes = LaneLayout.of(layer.marks());
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
