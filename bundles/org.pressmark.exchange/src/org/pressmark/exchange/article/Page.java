package org.pressmark.exchange.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/** The lines of an article while rules decide what each of them is. The first decision on a line stands. */
final class Page {

	/**
	 * A decision on a line.
	 *
	 * @param kind
	 *            what it is
	 * @param reason
	 *            why
	 */
	record Verdict(RegionKind kind, String reason) {}

	private final String text;
	private final List<TextLine> lines;
	private final @Nullable Verdict[] verdicts;

	Page(String text) {
		this.text = text;
		this.lines = TextLine.split(text);
		this.verdicts = new @Nullable Verdict[lines.size()];
	}

	/** {@return the number of lines that are not blank} */
	int size() {
		return lines.size();
	}

	/**
	 * Reads a line.
	 *
	 * @param index
	 *            which, from 0
	 * @return the line
	 */
	TextLine line(int index) {
		return lines.get(index);
	}

	/**
	 * Tells whether a line is still undecided.
	 *
	 * @param index
	 *            which line
	 * @return whether no rule has decided on it
	 */
	boolean isOpen(int index) {
		return verdicts[index] == null;
	}

	/**
	 * Tells what a line was decided to be.
	 *
	 * @param index
	 *            which line
	 * @param kind
	 *            the kind asked for
	 * @return whether it is of that kind
	 */
	boolean is(int index, RegionKind kind) {
		Verdict verdict = verdicts[index];
		return verdict != null && verdict.kind() == kind;
	}

	/**
	 * Decides on a line that is still open.
	 *
	 * @param index
	 *            which line
	 * @param kind
	 *            what it is
	 * @param reason
	 *            why
	 */
	void decide(int index, RegionKind kind, String reason) {
		if (isOpen(index)) {
			verdicts[index] = new Verdict(kind, reason);
		}
	}

	/**
	 * Decides on all open lines of a stretch.
	 *
	 * @param from
	 *            the first line
	 * @param to
	 *            the line after the last
	 * @param kind
	 *            what they are
	 * @param reason
	 *            why
	 */
	void decideAll(int from, int to, RegionKind kind, String reason) {
		IntStream.range(from, to).forEach(index -> decide(index, kind, reason));
	}

	/**
	 * Lists the open lines of a stretch.
	 *
	 * @param from
	 *            the first line
	 * @param to
	 *            the line after the last
	 * @return their indexes, ascending
	 */
	List<Integer> open(int from, int to) {
		return IntStream.range(from, to).filter(this::isOpen).boxed().toList();
	}

	/** {@return the indexes of all open lines, ascending} */
	List<Integer> open() {
		return open(0, size());
	}

	/**
	 * Looks for paragraphs above a line.
	 *
	 * @param index
	 *            the line
	 * @param fewest
	 *            how many there have to be
	 * @return whether so many open lines above are as long as a paragraph
	 */
	boolean hasParagraphsBefore(int index, int fewest) {
		return IntStream.range(0, index).filter(i -> isOpen(i) && line(i).length() >= 80).limit(fewest)
				.count() >= fewest;
	}

	/** {@return the text of the first line of a kind; empty if there is none} */
	String first(RegionKind kind) {
		return IntStream.range(0, size()).filter(index -> is(index, kind)).mapToObj(index -> line(index).text())
				.findFirst()
				.orElse("");
	}

	/**
	 * Turns the decisions into regions; what is still open is body. Blank lines belong to the line before them.
	 *
	 * @return regions that cover the text
	 */
	List<Region> regions() {
		List<Region> regions = new ArrayList<>();
		int begin = 0;
		for (int i = 0; i < size(); i++) {
			boolean last = i == size() - 1;
			if (last || !verdictOf(i).equals(verdictOf(i + 1))) {
				int end = last ? text.length() : lineStart(i + 1);
				Verdict verdict = verdictOf(i);
				regions.add(Region.of(verdict.kind(), begin, end, verdict.reason()));
				begin = end;
			}
		}
		if (regions.isEmpty() && !text.isEmpty()) {
			regions.add(Region.of(RegionKind.BODY, 0, text.length(), ""));
		}
		return regions;
	}

	/** Where the physical line begins that holds a line, so that its indentation is in the same region. */
	private int lineStart(int index) {
		int at = line(index).begin();
		while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
			at--;
		}
		return at;
	}

	private Verdict verdictOf(int index) {
		Verdict verdict = verdicts[index];
		return verdict == null ? new Verdict(RegionKind.BODY, "") : verdict;
	}
}
