package org.pressmark.exchange;

import java.util.List;
import java.util.Optional;

/** The formats that can be imported and exported, and what each of them cannot carry. */
public final class Formats {

	private static final List<Format> ALL = List.of(
			new Format("text", "Plain text, an article a file", true, false, "",
					List.of("marks", "metadata, but for what the text says of itself")),
			new Format("brat", "brat stand-off (.txt with .ann)", true, false, "codepoint", List.of(
					"relations, equivalences and event arguments without a slot in the codebook (counted as dropped)",
					"attributes and normalisations that the codebook does not have (counted as dropped)",
					"events that are no label: folded into the slots of their content (counted as converted)")),
			new Format("xmi", "UIMA XMI with its type system", true, true, "utf16", List.of(
					"reading: annotations and features without a label, attribute or slot in the codebook (counted as "
							+ "dropped)",
					"writing: marks in excluded regions; regions and metadata of the article")),
			new Format("jsonl", "JSON Lines for training, a layer a line", false, true, "codepoint,utf16,utf8", List.of(
					"marks in excluded regions (counted; the regions themselves are in meta)",
					"who made a mark, and when", "the difference between an empty text and none")));

	private Formats() {}

	/** {@return all formats, those that only read first} */
	public static List<Format> all() {
		return ALL;
	}

	/**
	 * Looks a format up.
	 *
	 * @param id
	 *            its id
	 * @return the format, if there is one of that id
	 */
	public static Optional<Format> find(String id) {
		return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
	}
}
