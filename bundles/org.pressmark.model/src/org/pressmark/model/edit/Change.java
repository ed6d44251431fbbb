package org.pressmark.model.edit;

import java.util.Optional;

import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;

/** One thing that an edit changes. */
public sealed interface Change {

	/**
	 * A mark that comes, goes, or becomes another.
	 *
	 * @param before
	 *            the mark as it was; empty if it is new
	 * @param after
	 *            the mark as it is now; empty if it is gone
	 */
	record OfMark(Optional<Mark> before, Optional<Mark> after) implements Change {

		/**
		 * Checks that both are the same mark.
		 *
		 * @throws IllegalArgumentException
		 *             if both are missing or their ids differ
		 */
		public OfMark {
			if (before.isEmpty() && after.isEmpty()) {
				throw new IllegalArgumentException("A change of no mark");
			}
			if (before.isPresent() && after.isPresent() && !before.get().id().equals(after.get().id())) {
				throw new IllegalArgumentException(
						"A change must keep the id: " + before.get().id() + ", " + after.get().id());
			}
		}

		/** {@return the id of the mark} */
		public MarkId id() {
			return after.or(() -> before).orElseThrow().id();
		}

		@Override
		public Change inverse() {
			return new OfMark(after, before);
		}
	}

	/**
	 * A layer that goes from one state to another.
	 *
	 * @param before
	 *            the state as it was
	 * @param after
	 *            the state as it is now
	 */
	record OfState(LayerState before, LayerState after) implements Change {
		@Override
		public Change inverse() {
			return new OfState(after, before);
		}
	}

	/** {@return the change that undoes this one} */
	Change inverse();

	/**
	 * A new mark.
	 *
	 * @param mark
	 *            the mark
	 * @return the change
	 */
	static Change add(Mark mark) {
		return new OfMark(Optional.empty(), Optional.of(mark));
	}

	/**
	 * A mark that goes.
	 *
	 * @param mark
	 *            the mark as it is
	 * @return the change
	 */
	static Change remove(Mark mark) {
		return new OfMark(Optional.of(mark), Optional.empty());
	}

	/**
	 * A mark that becomes another.
	 *
	 * @param before
	 *            as it is
	 * @param after
	 *            as it will be, with the same id
	 * @return the change
	 */
	static Change replace(Mark before, Mark after) {
		return new OfMark(Optional.of(before), Optional.of(after));
	}
}
