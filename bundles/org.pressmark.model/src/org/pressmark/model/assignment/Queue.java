package org.pressmark.model.assignment;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;

/**
 * What an annotator has to code, in order.
 * <p>
 * Assigned articles come in the order of the assignment. A second coding comes in when its days are over: before the
 * first article that was not finished by then, but with {@value #APART} articles between two of them, so that the
 * annotator does not meet the articles of one day again in a row; what is left over then follows at the end. Where it
 * came in it stays until it is finished. An article that waits for its second coding stands there once, as if it were
 * new; before and after that it stands at its first place.
 */
public final class Queue {

	/** How many articles lie between two second codings, as long as there are so many. */
	public static final int APART = 3;

	/**
	 * A second coding.
	 *
	 * @param article
	 *            the article
	 * @param due
	 *            from when on it may be coded; empty as long as the first coding is not finished
	 * @param state
	 *            how far it is
	 */
	public record Repeat(ArticleId article, Optional<Instant> due, LayerState state) {

		/**
		 * Tells whether it may be coded.
		 *
		 * @param now
		 *            the time
		 * @return whether its days are over
		 */
		public boolean isDue(Instant now) {
			return due.filter(when -> !when.isAfter(now)).isPresent();
		}
	}

	private final Assignment assignment;
	private final List<QueueItem> items;
	private final List<Repeat> repeats;
	private final Set<ArticleId> hidden = new HashSet<>();

	private Queue(Assignment assignment, CodedState coded, Instant now) {
		this.assignment = assignment;
		this.repeats = repeats(assignment, coded);
		List<QueueItem> all = mixed(assignment, coded, now);
		all.stream().filter(item -> item.isRepeat() && !item.state().isFinished()).map(QueueItem::article)
				.forEach(hidden::add);
		this.items = all.stream().filter(item -> item.isRepeat() == hidden.contains(item.article())).toList();
	}

	/**
	 * Makes the queue of an annotator.
	 *
	 * @param assignment
	 *            what is assigned
	 * @param coded
	 *            what was done
	 * @param now
	 *            the time
	 * @return the queue
	 */
	public static Queue of(Assignment assignment, CodedState coded, Instant now) {
		return new Queue(assignment, coded, now);
	}

	/** {@return what is assigned} */
	public Assignment assignment() {
		return assignment;
	}

	/** {@return each assigned article once, in order; where it waits for its second coding, that} */
	public List<QueueItem> items() {
		return items;
	}

	/** {@return all second codings, due or not, in the order of the articles: for the project lead} */
	public List<Repeat> repeats() {
		return repeats;
	}

	/** {@return the articles whose second coding is due and not finished: the first one is hidden} */
	public Set<ArticleId> beingRepeated() {
		return Set.copyOf(hidden);
	}

	/** {@return how many items are finished} */
	public int done() {
		return (int) items.stream().filter(item -> item.state().isFinished()).count();
	}

	/**
	 * Finds what to code next.
	 *
	 * @param after
	 *            where to begin; empty for the top
	 * @return the first item below that is not finished, then from the top; not the one where it begins
	 */
	public Optional<QueueItem> next(Optional<ArticleId> after) {
		int begin = after.map(this::indexOf).orElse(-1) + 1;
		for (int step = 0; step < items.size(); step++) {
			QueueItem candidate = items.get((begin + step) % items.size());
			boolean itself = after.filter(candidate.article()::equals).isPresent();
			if (!itself && !candidate.state().isFinished()) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	/**
	 * Finds what stands before an article.
	 *
	 * @param before
	 *            the article
	 * @return the item above, whatever its state; empty at the top, and of an article that is not assigned
	 */
	public Optional<QueueItem> previous(ArticleId before) {
		int index = indexOf(before);
		return index > 0 ? Optional.of(items.get(index - 1)) : Optional.empty();
	}

	/**
	 * Finds the place of an article.
	 *
	 * @param article
	 *            the article
	 * @return its place, counted from 0; -1 if it is not assigned
	 */
	public int indexOf(ArticleId article) {
		for (int index = 0; index < items.size(); index++) {
			if (items.get(index).article().equals(article)) {
				return index;
			}
		}
		return -1;
	}

	/** An article that was coded a second time once stays one that is, also if the plan is another one now. */
	private static List<Repeat> repeats(Assignment assignment, CodedState coded) {
		String second = RepeatCoding.layerOf(assignment.annotator());
		Set<ArticleId> planned = assignment.repeated();
		List<Repeat> repeats = new ArrayList<>();
		for (ArticleId article : assignment.inOrder()) {
			LayerState state = coded.state(second, article);
			if (planned.contains(article) || state != LayerState.NEW) {
				repeats.add(new Repeat(article, due(assignment, coded, article), state));
			}
		}
		return List.copyOf(repeats);
	}

	private static Optional<Instant> due(Assignment assignment, CodedState coded, ArticleId article) {
		return coded.finished(assignment.annotator(), article)
				.map(finished -> assignment.repeat().map(plan -> plan.due(finished)).orElse(finished));
	}

	private List<QueueItem> mixed(Assignment assigned, CodedState coded, Instant now) {
		String coder = assigned.annotator();
		Deque<Repeat> waiting = new ArrayDeque<>(inOrderOfDays(now));
		List<QueueItem> mixed = new ArrayList<>();
		int since = APART;
		for (ArticleId article : assigned.inOrder()) {
			Instant finished = coded.finished(coder, article).orElse(now);
			Repeat first = waiting.peekFirst();
			if (first != null && since >= APART && first.isDue(finished)) {
				mixed.add(second(waiting.removeFirst()));
				since = 0;
			}
			mixed.add(new QueueItem(article, coder, coded.state(coder, article)));
			since++;
		}
		waiting.forEach(repeat -> mixed.add(second(repeat)));
		return mixed;
	}

	private List<Repeat> inOrderOfDays(Instant now) {
		Map<ArticleId, Integer> places = new HashMap<>();
		List<ArticleId> chosen = assignment.repeat()
				.map(plan -> new SeededOrder("repeat", plan.seed())
						.sorted(repeats.stream().map(Repeat::article).toList()))
				.orElse(List.of());
		chosen.forEach(article -> places.put(article, places.size()));
		Comparator<Repeat> byDue = Comparator.comparing(repeat -> repeat.due().orElse(Instant.MAX));
		return repeats.stream().filter(repeat -> repeat.isDue(now))
				.sorted(byDue.thenComparing(repeat -> places.getOrDefault(repeat.article(), 0))).toList();
	}

	private QueueItem second(Repeat repeat) {
		return new QueueItem(repeat.article(), RepeatCoding.layerOf(assignment.annotator()), repeat.state());
	}
}
