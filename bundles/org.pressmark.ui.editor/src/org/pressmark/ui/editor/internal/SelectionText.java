package org.pressmark.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Mark;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.MarkDescription;

/** What the status line says of the selection. */
public final class SelectionText {

	private static final String SEPARATOR = "  \u2013  ";

	private SelectionText() {}

	/**
	 * Says what is wrong with the selected mark, what it is, and which quote the next parts belong to.
	 *
	 * @param session
	 *            what is open
	 * @return one line; where there is nothing to say of marks, why the layer cannot be changed
	 */
	public static String of(AnnotationSession session) {
		List<Mark> selected = session.selected();
		Optional<Mark> armed = session.selection().armed().filter(id -> !session.selection().ids().contains(id))
				.flatMap(session.layer()::mark);
		String text = Stream.of(
				selected.stream().findFirst().map(mark -> ProblemSigns.line(session.problems().shownOf(mark.id()))),
				selected.stream().findFirst().map(mark -> MarkDescription.of(mark, session)),
				armed.map(mark -> Messages.bind(Messages.armed, mark.label(), MarkDescription.quoted(mark, session))))
				.flatMap(Optional::stream).filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
		return text.isEmpty() ? session.document().readOnlyReason() : text;
	}
}
