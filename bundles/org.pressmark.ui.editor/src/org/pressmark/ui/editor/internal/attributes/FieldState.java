package org.pressmark.ui.editor.internal.attributes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;

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

	/** {@return the attributes that all marks have and that apply to at least one of them} */
	static List<AttributeDefinition> applicable(Collection<Mark> marks, Codebook codebook) {
		Function<Mark, Optional<LabelDefinition>> label = mark -> codebook.label(mark.label());
		return marks.stream().findFirst().flatMap(label).stream().flatMap(first -> first.attributes().stream())
				.filter(attribute -> marks.stream().allMatch(mark -> label.apply(mark)
						.flatMap(given -> given.attribute(attribute.name()))
						.filter(given -> given.type() == attribute.type() && given.values().equals(attribute.values()))
						.isPresent()))
				.filter(attribute -> marks.stream()
						.anyMatch(mark -> attribute.appliesTo(mark) || mark.attribute(attribute.name()).isPresent()))
				.toList();
	}
}
