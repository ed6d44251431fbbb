package org.pressmark.ui.review.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.agreement.disagreement.Alignment;
import org.pressmark.agreement.disagreement.Disagreement;
import org.pressmark.agreement.disagreement.LayerComparison;
import org.pressmark.agreement.span.ComparedMark;
import org.pressmark.agreement.span.Continuum;
import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.ui.background.Background;

/**
 * Finds where others have marked an article otherwise than one layer of it.
 *
 * @param corpus
 *            where the others' layers are read
 * @param article
 *            the article
 * @param layer
 *            the layer, as it is now
 * @param others
 *            whose layers are compared with it, as far as they are finished
 */
record ArticleDisagreements(Corpus corpus, Article article, Layer layer,
		List<String> others) implements Background.Work<ArticleDisagreements.Found> {

	/**
	 * A place where somebody has marked otherwise.
	 *
	 * @param extent
	 *            from where to where, UTF-16
	 * @param own
	 *            the mark of the layer; absent where only the other has one
	 * @param message
	 *            who, and in what it differs
	 */
	record Place(Fragment extent, Optional<MarkId> own, String message) {}

	/**
	 * What was found.
	 *
	 * @param compared
	 *            with how many finished layers the layer was compared
	 * @param places
	 *            the places in text order
	 */
	record Found(int compared, List<Place> places) {}

	@Override
	public Found run(Progress progress) throws IOException {
		Map<String, Layer> finished = new TreeMap<>();
		for (String other : others) {
			progress.checkCancelled();
			if (corpus.hasLayer(other, article.id())) {
				Layer theirs = corpus.layer(other, article.id());
				if (theirs.state().isFinished()) {
					finished.put(other, theirs);
				}
			}
		}
		return new Found(finished.size(), between(article, corpus.codebook(), layer, finished));
	}

	/**
	 * Chooses where to go.
	 *
	 * @param places
	 *            in text order, at least one
	 * @param last
	 *            where the last step went to; absent if there was none
	 * @param caret
	 *            where the caret is now, UTF-16
	 * @param forward
	 *            whether to the next place
	 * @return the number of the place after or before the last one while the caret is still there, else after or before
	 *         the caret; after the last place comes the first
	 */
	static int next(List<Place> places, Optional<Place> last, int caret, boolean forward) {
		int at = last.filter(place -> place.extent().begin() <= caret && caret <= place.extent().end())
				.map(places::indexOf).orElse(-1);
		if (at < 0) {
			int before = (int) places.stream().filter(place -> place.extent().begin() < caret).count();
			return Math.floorMod(forward ? before : before - 1, places.size());
		}
		return Math.floorMod(at + (forward ? 1 : -1), places.size());
	}

	/** Compares a layer with others, who are told apart by name. */
	static List<Place> between(Article article, Codebook codebook, Layer layer, Map<String, Layer> others) {
		List<String> labels = codebook.labels().stream().map(LabelDefinition::name).toList();
		Continuum continuum = Continuum.of(article, false);
		List<ComparedMark> own = ComparedMark.in(layer, labels, continuum);
		LayerComparison comparison = new LayerComparison(codebook);
		List<Place> places = new ArrayList<>();
		others.forEach((name, theirs) -> {
			Alignment alignment = Alignment.of(own, ComparedMark.in(theirs, labels, continuum));
			comparison.compare(alignment, layer, theirs).disagreements()
					.forEach(each -> places.add(place(name, each, article.text())));
		});
		places.sort(Comparator.comparing(Place::extent).thenComparing(Place::message));
		return List.copyOf(places);
	}

	private static Place place(String who, Disagreement each, String text) {
		ComparedMark at = each.first().or(each::second).orElseThrow();
		return new Place(new Fragment(at.begin(), at.end()), each.first().map(mark -> mark.mark().id()),
				Messages.bind(Messages.whoDiffers, who, difference(each, text)));
	}

	private static String difference(Disagreement each, String text) {
		String label = each.first().or(each::second).orElseThrow().label();
		return switch (each.kind()) {
			case MISSED -> Messages.bind(each.first().isPresent() ? Messages.hasNone : Messages.hasOne, label);
			case LABEL -> Messages.bind(Messages.otherLabel,
					each.second().map(ComparedMark::label).orElse(Messages.somethingElse));
			case BOUNDARY -> Messages.bind(Messages.otherWords,
					each.second().map(mark -> shortened(mark, text)).orElse(""));
			case ATTRIBUTE -> Messages.bind(Messages.otherValues, values(each));
			case SOURCE -> Messages.otherSource;
			case CUE -> Messages.otherCue;
			case LINK -> Messages.otherLink;
			case SPLIT -> each.first().isPresent() ? Messages.hasFewer : Messages.bind(Messages.hasFurther, label);
		};
	}

	/** The values of the other that differ from the own ones; what only the own mark has is "not set" there. */
	private static String values(Disagreement each) {
		Map<String, AttributeValue> own = each.first().orElseThrow().mark().attributes();
		Map<String, AttributeValue> theirs = each.second().orElseThrow().mark().attributes();
		return Stream.concat(own.keySet().stream(), theirs.keySet().stream()).distinct().sorted()
				.filter(name -> !Objects.equals(own.get(name), theirs.get(name)))
				.map(name -> name + ' ' + (theirs.containsKey(name) ? theirs.get(name).display() : Messages.notSet))
				.collect(Collectors.joining(", "));
	}

	private static String shortened(ComparedMark mark, String text) {
		String words = text.substring(mark.begin(), mark.end());
		int most = 60;
		return words.length() <= most ? words : words.substring(0, words.offsetByCodePoints(0, most / 2)) + "\u2026";
	}
}
