package org.pressmark.store.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.CodedState;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusIndex;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LayerSummary;
import org.pressmark.store.internal.Layout;

/**
 * What is known of the layers of an annotator from the files of a corpus.
 * <p>
 * When a layer was finished the session log says. Where it does not, as of layers that were imported, the layer counts
 * as finished when its file was last written, or when it was assigned, whichever is later: a second coding may come
 * late then, but never too early.
 */
public final class CorpusQueue implements CodedState {

	private final Layout layout;
	private final CorpusIndex index;
	private final Instant assigned;
	private final Map<LayerKey, Instant> finished = new HashMap<>();

	private CorpusQueue(Path corpus, CorpusIndex index, Instant assigned, List<SessionEvent> events) {
		this.layout = new Layout(corpus);
		this.index = index;
		this.assigned = assigned;
		events.forEach(this::note);
	}

	/** From done to locked is no end of its own; from done to in progress takes the end back. */
	private void note(SessionEvent event) {
		LayerKey key = new LayerKey(event.layer(), event.article());
		if (event.finishes()) {
			finished.putIfAbsent(key, event.at());
		} else if (event.state().isPresent()) {
			finished.remove(key);
		}
	}

	/**
	 * Makes the queue of an annotator.
	 *
	 * @param corpus
	 *            the corpus
	 * @param assignment
	 *            what is assigned; articles that the corpus does not have are left out
	 * @param index
	 *            what the corpus holds
	 * @param events
	 *            what the annotator did, in the order of time
	 * @param now
	 *            the time
	 * @return the queue
	 */
	public static Queue of(Corpus corpus, Assignment assignment, CorpusIndex index, List<SessionEvent> events,
			Instant now) {
		return Queue.of(assignment.only(corpus::hasArticle), coded(corpus.folder(), assignment, index, events), now);
	}

	/**
	 * Finds out what an annotator has coded. The files of layers of which the log says nothing are looked at when they
	 * are asked for.
	 *
	 * @param corpus
	 *            the folder of the corpus
	 * @param assignment
	 *            what is assigned
	 * @param index
	 *            what the corpus holds
	 * @param events
	 *            what the annotator did, in the order of time
	 * @return what is known of the annotator's layers
	 */
	public static CodedState coded(Path corpus, Assignment assignment, CorpusIndex index,
			List<SessionEvent> events) {
		return new CorpusQueue(corpus, index, assignment.created(), events);
	}

	@Override
	public LayerState state(String layer, ArticleId article) {
		return index.layer(new LayerKey(layer, article)).map(LayerSummary::state).orElse(LayerState.NEW);
	}

	@Override
	public Optional<Instant> finished(String layer, ArticleId article) {
		if (!state(layer, article).isFinished()) {
			return Optional.empty();
		}
		LayerKey key = new LayerKey(layer, article);
		return Optional.of(finished.computeIfAbsent(key, this::written));
	}

	private Instant written(LayerKey key) {
		try {
			Instant written = Files.getLastModifiedTime(layout.layer(key)).toInstant();
			return written.isAfter(assigned) ? written : assigned;
		} catch (IOException gone) {
			return assigned;
		}
	}
}
