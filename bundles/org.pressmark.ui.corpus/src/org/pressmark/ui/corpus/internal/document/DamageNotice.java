package org.pressmark.ui.corpus.internal.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.GoodCopy;
import org.pressmark.store.OpenedLayer;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.ui.widgets.Counted;

/**
 * Says which copy stands for a layer whose file is damaged, of when it is, and what it lacks.
 *
 * @param corpus
 *            the corpus
 * @param annotator
 *            whose layer
 * @param article
 *            on which article
 */
record DamageNotice(Corpus corpus, String annotator, ArticleId article) {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	/**
	 * Words it.
	 *
	 * @param file
	 *            the layer as it was opened
	 * @return what to say; empty if its file is sound
	 */
	Optional<String> of(OpenedLayer file) {
		return file.damage().map(damage -> damage.getMessage() + " The layer is shown as it was saved on this machine"
				+ file.copy().map(GoodCopy::saved).map(saved -> ", " + WHEN.format(saved) + ". " + lost(file, saved))
						.orElse("."));
	}

	/** The history is another file, which may know better than any copy of what was saved last. */
	private String lost(OpenedLayer file, Instant saved) {
		try {
			LayerHistory history = corpus.history(annotator, article);
			Optional<Layer> last = history.lastState();
			if (last.equals(Optional.of(file.layer()))) {
				return "Nothing is lost: the layer's history ends with the same marks.";
			}
			long later = history.entries().stream()
					.filter(entry -> entry.kind().isEdit() && entry.at().isAfter(saved)).count();
			return last.isEmpty() || later == 0
					? "What was saved after that, be it on another machine, is lost."
					: Counted.of(later, "later edit") + " in the layer's history are not in it: choose the newest"
							+ " entry in the History view and restore it.";
		} catch (CorpusException unreadable) {
			return "What was saved after that is lost.";
		}
	}
}
