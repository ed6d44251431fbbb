package org.pressmark.ui.corpus.internal.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.recoding.LostCondition;

/** The attributes of a label with the values that they take. */
final class AttributesTab extends DetailTab {

	private final Supplier<LabelQuestions> questions;
	private final Consumer<Optional<String>> notices;
	private final Rows<AttributeDefinition> attributes;
	private final Fields.Typed name;
	private final Combo type;
	private final Button mandatory;
	private final Fields.Typed description;
	private final Fields.Typed condition;
	private final Fields.Typed defaultValue;
	private final Rows<AllowedValue> values;
	private final Fields.Typed value;
	private final Fields.Typed meaning;

	AttributesTab(Composite parent, DraftModel model, Supplier<LabelQuestions> questions,
			Consumer<Optional<String>> problems) {
		super(parent, model, problems);
		this.questions = questions;
		this.notices = problems;
		attributes = new Rows<>(area(), "attributes", model.isEditable(),
				List.of("Attribute", "Type", "Must be filled in"),
				each -> new String[]{each.name(), each.type().key(), each.mandatory() ? "yes" : ""},
				new AttributeActions());
		name = fields().line("attribute.name", "Name", this::rename);
		type = fields().choice("attribute.type", "Type",
				Arrays.stream(AttributeType.values()).map(AttributeType::key).toList(),
				at -> replace(each -> new AttributeCopy(each).type(AttributeType.values()[at])));
		mandatory = fields().check("attribute.mandatory", "Must be filled in",
				on -> replace(each -> new AttributeCopy(each).mandatory(on)));
		description = fields().line("attribute.description", "Meaning",
				typed -> replace(each -> new AttributeCopy(each).description(typed)));
		condition = fields().line("attribute.condition", "Only if (attribute = value, value)", this::takeCondition);
		defaultValue = fields().line("attribute.default", "Default", this::takeDefault);
		fields().heading("Values of a choice");
		values = new Rows<>(area(), "values", model.isEditable(), List.of("Value", "Meaning"),
				each -> new String[]{each.value(), each.description()}, new ValueActions());
		value = fields().line("value.name", "Value", this::renameValue);
		meaning = fields().line("value.meaning", "Meaning", this::takeMeaning);
	}

	private Optional<String> rename(String typed) {
		String wanted = typed.strip();
		Optional<AttributeDefinition> attribute = attributes.selected();
		if (attribute.isEmpty() || model().label().isEmpty()) {
			return Optional.empty();
		}
		return wanted.isEmpty()
				? Optional.of("An attribute needs a name.")
				: model().change("Rename Attribute", draft -> draft.renameAttribute(
						model().label().orElseThrow().name(), attribute.get().name(), wanted));
	}

	private Optional<String> renameValue(String typed) {
		String wanted = typed.strip();
		Optional<AttributeDefinition> attribute = attributes.selected();
		Optional<AllowedValue> old = values.selected();
		if (attribute.isEmpty() || old.isEmpty() || model().label().isEmpty()) {
			return Optional.empty();
		}
		// A value that is there already is taken in: that is how two values become one.
		return wanted.isEmpty()
				? Optional.of("A value needs a name. To take it out, use Remove.")
				: model().change("Rename Value", draft -> draft.renameValue(model().label().orElseThrow().name(),
						attribute.get().name(), old.get().value(), wanted));
	}

	private Optional<String> takeMeaning(String typed) {
		values.selected().ifPresent(each -> values.replace(new AllowedValue(each.value(), typed), "Change"));
		return Optional.empty();
	}

	private Optional<String> takeCondition(String typed) {
		if (typed.isBlank()) {
			return replace(each -> new AttributeCopy(each).condition(Optional.empty()));
		}
		int equals = typed.indexOf('=');
		String other = equals < 0 ? "" : typed.substring(0, equals).strip();
		List<String> wanted = equals < 0 ? List.of() : words(typed.substring(equals + 1));
		boolean known = model().label().flatMap(label -> label.attribute(other))
				.filter(found -> !Optional.of(found).equals(attributes.selected())).isPresent();
		if (!known || wanted.isEmpty()) {
			return Optional.of("Write another attribute of the label, an equals sign and its values, such as"
					+ " quoteType = direct, mixed.");
		}
		return replace(each -> new AttributeCopy(each).condition(Optional.of(new Condition(other, wanted))));
	}

	private Optional<String> takeDefault(String typed) {
		Optional<AttributeDefinition> attribute = attributes.selected();
		if (attribute.isEmpty()) {
			return Optional.empty();
		}
		Optional<AttributeValue> wanted = typed.isBlank()
				? Optional.empty()
				: parsed(attribute.get().type(), typed.strip()).filter(attribute.get()::accepts);
		if (wanted.isEmpty() && !typed.isBlank()) {
			return Optional.of("The attribute does not take that. " + (attribute.get().values().isEmpty()
					? "It takes a value of type " + attribute.get().type().key() + "."
					: "Values: " + String.join(", ",
							attribute.get().values().stream().map(AllowedValue::value).toList()) + "."));
		}
		return replace(each -> new AttributeCopy(each).defaultValue(wanted));
	}

	private static Optional<AttributeValue> parsed(AttributeType type, String typed) {
		try {
			return switch (type) {
				case CHOICE, TEXT -> Optional.of(AttributeValue.of(typed));
				case CHOICES -> Optional.of(new AttributeValue.Texts(words(typed)));
				case FLAG -> List.of("true", "false").contains(typed)
						? Optional.of(AttributeValue.of(typed.equals("true")))
						: Optional.empty();
				case INTEGER -> Optional.of(new AttributeValue.Whole(Long.parseLong(typed)));
				case DECIMAL -> Optional.of(new AttributeValue.Decimal(Double.parseDouble(typed)));
			};
		} catch (NumberFormatException noNumber) {
			return Optional.empty();
		}
	}

	private Optional<String> replace(UnaryOperator<AttributeDefinition> step) {
		attributes.selected().ifPresent(each -> attributes.replace(step.apply(each), "Change"));
		return Optional.empty();
	}

	@Override
	void show(LabelDefinition label) {
		attributes.show(label.attributes());
		detail();
	}

	private void detail() {
		Optional<AttributeDefinition> at = attributes.selected();
		boolean on = model().isEditable() && at.isPresent();
		List.of(name, description, condition, defaultValue).forEach(field -> field.enable(at.isPresent()));
		type.setEnabled(on);
		mandatory.setEnabled(on);
		name.show(at.map(AttributeDefinition::name).orElse(""));
		type.select(at.map(AttributeDefinition::type).orElse(AttributeType.TEXT).ordinal());
		mandatory.setSelection(at.map(AttributeDefinition::mandatory).orElse(false));
		description.show(at.map(AttributeDefinition::description).orElse(""));
		condition.show(at.flatMap(AttributeDefinition::condition)
				.map(Condition::display).orElse(""));
		defaultValue.show(at.flatMap(AttributeDefinition::defaultValue).map(AttributeValue::display).orElse(""));
		values.show(at.map(AttributeDefinition::values).orElse(List.of()));
		valueDetail();
	}

	private void valueDetail() {
		Optional<AllowedValue> at = values.selected();
		value.enable(at.isPresent());
		meaning.enable(at.isPresent());
		value.show(at.map(AllowedValue::value).orElse(""));
		meaning.show(at.map(AllowedValue::description).orElse(""));
	}

	/** What the buttons beside the attributes do. */
	private final class AttributeActions implements Rows.Actions<AttributeDefinition> {
		@Override
		public void add(int after) {
			List<String> taken = model().label().orElseThrow().attributes().stream().map(AttributeDefinition::name)
					.toList();
			attributes.insert(new AttributeDefinition(FreeName.of("attribute", taken), AttributeType.CHOICE,
					List.of(), false, Optional.empty(), Optional.empty(), ""), after, "Add");
		}

		@Override
		public void replace(List<AttributeDefinition> rows, String title) {
			LabelDefinition label = model().label().orElseThrow();
			Optional<List<AttributeDefinition>> decided = withoutDependents(label, rows);
			if (decided.isEmpty()) {
				detail();
				return;
			}
			LabelDefinition changed = new LabelCopy(label).attributes(decided.get());
			List<LostCondition> lost = LostCondition.between(label, changed);
			changeLabel(title + " Attribute", any -> changed);
			if (!lost.isEmpty()) {
				notices.accept(Optional.of(
						lost.stream().map(LostCondition::sentence).collect(Collectors.joining(" "))));
			}
		}

		/** Those that would be left without any condition go as well, if the answer is that; and so on from them. */
		private Optional<List<AttributeDefinition>> withoutDependents(LabelDefinition label,
				List<AttributeDefinition> rows) {
			List<LostCondition> lost = unconditional(label, rows);
			if (lost.isEmpty()) {
				return Optional.of(rows);
			}
			List<AttributeDefinition> left = rows;
			for (List<LostCondition> more = lost; !more.isEmpty(); more = unconditional(label, left)) {
				Set<String> gone = more.stream().map(LostCondition::attribute).collect(Collectors.toSet());
				left = left.stream().filter(each -> !gone.contains(each.name())).toList();
			}
			List<AttributeDefinition> kept = left;
			List<String> gone = rows.stream().filter(row -> !kept.contains(row)).map(AttributeDefinition::name)
					.toList();
			return questions.get().unconditional(lost, gone)
					.map(answer -> answer == LabelQuestions.Unconditional.REMOVED ? kept : rows);
		}

		private static List<LostCondition> unconditional(LabelDefinition label, List<AttributeDefinition> rows) {
			return LostCondition.between(label, new LabelCopy(label).attributes(rows)).stream()
					.filter(each -> each.after().isEmpty()).toList();
		}

		@Override
		public void selected() {
			detail();
		}
	}

	/** What the buttons beside the values do. */
	private final class ValueActions implements Rows.Actions<AllowedValue> {
		@Override
		public void add(int after) {
			List<String> taken = attributes.selected().map(AttributeDefinition::values).orElse(List.of()).stream()
					.map(AllowedValue::value).toList();
			values.insert(new AllowedValue(FreeName.of("value", taken), ""), after, "Add");
		}

		@Override
		public void replace(List<AllowedValue> rows, String title) {
			attributes.selected().ifPresent(each -> attributes.replace(new AttributeCopy(each).values(rows), title));
		}

		@Override
		public void selected() {
			valueDetail();
		}
	}
}
