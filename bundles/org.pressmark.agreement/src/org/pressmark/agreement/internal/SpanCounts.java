package org.pressmark.agreement.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.pressmark.agreement.internal.ComparedArticle.Side;
import org.pressmark.agreement.measure.Codings;
import org.pressmark.agreement.span.ComparedMark;
import org.pressmark.agreement.span.LabelSets;
import org.pressmark.agreement.span.TokenLabels;
import org.pressmark.model.Fragment;

/**
 * Counts what measures on marks need: by label and for all labels together, by pair of annotators and for all
 * annotators.
 * <p>
 * Each article is swept once: its tokens are first grouped by what all annotators say of them, and every count is
 * then taken from those few groups.
 */
public final class SpanCounts {

	/** In place of the number of a label: the set of all labels on a token, and marks of any label. */
	public static final int ALL_LABELS = -1;

	private final List<Group> groups;
	private final int labels;
	private final LabelSets labelSets;
	private final Map<Key, Counted.OfCodings> codings = new LinkedHashMap<>();
	private final Map<Key, Counted.OfMatches> tokenMatches = new LinkedHashMap<>();
	private final Map<Key, Counted.OfMatches> markMatches = new LinkedHashMap<>();

	private record Key(int label, Group group) {}

	/** A mark as exact comparison sees it. */
	private record Place(int label, List<Fragment> fragments) {}

	/**
	 * Begins without articles.
	 *
	 * @param groups
	 *            the groups of annotators that are compared
	 * @param labels
	 *            number of labels
	 * @param labelSets
	 *            the numbering of sets of labels
	 */
	public SpanCounts(List<Group> groups, int labels, LabelSets labelSets) {
		this.groups = groups;
		this.labels = labels;
		this.labelSets = labelSets;
		for (Group group : groups) {
			for (int label = ALL_LABELS; label < labels; label++) {
				Key key = new Key(label, group);
				codings.put(key, Counted.OfCodings.begin(group.members().size()));
				tokenMatches.put(key, new Counted.OfMatches(new Pool()));
				markMatches.put(key, new Counted.OfMatches(new Pool()));
			}
		}
	}

	/**
	 * Reads what annotators said of tokens.
	 *
	 * @param label
	 *            number of the label, or {@link #ALL_LABELS}
	 * @param group
	 *            the annotators
	 * @return the counts
	 */
	public Counted.OfCodings codings(int label, Group group) {
		return get(codings, new Key(label, group));
	}

	/**
	 * Reads the matches of labels of tokens; for more than two annotators only how many there are of all of them.
	 *
	 * @param label
	 *            number of the label, or {@link #ALL_LABELS}
	 * @param group
	 *            the annotators
	 * @return the counts
	 */
	public Counted.OfMatches tokenMatches(int label, Group group) {
		return get(tokenMatches, new Key(label, group));
	}

	/**
	 * Reads the matches of whole marks; for more than two annotators only how many there are of all of them.
	 *
	 * @param label
	 *            number of the label, or {@link #ALL_LABELS}
	 * @param group
	 *            the annotators
	 * @return the counts
	 */
	public Counted.OfMatches markMatches(int label, Group group) {
		return get(markMatches, new Key(label, group));
	}

	/**
	 * Counts an article.
	 *
	 * @param article
	 *            the article
	 * @param labelNames
	 *            the names of the labels by number
	 */
	public void add(ComparedArticle article, List<String> labelNames) {
		Codings together = new Codings(article.sides().size());
		double[] times = tokensByRow(article, together);
		Map<Place, int[]> places = places(article, labelNames);
		for (Group group : groups) {
			for (int label = ALL_LABELS; label < labels; label++) {
				addTokens(new Key(label, group), together, times);
			}
			addTokenMatches(group, together, times);
			addMarkMatches(group, places);
		}
	}

	private static double[] tokensByRow(ComparedArticle article, Codings together) {
		double[] times = new double[16];
		int[] row = new int[article.sides().size()];
		for (int token = 0; token < article.tokens(); token++) {
			for (int side = 0; side < row.length; side++) {
				int at = token;
				row[side] = article.sides().get(side).map(Side::labels).map(TokenLabels::sets).map(sets -> sets[at])
						.orElse(Codings.MISSING);
			}
			int number = together.row(row);
			if (number == times.length) {
				times = Arrays.copyOf(times, 2 * number);
			}
			times[number]++;
		}
		return times;
	}

	private void addTokens(Key key, Codings together, double[] times) {
		Counted.OfCodings target = get(codings, key);
		IntUnaryOperator category = key.label == ALL_LABELS
				? set -> set
				: set -> labelSets.has(set, key.label) ? 1 : 0;
		Tally tally = new Tally();
		int[] row = new int[key.group.members().size()];
		for (int from = 0; from < together.size(); from++) {
			int coded = 0;
			for (int member = 0; member < row.length; member++) {
				int set = together.cell(from, key.group.members().get(member));
				row[member] = set == Codings.MISSING ? Codings.MISSING : category.applyAsInt(set);
				coded += set == Codings.MISSING ? 0 : 1;
			}
			if (coded >= 2) {
				tally.add(target.rows().row(row), times[from]);
			}
		}
		target.pool().add(tally);
	}

	private void addTokenMatches(Group group, Codings together, double[] times) {
		double[][] sums = new double[labels + 1][3];
		for (int from = 0; from < together.size(); from++) {
			for (int label = 0; label < labels; label++) {
				int[] made = new int[group.members().size()];
				for (int member = 0; member < made.length; member++) {
					int set = together.cell(from, group.members().get(member));
					made[member] = set == Codings.MISSING ? -1 : labelSets.has(set, label) ? 1 : 0;
				}
				count(sums, label, made, times[from]);
			}
		}
		add(tokenMatches, group, sums);
	}

	private void addMarkMatches(Group group, Map<Place, int[]> places) {
		double[][] sums = new double[labels + 1][3];
		places.forEach((place, all) -> count(sums, place.label,
				group.members().stream().mapToInt(member -> all[member]).toArray(), 1));
		add(markMatches, group, sums);
	}

	/**
	 * Counts for a label and, in the last row, for all; -1 stands for an annotator who did not finish the article.
	 */
	private void count(double[][] sums, int label, int[] made, double times) {
		if (Arrays.stream(made).filter(number -> number >= 0).count() < 2) {
			return;
		}
		boolean pair = made.length == 2;
		for (double[] sum : List.of(sums[label], sums[labels])) {
			sum[0] += pair ? times * Math.min(made[0], made[1]) : 0;
			sum[1] += times * (pair ? made[0] : Arrays.stream(made).filter(number -> number > 0).sum());
			sum[2] += pair ? times * made[1] : 0;
		}
	}

	private void add(Map<Key, Counted.OfMatches> target, Group group, double[][] sums) {
		for (int label = ALL_LABELS; label < labels; label++) {
			double[] its = sums[label == ALL_LABELS ? labels : label];
			get(target, new Key(label, group)).add(its[0], its[1], its[2]);
		}
	}

	/** Counts the marks at each place by annotator; -1 for an annotator who did not finish the article. */
	private static Map<Place, int[]> places(ComparedArticle article, List<String> labelNames) {
		int[] nothing = article.sides().stream().mapToInt(side -> side.isPresent() ? 0 : -1).toArray();
		Map<Place, int[]> places = new LinkedHashMap<>();
		for (int annotator = 0; annotator < nothing.length; annotator++) {
			Optional<Side> side = article.sides().get(annotator);
			for (ComparedMark mark : side.map(Side::marks).orElse(List.of())) {
				Place place = new Place(labelNames.indexOf(mark.label()), mark.fragments());
				places.computeIfAbsent(place, its -> nothing.clone())[annotator]++;
			}
		}
		return places;
	}

	private static <T> T get(Map<Key, T> map, Key key) {
		T found = map.get(key);
		if (found == null) {
			throw new IllegalArgumentException("Not counted: " + key);
		}
		return found;
	}
}
