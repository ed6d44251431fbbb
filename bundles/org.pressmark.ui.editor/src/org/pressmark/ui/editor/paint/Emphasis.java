package org.pressmark.ui.editor.paint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.MarkObject;
import org.pressmark.ui.editor.session.MarkSelection;

/**
 * What stands out on the page: the selected marks, and the marks that make up one object with them or with the one
 * under the mouse.
 *
 * @param selected
 *            the selected marks
 * @param related
 *            the other parts of their objects, and those of the object under the mouse
 * @param links
 *            the links among all of these
 * @param armed
 *            the mark that waits for its parts, or the parts that wait for theirs
 * @param pointed
 *            the mark under the mouse
 */
record Emphasis(Set<MarkId> selected, Set<MarkId> related, List<Link> links, Set<MarkId> armed,
		Optional<MarkId> pointed) {

	static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), List.of(), Set.of(), Optional.empty());

	/** A link of a mark to what is in its slot. */
	record Link(Mark owner, String slot, Mark filler) {}

	static Emphasis of(MarkSelection selection, Optional<MarkId> hovered, Layer layer) {
		Set<MarkId> related = new LinkedHashSet<>();
		Set<Link> links = new LinkedHashSet<>();
		for (Mark mark : selection.in(layer)) {
			add(mark, layer, related, links);
		}
		hovered.flatMap(layer::mark).ifPresent(mark -> add(mark, layer, related, links));
		related.removeAll(selection.ids());
		return new Emphasis(selection.ids(), related, List.copyOf(links),
				Set.copyOf(selection.arming().marks()), hovered);
	}

	private static void add(Mark mark, Layer layer, Set<MarkId> related, Set<Link> links) {
		for (MarkObject object : MarkObject.around(mark, layer)) {
			object.marks().map(Mark::id).forEach(related::add);
			links.addAll(linksOf(object.owner(), layer));
		}
	}

	/** The links of one mark to what is in its slots. */
	static List<Link> linksOf(Mark owner, Layer layer) {
		return owner.slots().keySet().stream().flatMap(
				slot -> layer.fillers(owner, slot).stream().map(filler -> new Link(owner, slot, filler))).toList();
	}

	boolean isSelected(Mark mark) {
		return selected.contains(mark.id());
	}

	boolean isPointed(Mark mark) {
		return pointed.filter(mark.id()::equals).isPresent();
	}

	boolean isRelated(Mark mark) {
		return related.contains(mark.id());
	}

	boolean isArmed(Mark mark) {
		return armed.contains(mark.id());
	}
}
