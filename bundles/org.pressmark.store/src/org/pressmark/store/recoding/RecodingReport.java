package org.pressmark.store.recoding;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.model.Fragment;
import org.pressmark.model.MarkId;
import org.pressmark.model.recoding.Difference;
import org.pressmark.model.recoding.Effect;
import org.pressmark.model.recoding.Question;
import org.pressmark.model.recoding.WorkItem;
import org.pressmark.store.LayerKey;

/**
 * What a change of the codebook does, or has done, to the marks of a corpus.
 *
 * @param version
 *            the version that the change makes
 * @param applied
 *            whether it was carried out
 * @param differences
 *            in what the codebooks differ
 * @param effects
 *            the marks to which each thing is done
 * @param questions
 *            the marks for which each thing is undecided; as long as there are any, nothing is carried out
 * @param worklist
 *            the marks that somebody has to look at afterwards
 * @param layers
 *            how many layers there are
 * @param rewritten
 *            how many of them are written anew
 */
public record RecodingReport(int version, boolean applied, List<Difference> differences,
		Map<Effect, List<Place>> effects, Map<Question, List<Place>> questions, List<Task> worklist, int layers,
		int rewritten) {

	/**
	 * Where a mark is.
	 *
	 * @param layer
	 *            its layer
	 * @param mark
	 *            its id
	 * @param where
	 *            its extent, UTF-16
	 */
	public record Place(LayerKey layer, MarkId mark, Fragment where) {}

	/**
	 * A mark that somebody has to look at.
	 *
	 * @param layer
	 *            its layer
	 * @param item
	 *            the mark, and what is open
	 */
	public record Task(LayerKey layer, WorkItem item) {}

	/** Copies the collections. */
	public RecodingReport {
		differences = List.copyOf(differences);
		effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
		questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
		worklist = List.copyOf(worklist);
	}

	/** {@return how many marks are changed or deleted} */
	public int affected() {
		Set<List<Object>> marks = new LinkedHashSet<>();
		effects.values().stream().flatMap(Collection::stream)
				.forEach(place -> marks.add(List.of(place.layer(), place.mark())));
		return marks.size();
	}

	/** {@return how many marks are deleted} */
	public int dropped() {
		return effects.entrySet().stream().filter(entry -> entry.getKey().kind() == Effect.Kind.DROPPED)
				.mapToInt(entry -> entry.getValue().size()).sum();
	}
}
