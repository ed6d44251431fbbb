package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;

/**
 * How digits set values of the selected marks: 1 is the first value of the attribute whose turn it is, the next
 * attribute has its turn by another key. A digit pressed again takes the value away, where none is needed.
 */
public final class ValueCommands {

	/** Digits set so many values. */
	public static final int MOST = 9;

	private final AnnotationSession session;
	private final TextCaret text;
	private final Map<String, String> turns = new HashMap<>();

	/**
	 * Connects a session with a text.
	 *
	 * @param session
	 *            whose marks
	 * @param text
	 *            where to say how it went
	 */
	public ValueCommands(AnnotationSession session, TextCaret text) {
		this.session = session;
		this.text = text;
	}

	/**
	 * Lists the attributes that marks share.
	 *
	 * @param marks
	 *            the marks
	 * @param codebook
	 *            defines them
	 * @return the attributes that all of the labels have and that apply to at least one of the marks, or have a value
	 */
	public static List<AttributeDefinition> applicable(Collection<Mark> marks, Codebook codebook) {
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

	/** {@return the attribute of the selected marks whose values the digits set; empty if they have none for digits} */
	public Optional<AttributeDefinition> turn() {
		return turn(session.selected());
	}

	/**
	 * Finds the attribute whose values the digits set.
	 *
	 * @param marks
	 *            the marks
	 * @return the one that was chosen for marks of this label, else the first; empty if there is none for digits
	 */
	public Optional<AttributeDefinition> turn(List<Mark> marks) {
		List<AttributeDefinition> all = numbered(marks);
		Optional<String> chosen = marks.stream().findFirst().map(mark -> turns.get(mark.label()));
		return all.stream().filter(attribute -> chosen.filter(attribute.name()::equals).isPresent()).findFirst()
				.or(() -> all.stream().findFirst());
	}

	/** Gives the turn to the next attribute; after the last one to the first. */
	public void next() {
		List<Mark> marks = session.selected();
		List<AttributeDefinition> all = numbered(marks);
		Optional<AttributeDefinition> now = turn(marks);
		if (now.isEmpty()) {
			text.refuse(marks.isEmpty() ? Messages.nothingSelected : Messages.noValues);
			return;
		}
		AttributeDefinition next = all.get((all.indexOf(now.get()) + 1) % all.size());
		turns.put(marks.getFirst().label(), next.name());
		session.selection().select(List.copyOf(session.selection().ids()), true);
	}

	/**
	 * Sets a value of the selected marks.
	 *
	 * @param digit
	 *            which value of the attribute whose turn it is, from 1
	 */
	public void set(int digit) {
		List<Mark> marks = session.selected();
		Optional<AttributeDefinition> turn = turn(marks);
		if (turn.isEmpty()) {
			text.refuse(marks.isEmpty() ? Messages.nothingSelected : Messages.noValues);
			return;
		}
		AttributeDefinition attribute = turn.get();
		int count = attribute.type() == AttributeType.FLAG ? 1 : attribute.values().size();
		if (digit > count) {
			text.refuse(Messages.bind(Messages.fewerValues, attribute.name(), count));
			return;
		}
		text.tell(session.perform(session.planner().setAttribute(marks, attribute.name(), pressed(attribute, digit,
				marks))));
	}

	private static Optional<AttributeValue> pressed(AttributeDefinition attribute, int digit, List<Mark> marks) {
		return switch (attribute.type()) {
			case FLAG -> flag(attribute, marks);
			case CHOICES -> toggled(attribute, attribute.values().get(digit - 1), marks);
			default -> {
				AttributeValue value = AttributeValue.of(attribute.values().get(digit - 1).value());
				yield !attribute.mandatory() && haveAll(marks, attribute, value)
						? Optional.empty()
						: Optional.of(value);
			}
		};
	}

	private static Optional<AttributeValue> flag(AttributeDefinition attribute, List<Mark> marks) {
		boolean on = !haveAll(marks, attribute, AttributeValue.of(true));
		return on || attribute.mandatory() ? Optional.of(AttributeValue.of(on)) : Optional.empty();
	}

	/** Marks that differ get what the first one has, with the value in it or not. */
	private static Optional<AttributeValue> toggled(AttributeDefinition attribute, AllowedValue value,
			List<Mark> marks) {
		List<String> chosen = new ArrayList<>(
				marks.getFirst().attribute(attribute.name()).orElse(null) instanceof AttributeValue.Texts texts
						? texts.values()
						: List.of());
		if (!chosen.remove(value.value())) {
			chosen.add(value.value());
		}
		List<String> inOrder = attribute.values().stream().map(AllowedValue::value).filter(chosen::contains).toList();
		return inOrder.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Texts(inOrder));
	}

	private static boolean haveAll(List<Mark> marks, AttributeDefinition attribute, AttributeValue value) {
		return marks.stream().allMatch(mark -> mark.attribute(attribute.name()).filter(value::equals).isPresent());
	}

	private List<AttributeDefinition> numbered(List<Mark> marks) {
		return applicable(marks, session.codebook()).stream()
				.filter(attribute -> switch (attribute.type()) {
					case CHOICE, CHOICES, FLAG -> true;
					case TEXT, INTEGER, DECIMAL -> false;
				}).toList();
	}
}
