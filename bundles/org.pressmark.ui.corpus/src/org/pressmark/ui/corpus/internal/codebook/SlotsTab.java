package org.pressmark.ui.corpus.internal.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/** The slots of a label, into which other marks are linked. */
final class SlotsTab extends DetailTab {

	private static final String ANY = "any number";

	private final Rows<SlotDefinition> slots;
	private final Fields.Typed name;
	private final Combo role;
	private final Fields.Typed targets;
	private final Fields.Typed least;
	private final Fields.Typed most;
	private final Fields.Typed description;

	SlotsTab(Composite parent, DraftModel model, Consumer<Optional<String>> problems) {
		super(parent, model, problems);
		slots = new Rows<>(area(), "slots", model.isEditable(), List.of("Slot", "Takes", "How many"),
				each -> new String[]{each.name(), each.targets().isEmpty() ? "any" : String.join(", ", each.targets()),
						each.min() + " to " + most(each)},
				new SlotActions());
		name = fields().line("slot.name", "Name", this::rename);
		role = fields().choice("slot.role", "Role", Arrays.stream(SlotRole.values()).map(SlotRole::key).toList(),
				at -> replace(each -> new SlotDefinition(each.name(), SlotRole.values()[at], each.targets(),
						each.min(), each.max(), each.description())));
		targets = fields().line("slot.targets", "Takes (labels; empty for any)", this::retarget);
		least = fields().line("slot.min", "At least", typed -> limits(typed, Optional.empty()));
		most = fields().line("slot.max", "At most (empty for any number)", typed -> limits("", Optional.of(typed)));
		description = fields().line("slot.description", "Meaning",
				typed -> replace(each -> new SlotDefinition(each.name(), each.role(), each.targets(), each.min(),
						each.max(), typed)));
	}

	private static String most(SlotDefinition slot) {
		return slot.max() == SlotDefinition.UNBOUNDED ? ANY : Integer.toString(slot.max());
	}

	private Optional<String> rename(String typed) {
		String wanted = typed.strip();
		Optional<SlotDefinition> slot = slots.selected();
		if (slot.isEmpty() || model().label().isEmpty()) {
			return Optional.empty();
		}
		return wanted.isEmpty()
				? Optional.of("A slot needs a name.")
				: model().change("Rename Slot", draft -> draft.renameSlot(model().label().orElseThrow().name(),
						slot.get().name(), wanted));
	}

	private Optional<String> retarget(String typed) {
		List<String> wanted = words(typed);
		Optional<String> unknown = wanted.stream()
				.filter(each -> model().draft().codebook().label(each).isEmpty()).findFirst();
		if (unknown.isPresent()) {
			return Optional.of("There is no label " + unknown.get() + " to link to. Labels: " + String.join(", ",
					model().draft().codebook().labels().stream().map(LabelDefinition::name).toList()) + ".");
		}
		return replace(each -> new SlotDefinition(each.name(), each.role(), wanted, each.min(), each.max(),
				each.description()));
	}

	private Optional<String> limits(String typedLeast, Optional<String> typedMost) {
		try {
			return replace(each -> {
				int min = typedMost.isPresent() || typedLeast.isBlank()
						? each.min()
						: Integer.parseInt(typedLeast.strip());
				int max = typedMost.map(typed -> typed.isBlank() || typed.strip().equals(ANY)
						? SlotDefinition.UNBOUNDED
						: Integer.parseInt(typed.strip())).orElse(each.max());
				return new SlotDefinition(each.name(), each.role(), each.targets(), min, max, each.description());
			});
		} catch (NumberFormatException noNumber) {
			return Optional.of("Write a whole number in digits.");
		} catch (IllegalArgumentException noRange) {
			return Optional.of("At least must be 0 or more, at most 1 or more and not below it.");
		}
	}

	private Optional<String> replace(UnaryOperator<SlotDefinition> step) {
		slots.selected().ifPresent(each -> slots.replace(step.apply(each), "Change"));
		return Optional.empty();
	}

	@Override
	void show(LabelDefinition label) {
		slots.show(label.slots());
		detail();
	}

	private void detail() {
		Optional<SlotDefinition> at = slots.selected();
		List.of(name, targets, least, most, description).forEach(field -> field.enable(at.isPresent()));
		role.setEnabled(model().isEditable() && at.isPresent());
		name.show(at.map(SlotDefinition::name).orElse(""));
		role.select(at.map(SlotDefinition::role).orElse(SlotRole.OTHER).ordinal());
		targets.show(at.map(each -> String.join(", ", each.targets())).orElse(""));
		least.show(at.map(each -> Integer.toString(each.min())).orElse(""));
		most.show(at.map(each -> each.max() == SlotDefinition.UNBOUNDED ? "" : Integer.toString(each.max()))
				.orElse(""));
		description.show(at.map(SlotDefinition::description).orElse(""));
	}

	/** What the buttons do. */
	private final class SlotActions implements Rows.Actions<SlotDefinition> {
		@Override
		public void add(int after) {
			List<String> taken = model().label().orElseThrow().slots().stream().map(SlotDefinition::name).toList();
			slots.insert(new SlotDefinition(FreeName.of("slot", taken), SlotRole.OTHER, List.of(), 0,
					SlotDefinition.UNBOUNDED, ""), after, "Add");
		}

		@Override
		public void replace(List<SlotDefinition> rows, String title) {
			changeLabel(title + " Slot", label -> new LabelCopy(label).slots(rows));
		}

		@Override
		public void selected() {
			detail();
		}
	}
}
