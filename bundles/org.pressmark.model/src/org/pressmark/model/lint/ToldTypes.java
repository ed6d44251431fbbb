package org.pressmark.model.lint;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.QuoteType;

/** Which contents say how they are quoted, by label: found out once, for it is asked of every mark with each edit. */
final class ToldTypes {

	private final Map<String, Told> byLabel = new HashMap<>();

	/** A content label; without an attribute where it tells no types. */
	record Told(LabelDefinition label, Optional<AttributeDefinition> attribute, Map<String, QuoteType> types,
			Map<QuoteType, QuoteTypeProposal> proposals) {

		/** {@return what sets a type; empty if the label has no value for it} */
		Optional<QuoteTypeProposal> proposal(QuoteType type) {
			return Optional.ofNullable(proposals.get(type));
		}

		Optional<QuoteType> of(Mark mark) {
			return attribute.flatMap(given -> mark.attribute(given.name())).map(AttributeValue::display)
					.map(types::get);
		}
	}

	ToldTypes(Codebook codebook) {
		codebook.labelsOf(LabelRole.CONTENT).forEach(label -> {
			Optional<AttributeDefinition> attribute = QuoteTypeProposal.attribute(label);
			Map<QuoteType, QuoteTypeProposal> proposals = new EnumMap<>(QuoteType.class);
			for (QuoteType type : QuoteType.values()) {
				attribute.flatMap(given -> QuoteTypeProposal.of(given, type))
						.ifPresent(proposal -> proposals.put(type, proposal));
			}
			byLabel.put(label.name(), new Told(label, attribute,
					attribute.map(AttributeDefinition::toldQuoteTypes).orElse(Map.of()), proposals));
		});
	}

	/** {@return what is known of a content label; empty for other labels} */
	Optional<Told> of(String label) {
		return Optional.ofNullable(byLabel.get(label));
	}
}
