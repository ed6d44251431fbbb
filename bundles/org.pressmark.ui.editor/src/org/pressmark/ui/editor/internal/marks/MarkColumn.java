package org.pressmark.ui.editor.internal.marks;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.internal.ProblemSigns;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.MarkDescription;

/** A column of the list of marks: its title, what it shows, and how it sorts. */
enum MarkColumn {
	TEXT(Messages.columnText, 280, (mark, session) -> MarkDescription.words(mark, session)), LABEL(Messages.columnLabel,
			90, (mark, session) -> mark.uncertain() ? mark.label() + " ?" : mark.label()),
	PROBLEM(Messages.columnProblem, 240, (mark, session) -> ProblemSigns
			.line(session.problems().shownOf(mark.id()))),
	ATTRIBUTES(
			Messages.columnAttributes, 180,
			(mark, session) -> attributes(mark)),
	LINKS(Messages.columnLinks, 180, MarkColumn::links), NOTE(
			Messages.columnNote, 120, (mark, session) -> mark.note().replaceAll("\\s+", " "));

	private final String title;
	private final int width;
	private final BiFunction<Mark, AnnotationSession, String> content;

	MarkColumn(String title, int width, BiFunction<Mark, AnnotationSession, String> content) {
		this.title = title;
		this.width = width;
		this.content = content;
	}

	String title() {
		return title;
	}

	int width() {
		return width;
	}

	String text(Mark mark, AnnotationSession session) {
		return content.apply(mark, session);
	}

	/** {@return the order by this column; the first column sorts by place in the text, not by its words,
	 * that of problems by how bad they are} */
	Comparator<Mark> order(AnnotationSession session) {
		if (this == TEXT) {
			return Comparator.naturalOrder();
		}
		if (this == PROBLEM) {
			return Comparator.<Mark>comparingInt(mark -> ProblemSigns.rank(session.problems().shownOf(mark.id())))
					.thenComparing(Comparator.naturalOrder());
		}
		return Comparator.comparing((Mark mark) -> text(mark, session), String.CASE_INSENSITIVE_ORDER)
				.thenComparing(Comparator.naturalOrder());
	}

	private static String attributes(Mark mark) {
		return mark.attributes().entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue().display())
				.collect(Collectors.joining(", "));
	}

	private static String links(Mark mark, AnnotationSession session) {
		Layer layer = session.layer();
		return mark.slots().keySet().stream().map(slot -> slot + ": " + layer.fillers(mark, slot).stream()
				.map(filler -> MarkDescription.words(filler, session)).collect(Collectors.joining(", ")))
				.collect(Collectors.joining("; "));
	}
}
