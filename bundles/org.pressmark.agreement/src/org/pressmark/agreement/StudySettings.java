package org.pressmark.agreement;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a study compares and how.
 *
 * @param annotators
 *            the annotators, two or more, in the order of the report
 * @param labels
 *            the labels that are compared, in the order of the report; marks of other labels do not exist for the
 *            study
 * @param measures
 *            the measures, in the order of the report
 * @param includeExcluded
 *            whether excluded regions are compared as well
 * @param rounds
 *            number of bootstrap resamples for the intervals; 0 for no intervals
 * @param seed
 *            where the random numbers of the bootstrap start; the same seed gives the same intervals
 */
public record StudySettings(List<String> annotators, List<String> labels, List<Measure> measures,
		boolean includeExcluded, int rounds, long seed) {

	/** How many resamples are drawn unless somebody says otherwise. */
	public static final int DEFAULT_ROUNDS = 1000;

	/** The seed unless somebody says otherwise. */
	public static final long DEFAULT_SEED = 1;

	/**
	 * Copies the lists.
	 *
	 * @throws IllegalArgumentException
	 *             if there are fewer than two annotators, one is named twice, or the number of rounds is negative
	 */
	public StudySettings {
		annotators = List.copyOf(annotators);
		labels = List.copyOf(new LinkedHashSet<>(labels));
		measures = List.copyOf(new LinkedHashSet<>(measures));
		if (annotators.size() < 2 || new LinkedHashSet<>(annotators).size() < annotators.size()) {
			throw new IllegalArgumentException("Agreement needs two different annotators or more: " + annotators);
		}
		if (rounds < 0) {
			throw new IllegalArgumentException("Not a number of resamples: " + rounds);
		}
	}

	/**
	 * All measures with intervals, without excluded regions.
	 *
	 * @param annotators
	 *            the annotators
	 * @param labels
	 *            the labels
	 * @return the settings
	 */
	public static StudySettings of(List<String> annotators, List<String> labels) {
		return new StudySettings(annotators, labels, List.of(Measure.values()), false, DEFAULT_ROUNDS, DEFAULT_SEED);
	}
}
