package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.exchange.brat.BratLine.TextBound;
import org.pressmark.model.Fragment;
import org.pressmark.model.OffsetUnit;

/**
 * Turns the offsets of an annotation file into UTF-16 offsets of the text.
 * <p>
 * brat counts Unicode code points of the text as Python reads it, so with each line break as one, and with a byte
 * order mark as one. Files of other tools count otherwise. {@link #detect} tries the ways of counting and takes the
 * one that leads to the text that the file repeats.
 */
final class BratOffsets {

	/** One way of counting. */
	private record Counting(OffsetUnit unit, boolean breakIsOne, boolean markCounts) {

		private String describe() {
			String counted = switch (unit) {
				case CODEPOINT -> "Unicode code points";
				case UTF16 -> "UTF-16 code units";
				case UTF8 -> "UTF-8 bytes";
			};
			return counted + (breakIsOne ? ", CRLF as one" : "") + (markCounts ? ", with the byte order mark" : "");
		}
	}

	private static final int NOT_A_BOUNDARY = -1;

	private final String text;
	private final Counting counting;
	private final int[] toUtf16;
	private final boolean usual;

	private BratOffsets(String text, Counting counting, boolean usual) {
		this.text = text;
		this.counting = counting;
		this.usual = usual;
		this.toUtf16 = table(text, counting);
	}

	/**
	 * Finds out how a file counts.
	 *
	 * @param text
	 *            the text, without its byte order mark
	 * @param hasByteOrderMark
	 *            whether the text file began with one
	 * @param textBounds
	 *            the spans of the file
	 * @return the way of counting under which most spans cover the text that the file repeats; brat's own where nothing
	 *         speaks against it
	 */
	static BratOffsets detect(String text, boolean hasByteOrderMark, List<TextBound> textBounds) {
		List<TextBound> telling = textBounds.stream().filter(given -> given.covered().isPresent()).toList();
		List<Counting> countings = countings(text, hasByteOrderMark);
		BratOffsets best = new BratOffsets(text, countings.getFirst(), true);
		long bestMatches = best.matches(telling);
		for (int i = 1; i < countings.size() && bestMatches < telling.size(); i++) {
			BratOffsets candidate = new BratOffsets(text, countings.get(i), false);
			long matches = candidate.matches(telling);
			if (matches > bestMatches) {
				best = candidate;
				bestMatches = matches;
			}
		}
		return best;
	}

	/** {@return whether the file counts as brat itself does} */
	boolean isUsual() {
		return usual;
	}

	/** {@return how the file counts, for people} */
	String describe() {
		return counting.describe();
	}

	/**
	 * Converts the spans of a text-bound.
	 *
	 * @param textBound
	 *            the text-bound
	 * @return its fragments in UTF-16 code units, in the file's order; empty if one lies outside the text or cuts a
	 * character
	 */
	Optional<List<Fragment>> fragments(TextBound textBound) {
		List<Fragment> converted = new ArrayList<>();
		for (Fragment span : textBound.spans()) {
			if (span.end() >= toUtf16.length || toUtf16[span.begin()] == NOT_A_BOUNDARY
					|| toUtf16[span.end()] == NOT_A_BOUNDARY) {
				return Optional.empty();
			}
			converted.add(new Fragment(toUtf16[span.begin()], toUtf16[span.end()]));
		}
		return Optional.of(converted);
	}

	/**
	 * Compares what a text-bound covers with what the file says it covers; runs of white space count as one blank.
	 *
	 * @param textBound
	 *            the text-bound
	 * @return whether they agree; true if the file does not say
	 */
	boolean agrees(TextBound textBound) {
		if (textBound.covered().isEmpty()) {
			return true;
		}
		Optional<String> found = fragments(textBound).map(fragments -> fragments.stream()
				.map(fragment -> fragment.in(text)).collect(Collectors.joining(" ")));
		String covered = textBound.covered().get();
		return found.map(BratOffsets::blanked).filter(
				text -> text.equals(blanked(covered)) || text.equals(blanked(covered + textBound.spill()))).isPresent();
	}

	/**
	 * Looks for the text of a text-bound of one fragment where its offsets do not lead to it.
	 *
	 * @param textBound
	 *            the text-bound
	 * @return the only place that has that text, if there is exactly one
	 */
	Optional<Fragment> realign(TextBound textBound) {
		String wanted = textBound.covered().orElse("");
		if (wanted.isBlank() || textBound.spans().size() != 1) {
			return Optional.empty();
		}
		int first = text.indexOf(wanted);
		boolean unique = first >= 0 && text.indexOf(wanted, first + 1) < 0;
		return unique ? Optional.of(new Fragment(first, first + wanted.length())) : Optional.empty();
	}

	private long matches(List<TextBound> textBounds) {
		return textBounds.stream().filter(this::agrees).count();
	}

	private static String blanked(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private static List<Counting> countings(String text, boolean hasByteOrderMark) {
		boolean hasReturns = text.indexOf("\r\n") >= 0;
		List<Counting> countings = new ArrayList<>();
		for (OffsetUnit unit : List.of(OffsetUnit.CODEPOINT, OffsetUnit.UTF16, OffsetUnit.UTF8)) {
			for (boolean markCounts : hasByteOrderMark ? new boolean[]{false, true} : new boolean[]{false}) {
				for (boolean breakIsOne : hasReturns ? new boolean[]{true, false} : new boolean[]{false}) {
					countings.add(new Counting(unit, breakIsOne, markCounts));
				}
			}
		}
		return countings;
	}

	private static int[] table(String text, Counting counting) {
		int[] table = new int[text.length() * 3 + 4];
		Arrays.fill(table, NOT_A_BOUNDARY);
		int theirs = counting.markCounts() ? counting.unit() == OffsetUnit.UTF8 ? 3 : 1 : 0;
		int ours = 0;
		while (ours < text.length()) {
			table[theirs] = ours;
			int codePoint = text.codePointAt(ours);
			boolean halfOfBreak = counting.breakIsOne() && codePoint == '\r' && ours + 1 < text.length()
					&& text.charAt(ours + 1) == '\n';
			theirs += halfOfBreak ? 0 : width(codePoint, counting.unit());
			ours += Character.charCount(codePoint);
			if (halfOfBreak) {
				theirs += 1;
				ours += 1;
			}
		}
		table[theirs] = text.length();
		return Arrays.copyOf(table, theirs + 1);
	}

	private static int width(int codePoint, OffsetUnit unit) {
		return switch (unit) {
			case CODEPOINT -> 1;
			case UTF16 -> Character.charCount(codePoint);
			case UTF8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
		};
	}
}
