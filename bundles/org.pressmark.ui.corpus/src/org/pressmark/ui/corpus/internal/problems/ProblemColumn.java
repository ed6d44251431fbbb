package org.pressmark.ui.corpus.internal.problems;

import java.util.Comparator;
import java.util.function.Function;

/** What a column of the table shows, and how it is sorted. */
enum ProblemColumn {
	/** How bad it is, by a sign and in a word; what was looked for. */
	KIND(Messages.columnKind, 210, row -> row.finding().check().title()),
	/** What is odd. */
	WHAT(Messages.columnWhat, 320, row -> row.finding().message()),
	/** The words. */
	WORDS(Messages.columnWords, 260, ProblemRow::words),
	/** The label of the mark. */
	LABEL(Messages.columnLabel, 80, ProblemRow::label),
	/** The article. */
	WHERE(Messages.columnWhere, 220, ProblemRow::headline),
	/** Whose layer. */
	WHO(Messages.columnWho, 90, ProblemRow::annotator);

	private final String title;
	private final int width;
	private final Function<ProblemRow, String> text;

	ProblemColumn(String title, int width, Function<ProblemRow, String> text) {
		this.title = title;
		this.width = width;
		this.text = text;
	}

	String title() {
		return title;
	}

	int width() {
		return width;
	}

	String text(ProblemRow row) {
		return text.apply(row);
	}

	/** Rows that are the same in this column stay in text order. */
	Comparator<ProblemRow> order() {
		return this == KIND
				? Comparator.comparing((ProblemRow row) -> row.finding().severity())
						.thenComparing(row -> row.finding().check())
				: Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
	}
}
