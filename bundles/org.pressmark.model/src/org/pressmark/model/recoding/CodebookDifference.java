package org.pressmark.model.recoding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.recoding.Difference.Kind;

/**
 * In what two codebooks differ. Whether a label was renamed, merged or split is known from the decisions alone: a name
 * that is gone and one that is new make no pair by themselves.
 */
public final class CodebookDifference {

	private final Codebook from;
	private final Codebook to;
	private final List<Decision> decisions;
	private final List<Difference> differences = new ArrayList<>();

	private CodebookDifference(Codebook from, Codebook to, List<Decision> decisions) {
		this.from = from;
		this.to = to;
		this.decisions = decisions;
	}

	/**
	 * Compares two codebooks.
	 *
	 * @param from
	 *            the old one
	 * @param to
	 *            the new one
	 * @param decisions
	 *            what became of what; those that do not concern names are passed over
	 * @return the differences: labels in the order of the old codebook, then what is new; version and history do not
	 *         count
	 */
	public static List<Difference> between(Codebook from, Codebook to, List<Decision> decisions) {
		CodebookDifference difference = new CodebookDifference(from, to, decisions);
		difference.compare();
		return List.copyOf(difference.differences);
	}

	/**
	 * Proposes renamings where a label is gone and exactly one label that is new has its name among its aliases.
	 *
	 * @param from
	 *            the old codebook
	 * @param to
	 *            the new one
	 * @return the proposals, for somebody to confirm
	 */
	public static List<Decision> proposals(Codebook from, Codebook to) {
		List<Decision> proposals = new ArrayList<>();
		for (LabelDefinition label : from.labels()) {
			if (to.label(label.name()).isEmpty()) {
				List<String> known = to.labels().stream().filter(other -> other.aliases().contains(label.name()))
						.map(LabelDefinition::name).toList();
				if (known.size() == 1) {
					proposals.add(new Decision.Relabel(label.name(), known.getFirst()));
				}
			}
		}
		return proposals;
	}

	private void compare() {
		if (!from.name().equals(to.name()) || !from.title().equals(to.title())
				|| !from.description().equals(to.description())) {
			add(Kind.TITLE, "", "", from.title(), to.title());
		}
		Set<String> reached = new HashSet<>();
		for (LabelDefinition label : from.labels()) {
			List<LabelDefinition> after = after(label);
			after.forEach(each -> reached.add(each.name()));
			compareNames(label, after);
			after.forEach(each -> new LabelDifference(label, each, decisions, differences).compare());
		}
		to.labels().stream().filter(label -> !reached.contains(label.name()))
				.forEach(label -> add(Kind.LABEL_ADDED, label.name(), "", "", label.name()));
		compareOrder();
		compareRules();
	}

	private List<LabelDefinition> after(LabelDefinition label) {
		Set<String> names = new LinkedHashSet<>();
		Optional<Decision> decided = decisions.stream().filter(each -> each.label().equals(label.name()))
				.filter(each -> each instanceof Decision.Relabel || each instanceof Decision.Split
						|| each instanceof Decision.DropLabel)
				.findFirst();
		if (decided.isEmpty()) {
			names.add(label.name());
		} else if (decided.get() instanceof Decision.Relabel relabel) {
			names.add(relabel.to());
		} else if (decided.get() instanceof Decision.Split split) {
			names.addAll(split.byValue().values());
			names.add(split.otherwise());
		}
		return names.stream().flatMap(name -> to.label(name).stream()).toList();
	}

	private void compareNames(LabelDefinition label, List<LabelDefinition> after) {
		if (after.isEmpty()) {
			add(Kind.LABEL_REMOVED, label.name(), "", label.name(), "");
		} else if (after.size() > 1) {
			add(Kind.LABEL_SPLIT, label.name(), "", label.name(),
					after.stream().map(LabelDefinition::name).collect(Collectors.joining(", ")));
		} else if (!after.getFirst().name().equals(label.name())) {
			String name = after.getFirst().name();
			boolean others = from.labels().stream()
					.anyMatch(other -> !other.name().equals(label.name()) && after(other).contains(after.getFirst()));
			add(others ? Kind.LABEL_MERGED : Kind.LABEL_RENAMED, name, "", label.name(), name);
		}
	}

	private void compareOrder() {
		List<String> before = from.labels().stream().map(LabelDefinition::name)
				.filter(name -> to.label(name).isPresent()).toList();
		List<String> after = to.labels().stream().map(LabelDefinition::name)
				.filter(name -> from.label(name).isPresent()).toList();
		if (!before.equals(after)) {
			add(Kind.LABELS_REORDERED, "", "", String.join(", ", before), String.join(", ", after));
		}
	}

	private void compareRules() {
		for (Rule rule : Rule.values()) {
			boolean before = from.rules().contains(rule);
			if (before != to.rules().contains(rule)) {
				add(before ? Kind.RULE_OFF : Kind.RULE_ON, "", rule.key(), "", "");
			}
		}
	}

	private void add(Kind kind, String label, String name, String before, String after) {
		differences.add(new Difference(kind, label, name, before, after));
	}
}
