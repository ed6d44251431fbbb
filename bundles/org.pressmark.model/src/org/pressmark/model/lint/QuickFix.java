package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;

/**
 * A way to put a finding right. It is a value and changes nothing: the edit is made of the layer as it is when somebody
 * chooses it.
 */
public sealed interface QuickFix {

	/** {@return what it does, as a list of fixes shows it} */
	String title();

	/**
	 * Makes the edit.
	 *
	 * @param layer
	 *            the layer as it is now
	 * @param now
	 *            who changes it and when
	 * @return the edit; empty if the layer has moved on and there is nothing left to do
	 */
	Optional<LayerEdit> on(Layer layer, Provenance now);

	/**
	 * Moves the edges of a mark, or takes a fragment away.
	 *
	 * @param title
	 *            what it does
	 * @param mark
	 *            the mark
	 * @param fragments
	 *            where it will be; at least one
	 */
	record Reshape(String title, MarkId mark, List<Fragment> fragments) implements QuickFix {

		/** Copies the list. */
		public Reshape {
			fragments = List.copyOf(fragments);
		}

		@Override
		public Optional<LayerEdit> on(Layer layer, Provenance now) {
			return change(layer, mark, title, old -> old.withFragments(fragments), now);
		}
	}

	/**
	 * Sets an attribute of a mark.
	 *
	 * @param title
	 *            what it does
	 * @param mark
	 *            the mark
	 * @param attribute
	 *            the attribute's name
	 * @param value
	 *            its new value
	 */
	record SetAttribute(String title, MarkId mark, String attribute, AttributeValue value) implements QuickFix {
		@Override
		public Optional<LayerEdit> on(Layer layer, Provenance now) {
			return change(layer, mark, title, old -> old.withAttribute(attribute, Optional.of(value)), now);
		}
	}

	/**
	 * Deletes a mark and every link to it.
	 *
	 * @param title
	 *            what it does
	 * @param mark
	 *            the mark
	 */
	record Delete(String title, MarkId mark) implements QuickFix {
		@Override
		public Optional<LayerEdit> on(Layer layer, Provenance now) {
			return layer.mark(mark).map(present -> LayerEdits.delete(layer, Set.of(mark), title));
		}
	}

	/**
	 * Puts a mark into a slot of another.
	 *
	 * @param title
	 *            what it does
	 * @param owner
	 *            the mark with the slot
	 * @param slot
	 *            the slot
	 * @param filler
	 *            the mark to link
	 */
	record Link(String title, MarkId owner, SlotDefinition slot, MarkId filler) implements QuickFix {
		@Override
		public Optional<LayerEdit> on(Layer layer, Provenance now) {
			return layer.mark(filler).flatMap(
					present -> change(layer, owner, title, old -> LayerEdits.link(old, slot, filler), now));
		}
	}

	/**
	 * Takes a mark out of a slot of another.
	 *
	 * @param title
	 *            what it does
	 * @param owner
	 *            the mark with the slot
	 * @param slot
	 *            the slot's name
	 * @param filler
	 *            the linked mark
	 */
	record Unlink(String title, MarkId owner, String slot, MarkId filler) implements QuickFix {
		@Override
		public Optional<LayerEdit> on(Layer layer, Provenance now) {
			return change(layer, owner, title, old -> old.withSlot(slot,
					old.slot(slot).stream().filter(id -> !id.equals(filler)).toList()), now);
		}
	}

	/**
	 * Makes a mark.
	 *
	 * @param title
	 *            what it does
	 * @param label
	 *            its label
	 * @param fragments
	 *            where
	 * @param values
	 *            values of attributes; the others have their defaults
	 */
	record Tag(String title, LabelDefinition label, List<Fragment> fragments, Map<String, AttributeValue> values)
			implements
				QuickFix {

		/** Copies the collections. */
		public Tag {
			fragments = List.copyOf(fragments);
			values = Map.copyOf(values);
		}

		@Override
		public Optional<LayerEdit> on(Layer layer, Provenance now) {
			boolean there = layer.marks().stream()
					.anyMatch(mark -> mark.label().equals(label.name()) && mark.fragments().equals(fragments));
			if (there) {
				return Optional.empty();
			}
			Mark mark = new Mark(MarkId.random(), label.name(), fragments, values, Map.of(), "", false, now);
			for (AttributeDefinition attribute : label.attributes()) {
				if (attribute.defaultValue().isPresent() && attribute.appliesTo(mark)
						&& mark.attribute(attribute.name()).isEmpty()) {
					mark = mark.withAttribute(attribute.name(), attribute.defaultValue());
				}
			}
			return Optional.of(new LayerEdit(title, List.of(Change.add(mark))));
		}
	}

	private static Optional<LayerEdit> change(Layer layer, MarkId id, String title,
			UnaryOperator<Mark> operator, Provenance now) {
		List<Change> changes = new ArrayList<>();
		layer.mark(id).ifPresent(old -> {
			Mark changed = operator.apply(old);
			if (!changed.equals(old)) {
				changes.add(Change.replace(old, changed.withProvenance(now)));
			}
		});
		return changes.isEmpty() ? Optional.empty() : Optional.of(new LayerEdit(title, changes));
	}
}
