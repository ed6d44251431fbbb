package org.pressmark.model.recoding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.pressmark.model.ArticleId;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;

/**
 * What the marks of a corpus use of its codebook, with one stand-in for all marks that are alike in that: a recoding
 * can be tried on the stand-ins at each stroke of a key, however large the corpus is. Where marks are is not known
 * here,
 * but how many, and in how many layers.
 */
public final class Usage {

	private static final Provenance NOBODY = new Provenance("", Instant.EPOCH, 1);

	private record Shape(String label, Map<String, AttributeValue> attributes, Map<String, List<String>> links) {}

	/** How often a shape occurs. */
	private static final class Tally {
		private int marks;
		private int layers;
		private int lastLayer = -1;
	}

	/**
	 * How many marks something concerns.
	 *
	 * @param marks
	 *            how many marks
	 * @param layers
	 *            in how many layers, counted at most: where marks of different shapes lie in one layer it counts for
	 *            each
	 */
	public record Count(int marks, int layers) {

		/** Nothing. */
		public static final Count NONE = new Count(0, 0);

		Count plus(Count other) {
			return new Count(marks + other.marks, layers + other.layers);
		}
	}

	private final Map<Shape, Tally> shapes = new LinkedHashMap<>();
	private final Map<String, Integer> labels = new TreeMap<>();
	private int layers;
	private int marks;

	/**
	 * Takes a layer into account.
	 *
	 * @param layer
	 *            the layer
	 */
	public void add(Layer layer) {
		for (Mark mark : layer.marks()) {
			Tally tally = shapes.computeIfAbsent(shapeOf(mark, layer), any -> new Tally());
			tally.marks++;
			if (tally.lastLayer != layers) {
				tally.lastLayer = layers;
				tally.layers++;
			}
			labels.merge(mark.label(), 1, Integer::sum);
			marks++;
		}
		layers++;
	}

	/** {@return how many layers were counted} */
	public int layers() {
		return layers;
	}

	/** {@return how many marks were counted} */
	public int marks() {
		return marks;
	}

	/**
	 * Counts the marks of a label.
	 *
	 * @param label
	 *            its name
	 * @return how many marks have it
	 */
	public int marksOf(String label) {
		return labels.getOrDefault(label, 0);
	}

	/**
	 * Tries a recoding.
	 *
	 * @param recoding
	 *            the recoding
	 * @return what it would do to the counted marks, and what is undecided
	 */
	public Outcome tryOut(Recoding recoding) {
		Map<MarkId, Count> counts = new LinkedHashMap<>();
		List<Mark> standIns = new ArrayList<>();
		shapes.forEach((shape, tally) -> {
			Mark standIn = standIn(shape, standIns);
			counts.put(standIn.id(), new Count(tally.marks, tally.layers));
		});
		RecodedLayer tried = recoding
				.apply(Layer.of(new ArticleId("stand-ins"), "", LayerState.NEW, standIns));
		return new Outcome(sums(tried.effects(), counts), sums(tried.questions(), counts));
	}

	/**
	 * What a recoding would do.
	 *
	 * @param effects
	 *            how many marks each thing is done to
	 * @param questions
	 *            how many marks each open question is about
	 */
	public record Outcome(Map<Effect, Count> effects, Map<Question, Count> questions) {}

	private <K> Map<K, Count> sums(Map<K, Set<MarkId>> found, Map<MarkId, Count> counts) {
		Map<K, Count> sums = new LinkedHashMap<>();
		found.forEach((what, ids) -> {
			Count sum = sum(ids, counts);
			if (sum.marks() > 0) {
				sums.put(what, new Count(sum.marks(), Math.min(layers, sum.layers())));
			}
		});
		return sums;
	}

	private static Count sum(Collection<MarkId> ids, Map<MarkId, Count> counts) {
		return ids.stream().map(id -> counts.getOrDefault(id, Count.NONE)).reduce(Count.NONE, Count::plus);
	}

	private static Mark standIn(Shape shape, List<Mark> all) {
		Map<String, List<MarkId>> slots = new LinkedHashMap<>();
		shape.links().forEach((slot, targets) -> slots.put(slot, targets.stream().map(label -> {
			Mark target = bare(all.size(), label);
			all.add(target);
			return target.id();
		}).toList()));
		Mark mark = bare(all.size(), shape.label()).withAttributes(shape.attributes()).withSlots(slots);
		all.add(mark);
		return mark;
	}

	private static Mark bare(int number, String label) {
		return new Mark(new MarkId("m" + number), label, List.of(new Fragment(0, 0)), Map.of(), Map.of(), "", false,
				NOBODY);
	}

	private static Shape shapeOf(Mark mark, Layer layer) {
		Map<String, List<String>> links = new TreeMap<>();
		mark.slots().forEach((slot, ids) -> links.put(slot,
				ids.stream().flatMap(id -> layer.mark(id).stream()).map(Mark::label).distinct().sorted().toList()));
		return new Shape(mark.label(), new TreeMap<>(mark.attributes()), links);
	}
}
