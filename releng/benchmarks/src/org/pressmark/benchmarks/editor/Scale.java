package org.pressmark.benchmarks.editor;

import java.util.Locale;

/** How large the article is in which the editor is measured, and what is allowed there. */
enum Scale {

	/** A long article. */
	LARGE(100_000, 2_000, 500, Integer.MAX_VALUE),
	/** More than any article: a day's papers, or a book, in one. */
	HUGE(1_000_000, 20_000, 2_000, 150);

	/** System property: a name of one of these, in any case. */
	static final String PROPERTY = "pressmark.benchmarks.editor.scale";

	private final int characters;
	private final int marks;
	private final double openLimit;
	private final int pages;

	Scale(int characters, int marks, double openLimit, int pages) {
		this.characters = characters;
		this.marks = marks;
		this.openLimit = openLimit;
		this.pages = pages;
	}

	/** {@return the scale that the system property names} */
	static Scale current() {
		return valueOf(System.getProperty(PROPERTY, LARGE.name()).toUpperCase(Locale.ROOT));
	}

	/** {@return the length of the article in UTF-16 code units} */
	int characters() {
		return characters;
	}

	/** {@return how many marks it has; half as many links} */
	int marks() {
		return marks;
	}

	/** {@return how long the article may take to be painted first, in milliseconds} */
	double openLimit() {
		return openLimit;
	}

	/** {@return how many pages are looked at while scrolling, at most; after them comes the end of the article} */
	int pages() {
		return pages;
	}
}
