package org.pressmark.model.recoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;

/**
 * A codebook while it is being changed, which remembers what was renamed: a new name typed over an old one is the same
 * label, however often it is typed. Each step gives a new draft, so that keeping the old one is all that undo needs.
 *
 * @param base
 *            the codebook as the corpus has it
 * @param codebook
 *            the codebook as it is now
 * @param decisions
 *            what follows for marks of the base from the steps so far, by the names of the base
 */
public record CodebookDraft(Codebook base, Codebook codebook, List<Decision> decisions) {

	/** Copies the list. */
	public CodebookDraft {
		decisions = List.copyOf(decisions);
	}

	/**
	 * Begins to change a codebook.
	 *
	 * @param base
	 *            the codebook
	 * @return a draft in which nothing has been changed
	 */
	public static CodebookDraft of(Codebook base) {
		return new CodebookDraft(base, base, List.of());
	}

	/** {@return whether something has been changed} */
	public boolean isChanged() {
		return !base.equals(codebook) || !decisions.isEmpty();
	}

	/**
	 * Replaces everything but the names of labels, such as title, rules or the order of labels.
	 *
	 * @param changed
	 *            the codebook with the same labels, or with further ones
	 * @return the changed draft
	 */
	public CodebookDraft with(Codebook changed) {
		return new CodebookDraft(base, changed, decisions);
	}

	/**
	 * Replaces the decisions.
	 *
	 * @param changed
	 *            all of them
	 * @return the changed draft
	 */
	public CodebookDraft withDecisions(List<Decision> changed) {
		return new CodebookDraft(base, codebook, changed);
	}

	/**
	 * Replaces a label by one of the same name. Where an attribute or a value goes that the condition of another
	 * attribute asks for, that condition loses it: see {@link LostCondition}.
	 *
	 * @param changed
	 *            the label
	 * @return the changed draft
	 * @throws IllegalArgumentException
	 *             if the codebook cannot be like that, with the reason
	 */
	public CodebookDraft withLabel(LabelDefinition changed) {
		return with(withLabels(codebook, labels(label -> label.name().equals(changed.name())
				? Definitions.withoutLostConditions(label, changed)
				: label)));
	}

	/**
	 * Puts a new label at a place.
	 *
	 * @param added
	 *            the label
	 * @param position
	 *            where, from 0
	 * @return the changed draft
	 * @throws IllegalArgumentException
	 *             if the codebook cannot be like that, with the reason
	 */
	public CodebookDraft adding(LabelDefinition added, int position) {
		List<LabelDefinition> labels = new ArrayList<>(codebook.labels());
		labels.add(position, added);
		return with(withLabels(codebook, labels));
	}

	/**
	 * Renames a label, also where slots name it.
	 *
	 * @param label
	 *            its name now
	 * @param name
	 *            the new name
	 * @return the changed draft
	 * @throws IllegalArgumentException
	 *             if another label has that name
	 */
	public CodebookDraft renameLabel(String label, String name) {
		List<LabelDefinition> labels = labels(each -> withTargets(
				each.name().equals(label) ? Definitions.renamed(each, name) : each, Map.of(label, name)));
		return new CodebookDraft(base, withLabels(codebook, labels),
				new DraftDecisions(this).relabelled(label, name));
	}

	/**
	 * Takes a label out. What becomes of its marks is asked when the change is reviewed.
	 *
	 * @param label
	 *            its name now
	 * @return the changed draft
	 * @throws IllegalArgumentException
	 *             if it is the only label, or the only one that a slot takes
	 */
	public CodebookDraft removeLabel(String label) {
		requireNoSlotForAlone(label);
		List<LabelDefinition> labels = labels(each -> withoutTarget(each, label)).stream()
				.filter(each -> !each.name().equals(label)).toList();
		if (labels.isEmpty()) {
			throw new IllegalArgumentException("A codebook needs at least one label");
		}
		return new CodebookDraft(base, withLabels(codebook, labels), new DraftDecisions(this).forgotten(label));
	}

	/**
	 * Merges a label into another: its marks get that one, and slots that took it take that one.
	 *
	 * @param label
	 *            the label that goes
	 * @param into
	 *            the label that stays
	 * @return the changed draft
	 */
	public CodebookDraft mergeLabel(String label, String into) {
		List<LabelDefinition> labels = labels(each -> withTargets(each, Map.of(label, into))).stream()
				.filter(each -> !each.name().equals(label)).toList();
		return new CodebookDraft(base, withLabels(codebook, labels), new DraftDecisions(this).relabelled(label, into));
	}

	/**
	 * Decides how the marks of a label are shared out among several that the draft has.
	 *
	 * @param split
	 *            by the label's name now
	 * @return the changed draft
	 */
	public CodebookDraft splitLabel(Decision.Split split) {
		return withDecisions(new DraftDecisions(this).split(split));
	}

	/**
	 * Takes answers of a review into the codebook: where a value is gone that a condition asked for, and its marks get
	 * another value, the condition asks for that one. A condition that was changed by hand stays as it is.
	 *
	 * @param all
	 *            all decisions, the answers among them
	 * @return the codebook as it is to be
	 */
	public Codebook codebookFollowing(List<Decision> all) {
		return new ConditionsFollowing(this, all).codebook();
	}

	/**
	 * Renames an attribute, also where conditions name it.
	 *
	 * @param label
	 *            the label's name now
	 * @param attribute
	 *            the attribute's name now
	 * @param name
	 *            its new name
	 * @return the changed draft
	 * @throws IllegalArgumentException
	 *             if the label has another attribute of that name
	 */
	public CodebookDraft renameAttribute(String label, String attribute, String name) {
		CodebookDraft changed = withLabel(Definitions.renamedAttribute(definition(label), attribute, name));
		return changed.withDecisions(new DraftDecisions(this).attributeMoved(label, attribute, name));
	}

	/**
	 * Renames a value, also where conditions and the default name it.
	 *
	 * @param label
	 *            the label's name now
	 * @param attribute
	 *            the attribute's name now
	 * @param value
	 *            the value now
	 * @param name
	 *            the new value; one that the attribute has already to merge the two
	 * @return the changed draft
	 */
	public CodebookDraft renameValue(String label, String attribute, String value, String name) {
		CodebookDraft changed = withLabel(Definitions.renamedValue(definition(label), attribute, value, name));
		return changed.withDecisions(new DraftDecisions(this).valueMapped(label, attribute, value, name));
	}

	/**
	 * Renames a slot.
	 *
	 * @param label
	 *            the label's name now
	 * @param slot
	 *            the slot's name now
	 * @param name
	 *            its new name
	 * @return the changed draft
	 * @throws IllegalArgumentException
	 *             if the label has another slot of that name
	 */
	public CodebookDraft renameSlot(String label, String slot, String name) {
		CodebookDraft changed = withLabel(Definitions.renamedSlot(definition(label), slot, name));
		return changed.withDecisions(new DraftDecisions(this).slotMoved(label, slot, name));
	}

	private LabelDefinition definition(String label) {
		return codebook.label(label)
				.orElseThrow(() -> new IllegalArgumentException("The codebook has no label '" + label + "'"));
	}

	private List<LabelDefinition> labels(UnaryOperator<LabelDefinition> change) {
		return codebook.labels().stream().map(change).toList();
	}

	private void requireNoSlotForAlone(String label) {
		for (LabelDefinition owner : codebook.labels()) {
			Optional<SlotDefinition> alone = owner.name().equals(label)
					? Optional.empty()
					: owner.slots().stream().filter(slot -> slot.targets().equals(List.of(label))).findFirst();
			if (alone.isPresent()) {
				throw new IllegalArgumentException("Slot " + alone.get().name() + " of " + owner.name()
						+ " takes nothing but " + label + ". Give it another target or delete it first");
			}
		}
	}

	private static LabelDefinition withoutTarget(LabelDefinition label, String target) {
		return Definitions.withSlots(label, label.slots().stream().map(slot -> Definitions.withTargets(slot,
				slot.targets().stream().filter(each -> !each.equals(target)).toList())).toList());
	}

	private static LabelDefinition withTargets(LabelDefinition label, Map<String, String> names) {
		return Definitions.withSlots(label, label.slots().stream().map(slot -> Definitions.withTargets(slot,
				slot.targets().stream().map(each -> names.getOrDefault(each, each)).distinct()
						.collect(Collectors.toList())))
				.toList());
	}

	static Codebook withLabels(Codebook codebook, List<LabelDefinition> labels) {
		return new Codebook(codebook.name(), codebook.version(), codebook.title(), codebook.description(), labels,
				codebook.rules(), codebook.history());
	}
}
