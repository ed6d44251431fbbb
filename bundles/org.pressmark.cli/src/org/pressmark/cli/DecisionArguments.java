package org.pressmark.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.Question;

/**
 * Decisions as they are written on the command line, by the names of the old codebook: {@code Label},
 * {@code Label.attribute}, {@code Label.slot}, {@code Label.attribute:value}, {@code Label.slot->Target}.
 */
record DecisionArguments(Codebook from, Codebook to) {

	private static final String LINK = "->";
	private static final String ANY = "*";

	/** A name taken apart: label, attribute or slot, value. */
	private record Parts(LabelDefinition label, String name, String value) {}

	Decision map(String argument) throws Refusal {
		int equals = argument.lastIndexOf('=');
		if (equals <= 0) {
			throw new Refusal("'" + argument + "' does not say what becomes of what", "Write --map OLD=NEW.");
		}
		Parts old = parts(argument.substring(0, equals), from);
		String target = argument.substring(equals + 1);
		if (old.name().isEmpty()) {
			return new Decision.Relabel(old.label().name(), target);
		}
		if (!old.value().isEmpty()) {
			return new Decision.MapValue(old.label().name(), old.name(), old.value(), Optional.of(target));
		}
		return old.label().attribute(old.name()).isPresent()
				? new Decision.MoveAttribute(old.label().name(), old.name(), target)
				: new Decision.MoveSlot(old.label().name(), old.name(), target);
	}

	Decision drop(String argument) throws Refusal {
		int link = argument.indexOf(LINK);
		if (link > 0) {
			Parts slot = parts(argument.substring(0, link), from);
			return new Decision.DropLinks(slot.label().name(), slot.name(), argument.substring(link + LINK.length()));
		}
		Parts old = parts(argument, from);
		String label = old.label().name();
		if (old.name().isEmpty()) {
			return new Decision.DropLabel(label);
		}
		if (old.value().equals(ANY)) {
			return new Decision.ClearUnfit(label, old.name());
		}
		if (!old.value().isEmpty()) {
			return new Decision.MapValue(label, old.name(), old.value(), Optional.empty());
		}
		return old.label().attribute(old.name()).isPresent()
				? new Decision.DropAttribute(label, old.name())
				: new Decision.DropSlot(label, old.name());
	}

	Decision fill(String argument) throws Refusal {
		int equals = argument.indexOf('=');
		if (equals <= 0) {
			throw new Refusal("'" + argument + "' gives no value", "Write --fill LABEL.ATTRIBUTE=VALUE.");
		}
		Parts target = parts(argument.substring(0, equals), to);
		AttributeDefinition attribute = target.label().attribute(target.name())
				.orElseThrow(() -> new Refusal("'" + argument + "' names no attribute of the new codebook",
						"Write --fill LABEL.ATTRIBUTE=VALUE, by the new names."));
		AttributeValue value = value(attribute.type(), argument.substring(equals + 1));
		if (!attribute.accepts(value)) {
			throw new Refusal("Attribute " + attribute.name() + " cannot be '" + value.display() + "'",
					"Choose one of its values.");
		}
		return new Decision.FillAttribute(target.label().name(), attribute.name(), value);
	}

	private static AttributeValue value(AttributeType type, String text) throws Refusal {
		try {
			return switch (type) {
				case CHOICE, TEXT -> AttributeValue.of(text);
				case CHOICES -> new AttributeValue.Texts(List.of(text.split(",")));
				case FLAG -> AttributeValue.of(Boolean.parseBoolean(text));
				case INTEGER -> new AttributeValue.Whole(Long.parseLong(text));
				case DECIMAL -> new AttributeValue.Decimal(Double.parseDouble(text));
			};
		} catch (NumberFormatException noNumber) {
			throw new Refusal("'" + text + "' is not a number", "Write it in digits.");
		}
	}

	/** A label may have full stops in its name: the longest one that fits counts. */
	private static Parts parts(String argument, Codebook codebook) throws Refusal {
		Optional<LabelDefinition> label = codebook.labels().stream()
				.filter(each -> argument.equals(each.name()) || argument.startsWith(each.name() + "."))
				.max(Comparator.comparingInt(each -> each.name().length()));
		if (label.isEmpty()) {
			throw new Refusal("The codebook has no label '" + argument + "'", "Labels: " + codebook.labels().stream()
					.map(LabelDefinition::name).collect(Collectors.joining(", ")) + ".");
		}
		String rest = argument.substring(label.get().name().length());
		if (rest.isEmpty()) {
			return new Parts(label.get(), "", "");
		}
		String path = rest.substring(1);
		if (label.get().attribute(path).isPresent() || label.get().slot(path).isPresent()) {
			return new Parts(label.get(), path, "");
		}
		int colon = path.indexOf(':');
		if (colon > 0 && label.get().attribute(path.substring(0, colon)).isPresent()) {
			return new Parts(label.get(), path.substring(0, colon), path.substring(colon + 1));
		}
		throw new Refusal("Label " + label.get().name() + " has no attribute or slot '" + path + "'",
				"Write LABEL.ATTRIBUTE, LABEL.SLOT or LABEL.ATTRIBUTE:VALUE.");
	}

	/** What could be written to answer a question. */
	static String hint(Question question, List<Decision> proposals) {
		String path = question.label() + "." + question.name();
		return switch (question.kind()) {
			case LABEL -> proposals.stream().filter(each -> each.label().equals(question.label()))
					.filter(Decision.Relabel.class::isInstance).map(each -> "Its aliases say --map " + question.label()
							+ "=" + ((Decision.Relabel) each).to() + ".")
					.findFirst()
					.orElse("Say --map " + question.label() + "=NEW, or --drop " + question.label()
							+ " to delete them.");
			case ATTRIBUTE, SLOT -> "Say --map " + path + "=NEW, or --drop " + path + ".";
			case VALUE -> "Say --map '" + path + ":" + question.value() + "=NEW', or --drop '" + path + ":"
					+ question.value() + "', or --drop '" + path + ":*' for all that do not fit.";
			case LINK -> "Say --drop '" + path + LINK + question.value() + "', or let the slot take it.";
		};
	}
}
