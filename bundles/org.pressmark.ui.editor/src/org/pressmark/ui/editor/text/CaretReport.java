package org.pressmark.ui.editor.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.session.AnnotationSession;

/** What there is to say of the marks at the caret, and of those that it has just come into or out of. */
public final class CaretReport {

	private static final String SEPARATOR = "; ";

	private final AnnotationSession session;
	private final Supplier<List<Mark>> atCaret;
	private Map<MarkId, Mark> before = Map.of();

	/**
	 * Reports on a caret that is outside all marks so far.
	 *
	 * @param session
	 *            what is open
	 * @param atCaret
	 *            finds the marks that cover the caret or touch it, the shortest first
	 */
	public CaretReport(AnnotationSession session, Supplier<List<Mark>> atCaret) {
		this.session = session;
		this.atCaret = atCaret;
	}

	/** {@return label, words, values and parts of each mark at the caret, and what it is a part of; may be empty} */
	public String now() {
		return atCaret.get().stream().map(this::whole).collect(Collectors.joining(SEPARATOR));
	}

	/** {@return {@link #now()} as a line that says that it is about the caret; empty if there is no mark} */
	public String line() {
		String marks = now();
		return marks.isEmpty() ? "" : Messages.bind(Messages.atCaret, marks);
	}

	/**
	 * Says what has changed since this was asked last: which marks the caret has left, in whole which it has come into,
	 * or which became others while it was there, and only by their labels in which it still is.
	 *
	 * @return a line; empty if nothing has changed
	 */
	public String change() {
		Map<MarkId, Mark> now = new LinkedHashMap<>();
		atCaret.get().forEach(mark -> now.put(mark.id(), mark));
		Map<MarkId, Mark> last = before;
		before = now;
		if (now.equals(last)) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		last.values().stream().filter(mark -> !now.containsKey(mark.id()))
				.forEach(mark -> parts.add(Messages.bind(Messages.caretLeft, mark.label())));
		now.values().stream().filter(mark -> !mark.equals(last.get(mark.id())))
				.forEach(mark -> parts.add(whole(mark)));
		now.values().stream().filter(mark -> mark.equals(last.get(mark.id())))
				.forEach(mark -> parts.add(Messages.bind(Messages.caretStill, mark.label())));
		if (now.isEmpty()) {
			parts.add(Messages.caretOutside);
		}
		return String.join(SEPARATOR, parts);
	}

	private String whole(Mark mark) {
		List<String> parts = new ArrayList<>(List.of(MarkDescription.of(mark, session)));
		session.layer().pointingTo(mark.id()).sorted().forEach(owner -> owner.slots().forEach((slot, fillers) -> {
			if (fillers.contains(mark.id())) {
				parts.add(Messages.bind(Messages.partOf, slot,
						owner.label() + " " + MarkDescription.quoted(owner, session)));
			}
		}));
		return String.join(" \u00B7 ", parts);
	}
}
