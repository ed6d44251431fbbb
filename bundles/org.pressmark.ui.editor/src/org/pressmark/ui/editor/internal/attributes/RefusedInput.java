package org.pressmark.ui.editor.internal.attributes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.MarkId;

/**
 * What was typed for marks and could not be taken: it waits here while other marks are shown, so that nobody loses what
 * they typed.
 */
public final class RefusedInput {

	private record Place(List<MarkId> marks, String attribute) {}

	private final Map<Place, String> waiting = new HashMap<>();

	/** Keeps what was typed, or forgets it where there is nothing. */
	void keep(List<MarkId> marks, String attribute, Optional<String> typed) {
		Place place = new Place(List.copyOf(marks), attribute);
		typed.ifPresentOrElse(text -> waiting.put(place, text), () -> waiting.remove(place));
	}

	/** {@return what was typed for marks that are shown again} */
	Optional<String> of(List<MarkId> marks, String attribute) {
		return Optional.ofNullable(waiting.get(new Place(marks, attribute)));
	}
}
