package org.pressmark.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.validation.LayerValidator;

/** Looks at what was built: nothing invalid or ragged, and annotators who differ, but not by too much. */
final class Review {

	private Review() {}

	/**
	 * Finds what must not ship.
	 *
	 * @param article
	 *            the article
	 * @param layer
	 *            a layer of it
	 * @param codebook
	 *            the codebook
	 * @return the problems; none if all is well
	 */
	static List<String> problems(Article article, Layer layer, Codebook codebook) {
		List<String> problems = new ArrayList<>();
		new LayerValidator(article, codebook).check(layer)
				.forEach(problem -> problems.add(layer + ": " + problem.where()
						+ " '" + article.text().substring(problem.where().begin(), problem.where().end()) + "': "
						+ problem.message()));
		for (Mark mark : layer.marks()) {
			for (Fragment fragment : mark.fragments()) {
				String words = fragment.in(article.text());
				if (!words.equals(words.strip()) || words.isEmpty()) {
					problems.add(layer + ": ragged edges: '" + words + "'");
				}
			}
		}
		return problems;
	}

	/**
	 * Compares two layers.
	 *
	 * @param one
	 *            a layer
	 * @param other
	 *            another layer of the article
	 * @param label
	 *            the label to compare
	 * @return F1 over marks of equal fragments and F1 over characters, as text; empty where neither has the label
	 */
	static String compare(Layer one, Layer other, String label) {
		Set<Object> mine = spans(one, label);
		Set<Object> theirs = spans(other, label);
		if (mine.isEmpty() && theirs.isEmpty()) {
			return "";
		}
		return String.format(Locale.ROOT, "%s %d/%d exact %.2f chars %.2f  ", label, mine.size(), theirs.size(),
				f1(mine, theirs), f1(characters(one, label), characters(other, label)));
	}

	private static Set<Object> spans(Layer layer, String label) {
		Set<Object> spans = new HashSet<>();
		layer.marks().stream().filter(mark -> mark.label().equals(label)).forEach(mark -> spans.add(mark.fragments()));
		return spans;
	}

	private static Set<Object> characters(Layer layer, String label) {
		Set<Object> offsets = new HashSet<>();
		layer.marks().stream().filter(mark -> mark.label().equals(label)).flatMap(mark -> mark.fragments().stream())
				.forEach(fragment -> {
					for (int at = fragment.begin(); at < fragment.end(); at++) {
						offsets.add(at);
					}
				});
		return offsets;
	}

	private static double f1(Set<Object> mine, Set<Object> theirs) {
		Set<Object> both = new HashSet<>(mine);
		both.retainAll(theirs);
		return 2.0 * both.size() / Math.max(1, mine.size() + theirs.size());
	}
}
