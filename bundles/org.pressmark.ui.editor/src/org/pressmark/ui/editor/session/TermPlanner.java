package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;

/** Tags many places in one step. */
public final class TermPlanner {

	/** Whether a place can be tagged. */
	public enum Place {
		/** It can. */
		FREE,
		/** A mark of that label stands on exactly these words. */
		TAGGED,
		/** It lies in an excluded region. */
		EXCLUDED
	}

	private final Article article;
	private final MarkPlanner planner;

	TermPlanner(Article article, MarkPlanner planner) {
		this.article = article;
		this.planner = planner;
	}

	/**
	 * Tells whether a place can be tagged.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param place
	 *            where, UTF-16
	 * @param label
	 *            name of a label
	 * @return whether it can, or why not
	 */
	public Place look(Layer layer, Fragment place, String label) {
		if (!article.isIncluded(place)) {
			return Place.EXCLUDED;
		}
		return layer.marks().stream().anyMatch(mark -> mark.label().equals(label) && mark.fragments().size() == 1
				&& mark.extent().equals(place)) ? Place.TAGGED : Place.FREE;
	}

	/**
	 * Tags all places that can be tagged, in one step. The marks are linked to nothing.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param places
	 *            where, UTF-16
	 * @param label
	 *            with which label
	 * @param values
	 *            values of the label's attributes; the others have their defaults
	 * @return the step, or why not
	 */
	public Plan tagAll(Layer layer, List<Fragment> places, LabelDefinition label,
			Map<String, AttributeValue> values) {
		List<Mark> marks = new ArrayList<>();
		for (Fragment place : places) {
			if (look(layer, place, label.name()) == Place.FREE) {
				marks.add(planner.fresh(place, label, values));
			}
		}
		if (marks.isEmpty()) {
			return new Plan.Refusal(places.isEmpty() ? Messages.noPlaces : Messages.noFreePlaces);
		}
		String title = marks.size() == 1
				? Messages.bind(Messages.tag, label.name())
				: Messages.bind(Messages.tagSeveral, marks.size(), label.name());
		return new Plan.Step(new LayerEdit(title, marks.stream().map(Change::add).toList()),
				List.of(marks.getFirst().id()), Optional.empty());
	}
}
