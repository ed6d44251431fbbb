package org.pressmark.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;

/**
 * A mark with slots and what fills them, as one thing: a quote with its cue and sources, a claim with its claimer.
 * {@link Attribution} says in addition which part plays which role.
 *
 * @param owner
 *            the mark that has the slots
 * @param parts
 *            the marks in its slots, each once, in the order of the slots
 */
public record MarkObject(Mark owner, List<Mark> parts) {

	/** Copies the list. */
	public MarkObject {
		parts = List.copyOf(parts);
	}

	/**
	 * Reads the object that a mark is the owner of.
	 *
	 * @param owner
	 *            a mark of the layer
	 * @param layer
	 *            where to look its parts up; a link to a mark that is not there is left out
	 * @return the object, without parts if nothing is linked
	 */
	public static MarkObject of(Mark owner, Layer layer) {
		return new MarkObject(owner,
				owner.slots().keySet().stream().flatMap(slot -> layer.fillers(owner, slot).stream()).distinct()
						.toList());
	}

	/**
	 * Finds the objects that a mark belongs to.
	 *
	 * @param mark
	 *            a mark of the layer
	 * @param layer
	 *            where to look
	 * @return its own object if it links to something, and those of the marks that link to it, in text order of their
	 *         owners; none if it stands alone
	 */
	public static List<MarkObject> around(Mark mark, Layer layer) {
		Stream<Mark> own = mark.slots().isEmpty() ? Stream.empty() : Stream.of(mark);
		return Stream.concat(own, layer.pointingTo(mark.id())).distinct().sorted().map(owner -> of(owner, layer))
				.toList();
	}

	/** {@return the owner, and then its parts} */
	public Stream<Mark> marks() {
		return Stream.concat(Stream.of(owner), parts.stream());
	}

	/**
	 * Finds the parts that belong to nothing else: they go when their owners go. A part whose label has slots is an
	 * object of its own, as a quote is that a claim stands in.
	 *
	 * @param owners
	 *            marks of the layer
	 * @param layer
	 *            where to look
	 * @param codebook
	 *            says which labels have slots
	 * @return the parts of the owners that no other mark links to, in order
	 */
	public static List<Mark> ownParts(Collection<Mark> owners, Layer layer, Codebook codebook) {
		Set<MarkId> ids = owners.stream().map(Mark::id).collect(Collectors.toSet());
		Set<Mark> parts = new LinkedHashSet<>();
		owners.forEach(owner -> parts.addAll(of(owner, layer).parts()));
		List<Mark> own = new ArrayList<>();
		for (Mark part : parts) {
			Optional<LabelDefinition> label = codebook.label(part.label());
			boolean isObject = label.isPresent() && !label.get().slots().isEmpty();
			if (!ids.contains(part.id()) && !isObject
					&& layer.pointingTo(part.id()).allMatch(owner -> ids.contains(owner.id()))) {
				own.add(part);
			}
		}
		return own;
	}
}
