package org.pressmark.app.tests;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;

/**
 * Marks of a layer that a person can reach with a click, and an edge that can be dragged back over a word.
 *
 * @param quote
 *            a quote of some length, in quotation marks
 * @param quoteAt
 *            where a click selects it, UTF-16
 * @param insideNearerWord
 *            a place in a word of the quote before its last one, UTF-16
 * @param nearerEnd
 *            where that word ends, UTF-16
 * @param otherSource
 *            a source that is not the quote's
 * @param sourceAt
 *            where a click selects it, UTF-16
 */
record MarksToWorkOn(Mark quote, int quoteAt, int insideNearerWord, int nearerEnd, Mark otherSource, int sourceAt) {

	private static final int LONG = 55;
	private static final String OPENING = "\u201C\u00AB\"";

	/**
	 * Chooses them.
	 *
	 * @param layer
	 *            the layer
	 * @param text
	 *            text of its article
	 * @return the first that fit
	 */
	static MarksToWorkOn in(Layer layer, String text) {
		return layer.inTextOrder().stream()
				.filter(mark -> mark.label().equals("Quote") && mark.fragments().size() == 1 && mark.length() > LONG
						&& OPENING.indexOf(text.charAt(mark.begin())) >= 0)
				.flatMap(quote -> with(quote, layer, text).stream()).findFirst().orElseThrow();
	}

	private static Optional<MarksToWorkOn> with(Mark quote, Layer layer, String text) {
		int at = reachable(quote, layer);
		int space = text.lastIndexOf(' ', quote.end() - 12);
		int inside = space - 2;
		boolean plain = text.substring(space - 3, space).chars().allMatch(Character::isLetter);
		Optional<Mark> source = layer.inTextOrder().stream()
				.filter(mark -> mark.label().equals("Source") && !quote.slot("source").contains(mark.id())
						&& !mark.overlaps(quote) && reachable(mark, layer) >= 0)
				.min(Comparator.comparingInt(mark -> Math.abs(mark.begin() - quote.begin())));
		return at < 0 || !plain || source.isEmpty()
				? Optional.empty()
				: Optional.of(new MarksToWorkOn(quote, at, inside, space, source.get(),
						reachable(source.get(), layer)));
	}

	/** A click selects the shortest mark under it. */
	private static int reachable(Mark mark, Layer layer) {
		for (int offset = mark.begin() + 1; offset < mark.end() - 1; offset++) {
			int place = offset;
			Stream<Mark> here = layer.marks().stream().filter(other -> other.fragments().stream()
					.anyMatch(part -> part.begin() <= place && place < part.end()));
			if (List.of(mark).equals(here.toList())) {
				return offset;
			}
		}
		return -1;
	}
}
