package org.pressmark.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pressmark.model.Mark;
import org.pressmark.ui.editor.session.AnnotationSession;

/** A mark in one line of text: its label, words, values and links. */
public final class MarkDescription {

	private static final int MOST_WORDS = 60;
	private static final String QUOTATION_MARKS = "\"'“”„‟‘’‚«»‹›「『";

	private MarkDescription() {}

	/**
	 * Describes a mark.
	 *
	 * @param mark
	 *            the mark
	 * @param session
	 *            where it is
	 * @return one line
	 */
	public static String of(Mark mark, AnnotationSession session) {
		List<String> parts = new ArrayList<>();
		parts.add(mark.label() + (mark.uncertain() ? "?" : "") + " " + quoted(mark, session));
		mark.attributes().forEach((name, value) -> parts.add(name + " = " + value.display()));
		mark.slots().keySet().forEach(slot -> parts.add(slot + ": " + session.layer().fillers(mark, slot).stream()
				.map(filler -> words(filler, session)).collect(Collectors.joining(", "))));
		if (!mark.note().isBlank()) {
			parts.add(mark.note());
		}
		return String.join(" \u00B7 ", parts);
	}

	/**
	 * Shortens the words that a mark covers, and tells them from those around them.
	 *
	 * @param mark
	 *            the mark
	 * @param session
	 *            where it is
	 * @return its words in quotation marks, unless they bring their own
	 */
	public static String quoted(Mark mark, AnnotationSession session) {
		String words = words(mark, session);
		return words.isEmpty() || QUOTATION_MARKS.indexOf(words.charAt(0)) < 0 ? "“" + words + "”" : words;
	}

	/**
	 * Shortens the words that a mark covers.
	 *
	 * @param mark
	 *            the mark
	 * @param session
	 *            where it is
	 * @return its words on one line, with an ellipsis where some are left out
	 */
	public static String words(Mark mark, AnnotationSession session) {
		String words = mark.end() <= session.article().text().length() ? mark.textIn(session.article().text()) : "";
		String line = words.replaceAll("\\s+", " ").strip();
		if (line.length() <= MOST_WORDS) {
			return line;
		}
		int cut = MOST_WORDS - (Character.isHighSurrogate(line.charAt(MOST_WORDS - 1)) ? 1 : 0);
		return line.substring(0, cut).strip() + "…";
	}
}
