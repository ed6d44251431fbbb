package org.pressmark.ui.corpus.internal.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;

/** Makes the edits that bring marks back as they were. */
final class RestoredMarks {

	private RestoredMarks() {}

	/**
	 * Brings some marks back. Links to marks that are not there are left out.
	 *
	 * @param now
	 *            the layer as it is
	 * @param marks
	 *            the marks to bring back as they were; those that came since go
	 * @param title
	 *            name of the step
	 * @return the edit; empty if all are as they were
	 */
	static Optional<LayerEdit> edit(Layer now, List<Difference> marks, String title) {
		Map<MarkId, Mark> target = new LinkedHashMap<>();
		now.marks().forEach(mark -> target.put(mark.id(), mark));
		for (Difference difference : marks) {
			difference.then().ifPresentOrElse(mark -> target.put(mark.id(), mark),
					() -> target.remove(difference.mark().id()));
		}
		List<Mark> linked = target.values().stream().map(mark -> withLinksInto(target, mark)).toList();
		return LayerEdits.difference(now, now.withMarks(linked), title);
	}

	private static Mark withLinksInto(Map<MarkId, Mark> target, Mark mark) {
		boolean whole = mark.slots().values().stream().flatMap(List::stream).allMatch(target::containsKey);
		if (whole) {
			return mark;
		}
		Map<String, List<MarkId>> slots = new LinkedHashMap<>();
		mark.slots().forEach((name, fillers) -> slots.put(name,
				fillers.stream().filter(target::containsKey).toList()));
		return mark.withSlots(slots);
	}
}
