package org.pressmark.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Mark;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.Arming;
import org.pressmark.ui.editor.text.MarkDescription;

/** What the status line says of the selection. */
public final class SelectionText {

	private static final String SEPARATOR = "  \u2013  ";

	private SelectionText() {}

	/**
	 * Says what is wrong with the selected mark, what it is, and which object the next parts belong to. Where nothing
	 * is selected it says which marks are at the caret.
	 *
	 * @param session
	 *            what is open
	 * @param atCaret
	 *            says which marks are at the caret; asked only where nothing is selected
	 * @return one line; where there is nothing to say of marks, why the layer cannot be changed
	 */
	public static String of(AnnotationSession session, Supplier<String> atCaret) {
		Optional<Mark> selected = session.selected().stream().findFirst();
		String text = Stream.of(
				selected.map(mark -> ProblemSigns.line(session.problems().shownOf(mark.id()))),
				selected.map(mark -> MarkDescription.of(mark, session)).or(() -> Optional.of(atCaret.get())),
				session.document().isEditable() ? waiting(session) : Optional.<String>empty())
				.flatMap(Optional::stream).filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
		return text.isEmpty() ? session.document().readOnlyReason() : text;
	}

	/** What is being put together. */
	private static Optional<String> waiting(AnnotationSession session) {
		Arming arming = session.selection().arming();
		Optional<Mark> owner = arming.owner().flatMap(session.layer()::mark);
		if (owner.isPresent()) {
			return Optional.of(ofOwner(session, owner.get(), arming));
		}
		List<Mark> loose = arming.loose().stream().flatMap(id -> session.layer().mark(id).stream()).toList();
		if (loose.isEmpty()) {
			return Optional.empty();
		}
		String names = loose.stream().map(mark -> named(mark, session)).collect(Collectors.joining(", "));
		return Optional.of(Messages.bind(loose.size() == 1 ? Messages.waiting : Messages.waitingSeveral, names));
	}

	private static String ofOwner(AnnotationSession session, Mark owner, Arming arming) {
		Optional<String> next = session.planner().linking().nextSlot(owner, arming.slot()).map(SlotDefinition::name);
		if (arming.slot().isEmpty() && session.selection().ids().contains(owner.id())) {
			return next.map(slot -> Messages.bind(Messages.next, slot)).orElse("");
		}
		String text = arming.slot().isPresent()
				? Messages.armedSlot
				: next.isPresent() ? Messages.armed : Messages.armedFull;
		return Messages.bind(text,
				new Object[]{owner.label(), MarkDescription.quoted(owner, session), next.orElse("")});
	}

	private static String named(Mark mark, AnnotationSession session) {
		return mark.label() + " " + MarkDescription.quoted(mark, session);
	}
}
