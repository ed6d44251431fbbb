package org.pressmark.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.progress.Progress;

/**
 * The counts of a corpus, as {@code pressmark status} shows them.
 *
 * @param articles
 *            number of articles
 * @param characters
 *            length of their texts in UTF-16 code units
 * @param includedCharacters
 *            length of their included regions
 * @param codebook
 *            name of the codebook
 * @param codebookVersion
 *            its version
 * @param annotators
 *            counts by annotator, in the order of their names
 * @param repeats
 *            counts of second codings, which are not those of other annotators, by the names of their layers
 * @param problems
 *            what could not be read, and is not counted
 * @param warnings
 *            layers whose files hold what another tool added and the next save leaves out
 */
public record CorpusStatus(int articles, long characters, long includedCharacters, String codebook,
		int codebookVersion, Map<String, Annotator> annotators, Map<String, Annotator> repeats,
		List<CorpusException> problems,
		List<CorpusException> warnings) {

	/** Copies the collections. */
	public CorpusStatus {
		annotators = Collections.unmodifiableMap(new LinkedHashMap<>(annotators));
		repeats = Collections.unmodifiableMap(new LinkedHashMap<>(repeats));
		problems = List.copyOf(problems);
		warnings = List.copyOf(warnings);
	}

	/**
	 * The counts of one annotator.
	 *
	 * @param layers
	 *            number of layers that have a file
	 * @param done
	 *            how many of them are done or locked
	 * @param marks
	 *            number of marks by label, in the order of the codebook
	 */
	public record Annotator(int layers, int done, Map<String, Integer> marks) {

		/** Copies the map. */
		public Annotator {
			marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
		}
	}

	/**
	 * Counts.
	 *
	 * @param corpus
	 *            the corpus
	 * @param progress
	 *            told how far it is
	 * @return the counts
	 * @throws CorpusException
	 *             if a folder cannot be read
	 */
	public static CorpusStatus of(Corpus corpus, Progress progress) throws CorpusException {
		CorpusIndex index = corpus.index(progress);
		Map<String, Annotator> annotators = new LinkedHashMap<>();
		Map<String, Annotator> repeats = new LinkedHashMap<>();
		for (String annotator : corpus.annotators()) {
			(RepeatCoding.isRepeat(annotator) ? repeats : annotators).put(annotator,
					count(corpus, index, annotator));
		}
		return new CorpusStatus(index.articles().size(),
				index.articles().stream().mapToLong(ArticleSummary::characters).sum(),
				index.articles().stream().mapToLong(ArticleSummary::includedCharacters).sum(), corpus.codebook().name(),
				corpus.codebook().version(), annotators, repeats, index.problems(), index.warnings());
	}

	private static Annotator count(Corpus corpus, CorpusIndex index, String annotator) {
		List<LayerSummary> layers = index.layers().stream().filter(layer -> layer.key().annotator().equals(annotator))
				.toList();
		Map<String, Integer> found = new LinkedHashMap<>();
		layers.forEach(layer -> layer.marks().forEach((label, count) -> found.merge(label, count, Integer::sum)));
		Map<String, Integer> ordered = new LinkedHashMap<>();
		corpus.codebook().labels().stream().filter(label -> found.containsKey(label.name()))
				.forEach(label -> ordered.put(label.name(), found.getOrDefault(label.name(), 0)));
		found.forEach(ordered::putIfAbsent);
		int done = (int) layers.stream().filter(layer -> layer.state().isFinished()).count();
		return new Annotator(layers.size(), done, ordered);
	}
}
