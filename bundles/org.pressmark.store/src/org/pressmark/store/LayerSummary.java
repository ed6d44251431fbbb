package org.pressmark.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.pressmark.model.LayerState;

/**
 * What a list of articles shows of one annotator's layer.
 *
 * @param key
 *            the layer
 * @param state
 *            how far the annotator got
 * @param marks
 *            number of marks by label, in text order of their first marks
 */
public record LayerSummary(LayerKey key, LayerState state, Map<String, Integer> marks) {

	/** Copies the map. */
	public LayerSummary {
		marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
	}

	/** {@return the number of marks of all labels} */
	public int size() {
		return marks.values().stream().mapToInt(Integer::intValue).sum();
	}
}
