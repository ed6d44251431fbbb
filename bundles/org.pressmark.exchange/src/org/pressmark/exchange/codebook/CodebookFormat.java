package org.pressmark.exchange.codebook;

import java.util.Arrays;
import java.util.Optional;

/** A kind of file that a codebook can be written to. */
public enum CodebookFormat {
	/** Pressmark's own, which holds all of it. */
	JSON("json", "codebook.json", "json"),
	/** A UIMA type system, which holds all of it in its descriptions. */
	UIMA("uima", "UIMA type system", "xml"),
	/** brat's configuration: a folder with {@code annotation.conf}, {@code visual.conf}, {@code kb_shortcuts.conf}. */
	BRAT("brat", "brat configuration (a folder)", "conf"),
	/** REFI-QDA's codebook exchange. */
	QDC("qdc", "REFI-QDA codebook", "qdc");

	private final String id;
	private final String title;
	private final String ending;

	CodebookFormat(String id, String title, String ending) {
		this.id = id;
		this.title = title;
		this.ending = ending;
	}

	/** {@return the name on the command line} */
	public String id() {
		return id;
	}

	/** {@return the name for people} */
	public String title() {
		return title;
	}

	/** {@return how names of such files end, without the dot} */
	public String ending() {
		return ending;
	}

	/**
	 * Finds a format.
	 *
	 * @param id
	 *            its name on the command line
	 * @return the format, if there is one of that name
	 */
	public static Optional<CodebookFormat> of(String id) {
		return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
	}
}
