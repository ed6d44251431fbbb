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
 * @param beside
 *            what is said of things that another tool added to the file and a layer cannot keep; empty without any
 */
public record LayerSummary(LayerKey key, LayerState state, Map<String, Integer> marks, String beside) {

	/** Copies the map. */
	public LayerSummary {
		marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
	}

	/** {@return the number of marks of all labels} */
	public int size() {
		return marks.values().stream().mapToInt(Integer::intValue).sum();
	}
}
