package org.pressmark.ui.corpus.internal.history;

import java.util.Optional;

import org.pressmark.model.Mark;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.edit.Change;
import org.pressmark.store.history.HistoryEntry;

/**
 * An entry of a history as people read it.
 *
 * @param entry
 *            the entry
 * @param article
 *            the text of the article
 */
record EntryText(HistoryEntry entry, String article) {

	private static final int LONGEST = 80;

	/** {@return what was done} */
	String title() {
		String title = entry.title().isBlank() ? Messages.untitled : entry.title();
		return switch (entry.kind()) {
			case EDIT -> title;
			case UNDO -> Messages.bind(Messages.undone, title);
			case REDO -> Messages.bind(Messages.redone, title);
			case START -> Messages.start;
			case OUTSIDE -> Messages.outside;
			case FOLDED -> Messages.folded;
		};
	}

	/** {@return the words of the mark that it is about; of the first of several} */
	String words() {
		return entry.edit().stream().flatMap(edit -> edit.changes().stream())
				.filter(Change.OfMark.class::isInstance).map(Change.OfMark.class::cast)
				.flatMap(change -> change.after().or(change::before).stream()).findFirst()
				.map(mark -> words(mark, article)).orElse("");
	}

	/**
	 * Reads what a mark covers.
	 *
	 * @param mark
	 *            the mark
	 * @param article
	 *            the text
	 * @return its words on one line, shortened where they are many
	 */
	static String words(Mark mark, String article) {
		if (mark.end() > article.length()) {
			return "";
		}
		String words = mark.textIn(article).replaceAll("\\s+", " ").strip();
		if (words.length() <= LONGEST) {
			return words;
		}
		int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return words.substring(0, end) + "\u2026";
	}

	/** {@return who did it; empty where nobody knows} */
	Optional<String> by() {
		return Optional.of(RepeatCoding.coder(entry.by())).filter(name -> !name.isBlank());
	}
}
