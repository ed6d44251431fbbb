package org.pressmark.model.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Fragment;
import org.pressmark.model.quotation.Quotation.Piece;
import org.pressmark.model.quotation.QuotationFault.Kind;

/** The quotations of an article, and what is wrong with its quotation marks. */
public final class Quotations {

	private final QuotationConvention convention;
	private final List<Quotation> all;
	private final List<QuotationFault> faults;
	private final List<Place> places;
	/** For each place, the furthest end of it and those before: where to stop looking back. */
	private final int[] furthest;

	/**
	 * A piece of a quotation.
	 *
	 * @param quotation
	 *            the quotation
	 * @param piece
	 *            the piece
	 */
	public record Place(Quotation quotation, Piece piece) {}

	private Quotations(QuotationConvention convention, List<Quotation> all, List<QuotationFault> faults) {
		this.convention = convention;
		this.all = List.copyOf(all);
		this.faults = List.copyOf(faults);
		this.places = all.stream()
				.flatMap(quotation -> quotation.pieces().stream().map(piece -> new Place(quotation, piece)))
				.sorted(Comparator.comparing(place -> place.piece().outer())).toList();
		this.furthest = new int[places.size()];
		int end = 0;
		for (int i = 0; i < furthest.length; i++) {
			end = Math.max(end, places.get(i).piece().outer().end());
			furthest[i] = end;
		}
	}

	static Quotations of(QuotationConvention convention, List<Quotation> found, List<QuotationFault> faults) {
		List<Quotation> all = new ArrayList<>(found);
		all.sort(Comparator.comparing(Quotation::extent));
		Deque<Quotation> around = new ArrayDeque<>();
		for (int i = 0; i < all.size(); i++) {
			Quotation quotation = all.get(i);
			while (!around.isEmpty() && around.peek().end() <= quotation.begin()) {
				around.pop();
			}
			all.set(i, quotation.withDepth(around.size()));
			around.push(quotation);
		}
		List<QuotationFault> every = new ArrayList<>(faults);
		every.addAll(new MixedMarks(convention, all).find());
		every.sort(Comparator.comparing(QuotationFault::where));
		return new Quotations(convention, all, every);
	}

	/** {@return the convention of the article's language} */
	public QuotationConvention convention() {
		return convention;
	}

	/** {@return every quotation, in text order, one within another after it} */
	public List<Quotation> all() {
		return all;
	}

	/** {@return what is wrong with the marks, in text order} */
	public List<QuotationFault> faults() {
		return faults;
	}

	/**
	 * Finds the pieces of quotations that share a character with a stretch of text.
	 *
	 * @param span
	 *            the stretch, UTF-16
	 * @return the pieces, marks included, in text order
	 */
	public List<Place> overlapping(Fragment span) {
		int low = 0;
		int high = places.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (furthest[middle] <= span.begin()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		List<Place> found = new ArrayList<>();
		for (int i = low; i < places.size() && places.get(i).piece().outer().begin() < span.end(); i++) {
			if (places.get(i).piece().outer().overlaps(span)) {
				found.add(places.get(i));
			}
		}
		return found;
	}

	/**
	 * Finds the innermost piece of a quotation that holds a stretch of text, marks included.
	 *
	 * @param span
	 *            the stretch, UTF-16
	 * @return the shortest piece that covers it
	 */
	public Optional<Place> around(Fragment span) {
		return overlapping(span).stream().filter(place -> place.piece().outer().contains(span))
				.min(Comparator.comparingInt(place -> place.piece().outer().length()));
	}

	/**
	 * Compares a stretch of text with the quotation that consists of the same words.
	 *
	 * @param text
	 *            the article's text
	 * @param span
	 *            the stretch, UTF-16
	 * @return how it goes with the marks of that quotation; empty if it holds less or more than one quotation, or words
	 *         outside it
	 */
	public Optional<QuotationEdges> edges(CharSequence text, Fragment span) {
		Fragment words = Words.trim(text, span);
		if (words.isEmpty()) {
			return Optional.empty();
		}
		return overlapping(words).stream().filter(place -> Words.trim(text, place.piece().inner()).equals(words))
				.map(place -> QuotationEdges.of(span, place.piece())).findFirst();
	}

	/** Finds the quotations whose marks do not belong together. */
	private record MixedMarks(QuotationConvention convention, List<Quotation> all) {

		/** So often has a text to use a mark before its own use weighs more than that of its language. */
		private static final int ENOUGH = 5;

		List<QuotationFault> find() {
			Map<Character, Map<Character, Integer>> uses = new HashMap<>();
			all.forEach(quotation -> uses.computeIfAbsent(quotation.open(), mark -> new HashMap<>())
					.merge(quotation.close(), 1, Integer::sum));
			return all.stream().filter(quotation -> isMixed(quotation, uses.getOrDefault(quotation.open(), Map.of())))
					.map(quotation -> new QuotationFault(Kind.MIXED, quotation.extent(),
							expected(quotation, uses.getOrDefault(quotation.open(), Map.of()))))
					.toList();
		}

		private boolean isMixed(Quotation quotation, Map<Character, Integer> closers) {
			char open = quotation.open();
			char close = quotation.close();
			if (!QuotationMarks.isPair(open, close)) {
				return true;
			}
			int total = closers.values().stream().mapToInt(Integer::intValue).sum();
			int own = closers.getOrDefault(close, 0);
			if (total >= ENOUGH && (own * 5 >= total * 4 || own * 5 <= total)) {
				return own * 5 <= total;
			}
			boolean wrongWay = convention.isKnown() && !convention.opensWith(open) && convention.closesWith(open);
			return wrongWay || !convention.accepts(open, close);
		}

		private char expected(Quotation quotation, Map<Character, Integer> closers) {
			char open = quotation.open();
			return closers.entrySet().stream()
					.filter(entry -> entry.getKey() != quotation.close() && convention.accepts(open, entry.getKey()))
					.max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
					.or(() -> convention.pairs().stream().filter(pair -> pair.open() == open).map(MarkPair::close)
							.findFirst())
					.orElseGet(() -> QuotationMarks.usualCloser(open));
		}
	}
}
