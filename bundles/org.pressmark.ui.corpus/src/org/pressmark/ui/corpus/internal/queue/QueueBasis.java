package org.pressmark.ui.corpus.internal.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.CodedState;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusIndex;
import org.pressmark.store.LayerKey;
import org.pressmark.store.assignment.Assignments;
import org.pressmark.store.assignment.CorpusQueue;
import org.pressmark.store.assignment.SessionLog;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.failure.Failures;

/**
 * What a queue is made from: the assignment, and when layers were finished as far as the files say. The states
 * themselves come from the window, which knows of changes that are not saved yet.
 *
 * @param annotator
 *            who annotates
 * @param assignment
 *            what is assigned, if anything is
 * @param finished
 *            when layers were finished; empty as long as that has not been read
 */
public record QueueBasis(String annotator, Optional<Assignment> assignment,
		Optional<Map<LayerKey, Instant>> finished) {

	/**
	 * Reads what is assigned, which is one small file.
	 *
	 * @param folder
	 *            the corpus
	 * @param annotator
	 *            who annotates
	 * @return the assignment alone
	 */
	public static QueueBasis assignmentOf(Path folder, String annotator) {
		try {
			return new QueueBasis(annotator, new Assignments(folder).of(annotator), Optional.empty());
		} catch (IOException unreadable) {
			Failures.log(Messages.assignmentUnreadable, unreadable);
			return new QueueBasis(annotator, Optional.empty(), Optional.empty());
		}
	}

	/**
	 * Reads when layers were finished, not on the UI thread.
	 *
	 * @param corpus
	 *            the corpus
	 * @param index
	 *            what it holds
	 * @return the same with that
	 * @throws IOException
	 *             if a folder cannot be read
	 */
	public QueueBasis read(Corpus corpus, CorpusIndex index) throws IOException {
		if (assignment.isEmpty()) {
			return this;
		}
		SessionLog.Read log = SessionLog.read(corpus.folder(), annotator);
		log.problems().forEach(problem -> Failures.log(problem.problem(), problem));
		CodedState coded = CorpusQueue.coded(corpus.folder(), assignment.get(), index, log.events());
		Map<LayerKey, Instant> times = new HashMap<>();
		for (ArticleId article : assignment.get().articles()) {
			for (String layer : new String[]{annotator, RepeatCoding.layerOf(annotator)}) {
				coded.finished(layer, article).ifPresent(when -> times.put(new LayerKey(layer, article), when));
			}
		}
		return new QueueBasis(annotator, assignment, Optional.of(times));
	}

	/**
	 * Makes the queue.
	 *
	 * @param states
	 *            knows the states of layers
	 * @param exists
	 *            knows the articles of the corpus
	 * @param now
	 *            the time
	 * @return what is assigned, with the queue if it is known when layers were finished
	 */
	public Assigned assigned(Function<LayerKey, LayerState> states, Function<ArticleId, Boolean> exists, Instant now) {
		Optional<Queue> queue = finished.flatMap(times -> assignment.map(assigned -> Queue.of(
				assigned.only(exists::apply), new Live(states, times, now), now)));
		return new Assigned(annotator, assignment, queue);
	}

	/** The states that the window knows. What was finished in it is finished now. */
	private record Live(Function<LayerKey, LayerState> states, Map<LayerKey, Instant> times, Instant now)
			implements
				CodedState {

		@Override
		public LayerState state(String layer, ArticleId article) {
			return states.apply(new LayerKey(layer, article));
		}

		@Override
		public Optional<Instant> finished(String layer, ArticleId article) {
			LayerKey key = new LayerKey(layer, article);
			if (!states.apply(key).isFinished()) {
				times.remove(key);
				return Optional.empty();
			}
			return Optional.of(times.computeIfAbsent(key, added -> now));
		}
	}
}
