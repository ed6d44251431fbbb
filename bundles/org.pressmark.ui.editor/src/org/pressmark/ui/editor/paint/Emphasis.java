package org.pressmark.ui.editor.paint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.session.MarkSelection;

/**
 * What stands out on the page: the selected marks, and the marks that make up one object with them.
 *
 * @param selected
 *            the selected marks
 * @param related
 *            the other parts of their attributions
 * @param links
 *            the links among all of these
 * @param armed
 *            the mark that waits for its parts, in a set of at most one
 */
record Emphasis(Set<MarkId> selected, Set<MarkId> related, List<Link> links, Set<MarkId> armed) {

	static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), List.of(), Set.of());

	/** A link of a mark to what is in its slot. */
	record Link(Mark owner, String slot, Mark filler) {}

	static Emphasis of(MarkSelection selection, Layer layer) {
		Set<MarkId> selected = selection.ids();
		Map<MarkId, Mark> owners = new LinkedHashMap<>();
		for (Mark mark : selection.in(layer)) {
			owners.put(mark.id(), mark);
			layer.pointingTo(mark.id()).forEach(owner -> owners.put(owner.id(), owner));
		}
		Set<MarkId> related = new LinkedHashSet<>();
		Set<Link> links = new LinkedHashSet<>();
		for (Mark owner : owners.values()) {
			related.add(owner.id());
			for (String slot : owner.slots().keySet()) {
				for (Mark filler : layer.fillers(owner, slot)) {
					related.add(filler.id());
					links.add(new Link(owner, slot, filler));
				}
			}
		}
		related.removeAll(selected);
		return new Emphasis(selected, related, List.copyOf(links),
				selection.armed().map(Set::of).orElseGet(Set::of));
	}

	boolean isSelected(Mark mark) {
		return selected.contains(mark.id());
	}

	boolean isRelated(Mark mark) {
		return related.contains(mark.id());
	}

	boolean isArmed(Mark mark) {
		return armed.contains(mark.id());
	}
}
