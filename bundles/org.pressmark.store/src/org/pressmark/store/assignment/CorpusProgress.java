package org.pressmark.store.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Pace;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.CorpusIndex;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LayerSummary;

/**
 * How far the annotators of a corpus are, and how fast.
 *
 * @param annotators
 *            one entry an annotator, by name; the adjudicated layer has none
 * @param problems
 *            what could not be read, and is not counted
 */
public record CorpusProgress(List<Annotator> annotators, List<CorpusException> problems) {

	/** Copies the lists. */
	public CorpusProgress {
		annotators = List.copyOf(annotators);
		problems = List.copyOf(problems);
	}

	/**
	 * How far one annotator is.
	 *
	 * @param name
	 *            who
	 * @param queue
	 *            what is assigned and what of it is done; empty for somebody to whom nothing is assigned
	 * @param layers
	 *            number of layers that have a file, second codings left out
	 * @param done
	 *            how many of them are finished
	 * @param inProgress
	 *            how many are begun
	 * @param marks
	 *            number of marks in them
	 * @param marksPerHour
	 *            marks of the layers that took time, by that time; NaN where none is known
	 * @param pace
	 *            how fast
	 */
	public record Annotator(String name, Optional<Queue> queue, int layers, int done, int inProgress, int marks,
			double marksPerHour, Pace pace) {

		/** {@return how many articles are assigned; those that have a layer where nothing is} */
		public int assigned() {
			return queue.map(queued -> queued.items().size()).orElse(layers);
		}

		/** {@return how many of those are finished} */
		public int finished() {
			return queue.map(Queue::done).orElse(done);
		}
	}

	/**
	 * Reads assignments and sessions.
	 *
	 * @param corpus
	 *            the corpus
	 * @param index
	 *            what it holds
	 * @param zone
	 *            where days begin
	 * @param now
	 *            the time
	 * @return the progress
	 * @throws CorpusException
	 *             if a folder cannot be read
	 */
	public static CorpusProgress of(Corpus corpus, CorpusIndex index, ZoneId zone, Instant now)
			throws CorpusException {
		List<CorpusException> problems = new ArrayList<>(index.problems());
		List<Assignment> assignments = new Assignments(corpus.folder()).all(problems);
		TreeSet<String> names = new TreeSet<>(SessionLog.annotators(corpus.folder()));
		corpus.annotators().stream().map(RepeatCoding::coder).filter(name -> !name.equals(Layer.GOLD))
				.forEach(names::add);
		assignments.forEach(assignment -> names.add(assignment.annotator()));
		List<Annotator> annotators = new ArrayList<>();
		for (String name : names) {
			SessionLog.Read log = SessionLog.read(corpus.folder(), name);
			problems.addAll(log.problems());
			Optional<Queue> queue = assignments.stream().filter(assignment -> assignment.annotator().equals(name))
					.findFirst().map(assignment -> CorpusQueue.of(corpus, assignment, index, log.events(), now));
			annotators.add(annotator(name, queue, index, Pace.of(log.events(), zone)));
		}
		return new CorpusProgress(annotators, problems);
	}

	private static Annotator annotator(String name, Optional<Queue> queue, CorpusIndex index, Pace pace) {
		List<LayerSummary> own = index.layers().stream().filter(layer -> layer.key().annotator().equals(name)).toList();
		double rate = pace.marksPerHour(article -> layer -> marks(index, layer, article));
		return new Annotator(name, queue, own.size(),
				(int) own.stream().filter(layer -> layer.state().isFinished()).count(),
				(int) own.stream().filter(layer -> layer.state() == LayerState.IN_PROGRESS).count(),
				own.stream().mapToInt(LayerSummary::size).sum(), rate, pace);
	}

	private static int marks(CorpusIndex index, String layer, ArticleId article) {
		return index.layer(new LayerKey(layer, article)).map(LayerSummary::size).orElse(0);
	}
}
