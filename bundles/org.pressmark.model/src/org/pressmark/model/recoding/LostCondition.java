package org.pressmark.model.recoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;

/**
 * A condition that cannot stand as it was, since the attribute that it asks for is gone, or some of its values are.
 *
 * @param attribute
 *            the attribute that it is the condition of
 * @param before
 *            the condition as it was
 * @param after
 *            what is left of it; empty where nothing is, so that the attribute applies always
 */
public record LostCondition(String attribute, Condition before, Optional<Condition> after) {

	/**
	 * Finds the conditions that a change of a label leaves without what they ask for. One that asked for something
	 * unknown before is not counted: that is for the check of the codebook.
	 *
	 * @param before
	 *            the label as it was
	 * @param changed
	 *            the label as it is to be
	 * @return the conditions, in the order of the attributes
	 */
	public static List<LostCondition> between(LabelDefinition before, LabelDefinition changed) {
		List<LostCondition> lost = new ArrayList<>();
		for (AttributeDefinition attribute : changed.attributes()) {
			attribute.condition().ifPresent(given -> {
				Optional<Condition> left = left(given, before, changed);
				if (!left.equals(attribute.condition())) {
					lost.add(new LostCondition(attribute.name(), given, left));
				}
			});
		}
		return List.copyOf(lost);
	}

	private static Optional<Condition> left(Condition given, LabelDefinition before, LabelDefinition changed) {
		Optional<AttributeDefinition> old = before.attribute(given.attribute());
		Optional<AttributeDefinition> now = changed.attribute(given.attribute());
		if (old.isEmpty()) {
			return Optional.of(given);
		}
		if (now.isEmpty()) {
			return Optional.empty();
		}
		List<String> values = given.values().stream()
				.filter(value -> canBe(now.get(), value) || !canBe(old.get(), value)).toList();
		return values.isEmpty() ? Optional.empty() : Optional.of(new Condition(given.attribute(), values));
	}

	/** Whether an attribute can have a value, as a condition names it. */
	static boolean canBe(AttributeDefinition attribute, String value) {
		List<String> all = attribute.type() == AttributeType.FLAG
				? List.of("true", "false")
				: attribute.values().stream().map(AllowedValue::value).toList();
		return all.isEmpty() || all.contains(value);
	}

	/** {@return what becomes of the attribute, in a sentence} */
	public String sentence() {
		return after.map(left -> "'" + attribute + "' is asked for only if " + left.display() + " now.")
				.orElseGet(() -> "'" + attribute + "' is always asked for now, no more only if " + before.display()
						+ ".");
	}
}
