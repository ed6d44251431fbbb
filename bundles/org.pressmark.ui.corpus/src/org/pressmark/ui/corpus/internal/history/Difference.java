package org.pressmark.ui.corpus.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;

/**
 * A mark that is not what it was.
 *
 * @param then
 *            as it was; empty if it was not there
 * @param now
 *            as it is; empty if it is gone
 */
record Difference(Optional<Mark> then, Optional<Mark> now) {

	/** What became of the mark since. */
	enum Kind {
		/** It came. */
		ADDED("+"),
		/** It went. */
		REMOVED("\u2212"),
		/** It is another. */
		CHANGED("\u2260");

		private final String sign;

		Kind(String sign) {
			this.sign = sign;
		}

		/** {@return a character that stands for it, so that colour need not} */
		String sign() {
			return sign;
		}
	}

	/**
	 * Compares two states of a layer.
	 *
	 * @param then
	 *            the layer as it was
	 * @param now
	 *            the layer as it is
	 * @return the marks that differ, in text order
	 */
	static List<Difference> between(Layer then, Layer now) {
		List<Difference> found = new ArrayList<>();
		for (Mark mark : then.marks()) {
			Optional<Mark> today = now.mark(mark.id());
			if (!today.equals(Optional.of(mark))) {
				found.add(new Difference(Optional.of(mark), today));
			}
		}
		now.marks().stream().filter(mark -> then.mark(mark.id()).isEmpty())
				.forEach(mark -> found.add(new Difference(Optional.empty(), Optional.of(mark))));
		found.sort((one, other) -> one.mark().compareTo(other.mark()));
		return found;
	}

	/** {@return what became of it since} */
	Kind kind() {
		if (then.isEmpty()) {
			return Kind.ADDED;
		}
		return now.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
	}

	/** {@return the mark as it was, or as it is if it was not there} */
	Mark mark() {
		return then.or(() -> now).orElseThrow();
	}

	/** {@return the mark as it was, and what about it is another now, as words} */
	String details() {
		if (kind() != Kind.CHANGED) {
			return "";
		}
		Mark before = then.orElseThrow();
		Mark after = now.orElseThrow();
		List<String> parts = new ArrayList<>();
		add(parts, before.label().equals(after.label()), Messages.partLabel);
		add(parts, before.fragments().equals(after.fragments()), Messages.partPlace);
		add(parts, before.attributes().equals(after.attributes()), Messages.partAttributes);
		add(parts, before.slots().equals(after.slots()), Messages.partLinks);
		add(parts, before.note().equals(after.note()), Messages.partNote);
		add(parts, before.uncertain() == after.uncertain(), Messages.partDoubt);
		return String.join(", ", parts);
	}

	private static void add(List<String> parts, boolean same, String name) {
		if (!same) {
			parts.add(name);
		}
	}
}
