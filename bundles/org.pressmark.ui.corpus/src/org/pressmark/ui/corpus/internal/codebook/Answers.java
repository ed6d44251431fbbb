package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.Question;

/**
 * The answers that a question offers.
 *
 * @param to
 *            the codebook as it is to be
 * @param decisions
 *            what has been decided
 */
record Answers(Codebook to, List<Decision> decisions) {

	/** An answer, in words and as a decision. */
	record Answer(String words, Decision decision) {}

	/** The answers, those that keep something first. */
	List<Answer> to(Question question) {
		List<Answer> answers = new ArrayList<>();
		String label = question.label();
		switch (question.kind()) {
			case LABEL -> {
				to.labels().forEach(each -> answers.add(new Answer("They become " + each.name(),
						new Decision.Relabel(label, each.name()))));
				answers.add(new Answer("Delete them", new Decision.DropLabel(label)));
			}
			case ATTRIBUTE -> {
				free(label).forEach(name -> answers.add(new Answer("The values go to " + name,
						new Decision.MoveAttribute(label, question.name(), name))));
				answers.add(new Answer("Delete the values", new Decision.DropAttribute(label, question.name())));
			}
			case VALUE -> values(question, answers);
			case SLOT -> {
				newLabels(label).stream().flatMap(each -> each.slots().stream()).map(SlotDefinition::name).distinct()
						.filter(name -> !name.equals(question.name()))
						.forEach(name -> answers.add(new Answer("The links go to " + name,
								new Decision.MoveSlot(label, question.name(), name))));
				answers.add(new Answer("Delete the links; the linked marks stay",
						new Decision.DropSlot(label, question.name())));
			}
			case LINK -> answers.add(new Answer("Delete these links; the linked marks stay",
					new Decision.DropLinks(label, question.name(), question.value())));
			default -> throw new IllegalArgumentException("Unknown question " + question);
		}
		return answers;
	}

	private void values(Question question, List<Answer> answers) {
		String label = question.label();
		String attribute = decisions.stream().map(each -> each instanceof Decision.MoveAttribute move
				&& move.label().equals(label) && move.attribute().equals(question.name()) ? move.to() : "")
				.filter(name -> !name.isEmpty()).findFirst().orElse(question.name());
		newLabels(label).stream().flatMap(each -> each.attribute(attribute).stream())
				.flatMap(each -> each.values().stream()).map(AllowedValue::value).distinct()
				.forEach(value -> answers.add(new Answer("It becomes " + value, new Decision.MapValue(label,
						question.name(), question.value(), Optional.of(value)))));
		answers.add(new Answer("Delete this value", new Decision.MapValue(label, question.name(), question.value(),
				Optional.empty())));
		answers.add(new Answer("Delete all values that do not fit",
				new Decision.ClearUnfit(label, question.name())));
	}

	private List<String> free(String label) {
		Set<String> names = new LinkedHashSet<>();
		newLabels(label).stream().flatMap(each -> each.attributes().stream()).map(AttributeDefinition::name)
				.forEach(names::add);
		decisions.forEach(each -> {
			if (each instanceof Decision.MoveAttribute move && move.label().equals(label)) {
				names.remove(move.to());
			}
		});
		return List.copyOf(names);
	}

	private List<LabelDefinition> newLabels(String label) {
		Set<String> names = new LinkedHashSet<>();
		for (Decision decision : decisions) {
			if (decision.label().equals(label)) {
				if (decision instanceof Decision.Relabel relabel) {
					names.add(relabel.to());
				} else if (decision instanceof Decision.Split split) {
					names.addAll(split.byValue().values());
					names.add(split.otherwise());
				}
			}
		}
		if (names.isEmpty()) {
			names.add(label);
		}
		return names.stream().flatMap(name -> to.label(name).stream()).toList();
	}
}
