package org.pressmark.uima;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.AttributeValue;

/**
 * A feature structure of a foreign XMI file as plain values.
 *
 * @param id
 *            its {@code xmi:id}
 * @param type
 *            qualified name of its type
 * @param begin
 *            UTF-16 offset of its begin as the file says, which may lie outside the text; -1 for what is no
 *            annotation
 * @param end
 *            UTF-16 offset after its end as the file says; -1 for what is no annotation
 * @param values
 *            value by feature name: strings, flags and numbers as themselves, arrays and lists of them as
 *            texts; an absent
 *            string is absent, an absent number is zero as UIMA has it
 * @param references
 *            ids of the feature structures that each feature refers to, by feature name; several for arrays and lists
 */
public record ForeignStructure(int id, String type, int begin, int end, Map<String, AttributeValue> values,
		Map<String, List<Integer>> references) {

	/** Makes the maps unmodifiable. */
	public ForeignStructure {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
	}

	/** {@return whether it covers a span of the text} */
	public boolean isAnnotation() {
		return begin >= 0;
	}

	/**
	 * Reads a feature as text.
	 *
	 * @param feature
	 *            the feature's name
	 * @return its value as displayed; empty where it has none
	 */
	public String text(String feature) {
		AttributeValue value = values.get(feature);
		return value == null ? "" : value.display();
	}
}
