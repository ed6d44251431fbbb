package org.pressmark.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All marks of one annotator on one article.
 * <p>
 * A layer keeps whatever it is given, also links to marks that are not there: {@code validation} finds what is wrong,
 * so
 * that a damaged file can be opened, shown and repaired. It only refuses two marks of one id.
 */
public final class Layer {

	/** Name of the annotator whose layer is the adjudicated one. */
	public static final String GOLD = "gold";

	private final ArticleId article;
	private final String annotator;
	private final LayerState state;
	private final Map<MarkId, Mark> marks;
	/** Who links to a mark; made when it is asked for first. Two threads may make it, and make the same. */
	private volatile @Nullable Map<MarkId, List<MarkId>> pointing;

	private Layer(ArticleId article, String annotator, LayerState state, Map<MarkId, Mark> marks) {
		this.article = article;
		this.annotator = annotator;
		this.state = state;
		this.marks = marks;
	}

	/**
	 * Makes a layer.
	 *
	 * @param article
	 *            the article that it belongs to
	 * @param annotator
	 *            whose marks they are
	 * @param state
	 *            how far the annotator got
	 * @param marks
	 *            the marks, in any order
	 * @return the layer
	 * @throws IllegalArgumentException
	 *             if two marks have one id
	 */
	public static Layer of(ArticleId article, String annotator, LayerState state, Collection<Mark> marks) {
		Map<MarkId, Mark> byId = new LinkedHashMap<>();
		for (Mark mark : marks) {
			if (byId.put(mark.id(), mark) != null) {
				throw new IllegalArgumentException("Two marks with the id " + mark.id());
			}
		}
		return new Layer(article, annotator, state, Collections.unmodifiableMap(byId));
	}

	/**
	 * Makes a layer without marks that nobody has looked at.
	 *
	 * @param article
	 *            the article
	 * @param annotator
	 *            whose layer it is
	 * @return the layer, in state new
	 */
	public static Layer empty(ArticleId article, String annotator) {
		return of(article, annotator, LayerState.NEW, List.of());
	}

	/** {@return the article that the layer belongs to} */
	public ArticleId article() {
		return article;
	}

	/** {@return whose marks they are} */
	public String annotator() {
		return annotator;
	}

	/** {@return how far the annotator got} */
	public LayerState state() {
		return state;
	}

	/** {@return the marks, in the order in which they were added} */
	public Collection<Mark> marks() {
		return marks.values();
	}

	/** {@return the marks in text order, longer ones first where two begin together} */
	public List<Mark> inTextOrder() {
		return marks.values().stream().sorted().toList();
	}

	/** {@return the number of marks} */
	public int size() {
		return marks.size();
	}

	/**
	 * Looks a mark up.
	 *
	 * @param id
	 *            its id
	 * @return the mark, if the layer has it
	 */
	public Optional<Mark> mark(MarkId id) {
		return Optional.ofNullable(marks.get(id));
	}

	/**
	 * Resolves a slot.
	 *
	 * @param owner
	 *            the mark that has the slot
	 * @param slot
	 *            the slot's name
	 * @return the marks in it that the layer has, in order
	 */
	public List<Mark> fillers(Mark owner, String slot) {
		return owner.slot(slot).stream().flatMap(id -> mark(id).stream()).toList();
	}

	/**
	 * Finds the marks that link to a mark.
	 *
	 * @param target
	 *            the id that is pointed to
	 * @return the marks that have it in one of their slots
	 */
	public Stream<Mark> pointingTo(MarkId target) {
		Map<MarkId, List<MarkId>> known = pointing;
		if (known == null) {
			known = linksByTarget();
			pointing = known;
		}
		return known.getOrDefault(target, List.of()).stream().flatMap(owner -> mark(owner).stream());
	}

	private Map<MarkId, List<MarkId>> linksByTarget() {
		Map<MarkId, List<MarkId>> links = new HashMap<>();
		for (Mark mark : marks.values()) {
			for (List<MarkId> fillers : mark.slots().values()) {
				for (MarkId filler : fillers) {
					List<MarkId> owners = links.computeIfAbsent(filler, id -> new ArrayList<>(2));
					if (!owners.contains(mark.id())) {
						owners.add(mark.id());
					}
				}
			}
		}
		return links;
	}

	/**
	 * Adds a mark, or replaces the one that has its id.
	 *
	 * @param mark
	 *            the mark
	 * @return the changed layer
	 */
	public Layer with(Mark mark) {
		Map<MarkId, Mark> changed = new LinkedHashMap<>(marks);
		changed.put(mark.id(), mark);
		return new Layer(article, annotator, state, Collections.unmodifiableMap(changed));
	}

	/**
	 * Puts marks in, or in the place of those of the same id, takes others out and replaces the state, in one go.
	 *
	 * @param changed
	 *            what becomes of marks, by id; empty takes the mark out
	 * @param now
	 *            how far the annotator is now
	 * @return the changed layer; a mark that is replaced keeps its place in the order, a new one comes last
	 */
	public Layer with(Map<MarkId, Optional<Mark>> changed, LayerState now) {
		Map<MarkId, Mark> all = new LinkedHashMap<>(marks);
		boolean linked = false;
		for (Map.Entry<MarkId, Optional<Mark>> entry : changed.entrySet()) {
			Mark before = marks.get(entry.getKey());
			linked |= !slots(Optional.ofNullable(before)).equals(slots(entry.getValue()));
			entry.getValue().ifPresentOrElse(one -> all.put(entry.getKey(), one), () -> all.remove(entry.getKey()));
		}
		Layer layer = new Layer(article, annotator, now, Collections.unmodifiableMap(all));
		if (!linked) {
			layer.pointing = pointing;
		}
		return layer;
	}

	private static Map<String, List<MarkId>> slots(Optional<Mark> mark) {
		return mark.map(Mark::slots).orElse(Map.of());
	}

	/**
	 * Replaces the state.
	 *
	 * @param changed
	 *            how far the annotator is now
	 * @return the changed layer
	 */
	public Layer withState(LayerState changed) {
		return new Layer(article, annotator, changed, marks);
	}

	/**
	 * Replaces all marks.
	 *
	 * @param changed
	 *            the marks
	 * @return the changed layer
	 * @throws IllegalArgumentException
	 *             if two marks have one id
	 */
	public Layer withMarks(Collection<Mark> changed) {
		return of(article, annotator, state, changed);
	}

	/** Layers are equal if article, annotator, state and marks are; the order of marks does not count. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Layer that && article.equals(that.article) && annotator.equals(that.annotator)
				&& state == that.state && marks.equals(that.marks);
	}

	@Override
	public int hashCode() {
		return article.hashCode() * 31 + annotator.hashCode();
	}

	@Override
	public String toString() {
		return "Layer " + annotator + " on " + article + " (" + state.key() + ", " + marks.size() + " marks)";
	}
}
