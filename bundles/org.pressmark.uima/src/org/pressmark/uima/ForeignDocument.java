package org.pressmark.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a foreign XMI file holds, as plain values. */
public final class ForeignDocument {

	private final String view;
	private final String text;
	private final List<ForeignStructure> annotations;
	private final Map<Integer, ForeignStructure> byId;
	private final List<DroppedContent> dropped;

	/**
	 * Takes what was read.
	 *
	 * @param view
	 *            name of the view
	 * @param text
	 *            its text
	 * @param annotations
	 *            the annotations in its index, in text order
	 * @param others
	 *            what else it indexes or an annotation refers to
	 * @param dropped
	 *            what the file holds and the others do not
	 */
	public ForeignDocument(String view, String text, List<ForeignStructure> annotations, List<ForeignStructure> others,
			List<DroppedContent> dropped) {
		this.view = view;
		this.text = text;
		this.annotations = List.copyOf(annotations);
		this.dropped = List.copyOf(dropped);
		this.byId = new LinkedHashMap<>();
		annotations.forEach(structure -> byId.put(structure.id(), structure));
		others.forEach(structure -> byId.put(structure.id(), structure));
	}

	/** {@return the name of the view that was read} */
	public String view() {
		return view;
	}

	/** {@return the text, on which all offsets count} */
	public String text() {
		return text;
	}

	/** {@return the annotations in the view's index, in text order, that of the document itself included} */
	public List<ForeignStructure> annotations() {
		return annotations;
	}

	/** {@return all annotations and what else the view indexes or an annotation refers to} */
	public List<ForeignStructure> structures() {
		return List.copyOf(byId.values());
	}

	/** {@return what the file holds beyond that, with counts: unknown types and features, lost links, other views} */
	public List<DroppedContent> dropped() {
		return dropped;
	}

	/**
	 * Looks a feature structure up.
	 *
	 * @param id
	 *            its {@code xmi:id}
	 * @return the feature structure, if it was read
	 */
	public Optional<ForeignStructure> structure(int id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * Follows a feature to the annotations that it means. A link in between that is no annotation itself and
	 * refers to one,
	 * such as those of WebAnno's slots, is passed through.
	 *
	 * @param from
	 *            the feature structure
	 * @param feature
	 *            name of a feature
	 * @return the annotations, in order
	 */
	public List<ForeignStructure> targets(ForeignStructure from, String feature) {
		List<ForeignStructure> targets = new ArrayList<>();
		for (int id : from.references().getOrDefault(feature, List.of())) {
			ForeignStructure referred = byId.get(id);
			if (referred == null) {
				continue;
			}
			if (referred.isAnnotation()) {
				targets.add(referred);
			} else {
				referred.references().values().stream().flatMap(List::stream).map(byId::get)
						.filter(each -> each != null && each.isAnnotation()).forEach(targets::add);
			}
		}
		return targets;
	}
}
