package org.pressmark.ui.editor.internal.marks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.pressmark.model.Mark;
import org.pressmark.ui.editor.session.AnnotationSession;

/**
 * Which marks the list shows and in which order.
 *
 * @param filter
 *            words that one of the columns contains; blank for all marks
 * @param column
 *            sorts by this
 * @param descending
 *            whether the other way round
 */
record MarkRows(String filter, MarkColumn column, boolean descending) {

	static final MarkRows ALL = new MarkRows("", MarkColumn.TEXT, false);

	List<Mark> of(AnnotationSession session) {
		Comparator<Mark> order = column.order(session);
		String wanted = filter.strip().toLowerCase(Locale.ROOT);
		return session.layer().marks().stream().filter(mark -> wanted.isEmpty() || matches(mark, wanted, session))
				.sorted(descending ? order.reversed() : order).toList();
	}

	/** {@return the same rows by another column; by the same column, the other way round} */
	MarkRows sortedBy(MarkColumn chosen) {
		return new MarkRows(filter, chosen, chosen == column && !descending);
	}

	MarkRows filteredBy(String words) {
		return new MarkRows(words, column, descending);
	}

	private static boolean matches(Mark mark, String wanted, AnnotationSession session) {
		String words = mark.end() <= session.article().text().length() ? mark.textIn(session.article().text()) : "";
		if (words.toLowerCase(Locale.ROOT).contains(wanted)) {
			return true;
		}
		for (MarkColumn column : MarkColumn.values()) {
			if (column.text(mark, session).toLowerCase(Locale.ROOT).contains(wanted)) {
				return true;
			}
		}
		return false;
	}
}
