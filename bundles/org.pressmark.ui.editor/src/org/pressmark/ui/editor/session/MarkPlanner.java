package org.pressmark.ui.editor.session;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;

/** Turns what an annotator wants into edits of a layer. It changes nothing itself. */
public final class MarkPlanner {

	private final Article article;
	private final Codebook codebook;
	private final String annotator;
	private final InstantSource clock;
	private final Linking linking;

	/**
	 * Prepares edits of one annotator on one article.
	 *
	 * @param article
	 *            the article
	 * @param codebook
	 *            the codebook in force
	 * @param annotator
	 *            who makes the marks
	 * @param clock
	 *            says when
	 */
	public MarkPlanner(Article article, Codebook codebook, String annotator, InstantSource clock) {
		this.article = article;
		this.codebook = codebook;
		this.annotator = annotator;
		this.clock = clock;
		this.linking = new Linking(article, codebook);
	}

	/** {@return the article with the regions that count} */
	Article article() {
		return article;
	}

	/** {@return what makes edits of the text that a mark covers} */
	public SpanPlanner spans() {
		return new SpanPlanner(article, this);
	}

	/** {@return what makes edits of what belongs together} */
	public LinkPlanner links() {
		return new LinkPlanner(codebook, this);
	}

	/** {@return what tags many places in one step} */
	public TermPlanner terms() {
		return new TermPlanner(article, this);
	}

	/** {@return what makes edits that split and merge marks} */
	public PiecePlanner pieces() {
		return new PiecePlanner(article, codebook, this);
	}

	/** {@return what pastes marks} */
	public CopyPlanner copies() {
		return new CopyPlanner(article, codebook, this);
	}

	/** {@return the rules of linking that go with this planner} */
	public Linking linking() {
		return linking;
	}

	/**
	 * Makes a mark. A cue or source goes into the slot of the armed mark where it belongs to it; a quote takes up the
	 * selected parts that nothing links to yet.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param span
	 *            where
	 * @param label
	 *            with which label
	 * @param selection
	 *            what is selected and armed
	 * @return the step, or why not
	 */
	public Plan tag(Layer layer, Fragment span, LabelDefinition label, MarkSelection selection) {
		return tag(layer, span, label, Map.of(), selection);
	}

	/**
	 * Makes a mark that has values already, as {@link #tag(Layer, Fragment, LabelDefinition, MarkSelection)} does.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param span
	 *            where
	 * @param label
	 *            with which label
	 * @param values
	 *            values of the label's attributes; the others have their defaults
	 * @param selection
	 *            what is selected and armed
	 * @return the step, or why not
	 */
	public Plan tag(Layer layer, Fragment span, LabelDefinition label, Map<String, AttributeValue> values,
			MarkSelection selection) {
		if (!article.isIncluded(span)) {
			return new Plan.Refusal(Messages.excludedRegion);
		}
		if (terms().look(layer, span, label.name()) == TermPlanner.Place.TAGGED) {
			return new Plan.Refusal(Messages.bind(Messages.alreadyTagged, label.name()));
		}
		Mark mark = linking.adopt(fresh(span, label, values), layer, selection);
		List<Change> changes = new ArrayList<>();
		changes.add(Change.add(mark));
		Arming arming = selection.arming();
		Optional<Mark> owner = arming.owner().flatMap(layer::mark)
				.flatMap(armed -> linking.receive(armed, mark, arming.slot()).map(linked -> {
					changes.add(Change.replace(armed, linked));
					return linked;
				}));
		String title = owner.isPresent()
				? Messages.bind(Messages.tagAndLink, label.name(), owner.get().label())
				: Messages.bind(Messages.tag, label.name());
		return new Plan.Step(new LayerEdit(title, changes), List.of(mark.id()),
				armedAfter(mark, label, owner, linking.waitingWith(mark, layer, arming)));
	}

	/** An object waits for its parts, a part that nothing took waits for its object. */
	private Optional<Arming> armedAfter(Mark mark, LabelDefinition label, Optional<Mark> owner, List<MarkId> waiting) {
		if (!label.slots().isEmpty()) {
			return Optional.of(Arming.of(mark.id()));
		}
		if (owner.isPresent()) {
			return Optional.of(Arming.of(owner.get().id()));
		}
		return linking.isPart(label) ? Optional.of(Arming.loose(waiting)) : Optional.empty();
	}

	/** A new mark with the defaults of its label. */
	Mark fresh(Fragment span, LabelDefinition label, Map<String, AttributeValue> values) {
		return withDefaults(
				new Mark(MarkId.random(), label.name(), List.of(span), values, Map.of(), "", false, provenance()),
				label);
	}

	/** A plan for a new mark, where there may be one. */
	Plan withFresh(Fragment span, LabelDefinition label, Function<Mark, Plan> plan) {
		return article.isIncluded(span)
				? plan.apply(fresh(span, label, Map.of()))
				: new Plan.Refusal(Messages.excludedRegion);
	}

	/**
	 * Gives marks another label; attributes and links stay.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param marks
	 *            the marks
	 * @param label
	 *            the new label
	 * @return the step, or why not
	 */
	public Plan relabel(Layer layer, Collection<Mark> marks, LabelDefinition label) {
		return change(marks, Messages.bind(Messages.relabel, label.name()),
				mark -> mark.label().equals(label.name()) ? mark : withDefaults(mark.withLabel(label.name()), label));
	}

	/**
	 * Deletes marks and every link to them.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param marks
	 *            the marks
	 * @return the step, or why not
	 */
	public Plan delete(Layer layer, Collection<Mark> marks) {
		if (marks.isEmpty()) {
			return new Plan.Refusal(Messages.nothingSelected);
		}
		String title = marks.size() == 1
				? Messages.bind(Messages.delete, marks.iterator().next().label())
				: Messages.bind(Messages.deleteSeveral, marks.size());
		return delete(layer, marks, title);
	}

	/** Deletes marks in a step of that name. */
	static Plan delete(Layer layer, Collection<Mark> marks, String title) {
		LayerEdit edit = LayerEdits.delete(layer,
				marks.stream().map(Mark::id).collect(Collectors.toSet()), title);
		return new Plan.Step(edit, List.of(), Optional.empty());
	}

	/**
	 * Sets or clears an attribute of marks whose label has it.
	 *
	 * @param marks
	 *            the marks
	 * @param name
	 *            the attribute
	 * @param value
	 *            its value; empty clears it
	 * @return the step, or why not
	 */
	public Plan setAttribute(Collection<Mark> marks, String name, Optional<AttributeValue> value) {
		String title = value.map(given -> Messages.bind(Messages.setAttribute, name, given.display()))
				.orElseGet(() -> Messages.bind(Messages.clearAttribute, name));
		return change(marks, title, mark -> codebook.label(mark.label()).flatMap(label -> label.attribute(name))
				.filter(definition -> value.isEmpty() || definition.accepts(value.get())).isPresent()
						? mark.withAttribute(name, value)
						: mark);
	}

	/**
	 * Changes marks one by one.
	 *
	 * @param marks
	 *            the marks
	 * @param title
	 *            name of the step
	 * @param operator
	 *            makes the changed mark
	 * @return the step, or why not; a step that changes nothing is refused
	 */
	public Plan change(Collection<Mark> marks, String title, UnaryOperator<Mark> operator) {
		if (marks.isEmpty()) {
			return new Plan.Refusal(Messages.nothingSelected);
		}
		List<Change> changes = new ArrayList<>();
		for (Mark mark : marks) {
			Mark changed = operator.apply(mark);
			if (!changed.equals(mark)) {
				changes.add(Change.replace(mark, changed.withProvenance(provenance())));
			}
		}
		if (changes.isEmpty()) {
			return new Plan.Refusal(Messages.nothingChanges);
		}
		return new Plan.Step(new LayerEdit(title, changes), marks.stream().map(Mark::id).toList(), Optional.empty());
	}

	/** A mark as the annotator changes it now. */
	Mark now(Mark changed) {
		return changed.withProvenance(provenance());
	}

	/** A mark that is like another and will be in the layer beside it. */
	Mark asNew(Mark like) {
		return now(like.withId(MarkId.random()));
	}

	/** Who changes marks, and when. */
	Provenance provenance() {
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		return new Provenance(annotator, now, codebook.version());
	}

	/** Defaults are set in the codebook's order, as a condition may depend on one of them. */
	private static Mark withDefaults(Mark mark, LabelDefinition label) {
		Mark filled = mark;
		for (AttributeDefinition attribute : label.attributes()) {
			if (attribute.defaultValue().isPresent() && attribute.appliesTo(filled)
					&& filled.attribute(attribute.name()).isEmpty()) {
				filled = filled.withAttribute(attribute.name(), attribute.defaultValue());
			}
		}
		return filled;
	}
}
