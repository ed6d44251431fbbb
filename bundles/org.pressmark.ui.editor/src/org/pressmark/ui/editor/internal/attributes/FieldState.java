package org.pressmark.ui.editor.internal.attributes;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;

/**
 * What a field shows of several marks.
 *
 * @param value
 *            the value that all of them have; empty if none has one, or they differ
 * @param mixed
 *            whether they differ
 */
record FieldState(Optional<AttributeValue> value, boolean mixed) {

	static FieldState of(Collection<Mark> marks, String attribute) {
		Set<Optional<AttributeValue>> values = new HashSet<>();
		marks.forEach(mark -> values.add(mark.attribute(attribute)));
		return values.size() == 1
				? new FieldState(values.iterator().next(), false)
				: new FieldState(Optional.empty(), !values.isEmpty());
	}
}
