package org.pressmark.exchange.brat;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.Fragment;

/** One statement of an annotation file. */
sealed interface BratLine {

	/** {@return the line on which it begins, 1 or more} */
	int line();

	/**
	 * A labelled span.
	 *
	 * @param line
	 *            where it stands
	 * @param id
	 *            such as {@code T1}
	 * @param type
	 *            its type
	 * @param spans
	 *            its fragments in the unit of the file, in the file's order
	 * @param covered
	 *            the text that the file repeats; absent if there is none
	 * @param spill
	 *            the lines below that are no statements and so may be more of that text; empty if there are none
	 */
	record TextBound(int line, String id, String type, List<Fragment> spans, Optional<String> covered, String spill)
			implements
				BratLine {
		TextBound withSpill(String lines) {
			return new TextBound(line, id, type, spans, covered, lines);
		}
	}

	/**
	 * An event.
	 *
	 * @param line
	 *            where it stands
	 * @param id
	 *            such as {@code E1}
	 * @param type
	 *            its type
	 * @param trigger
	 *            id of the text-bound that triggers it
	 * @param arguments
	 *            its arguments, in order
	 */
	record Event(int line, String id, String type, String trigger, List<Argument> arguments) implements BratLine {}

	/**
	 * A binary relation.
	 *
	 * @param line
	 *            where it stands
	 * @param id
	 *            such as {@code R1}
	 * @param type
	 *            its type
	 * @param from
	 *            its first argument
	 * @param to
	 *            its second argument
	 */
	record Relation(int line, String id, String type, Argument from, Argument to) implements BratLine {}

	/**
	 * An attribute or modification.
	 *
	 * @param line
	 *            where it stands
	 * @param id
	 *            such as {@code A1} or {@code M1}
	 * @param name
	 *            its name
	 * @param target
	 *            what it is said of
	 * @param value
	 *            its value, empty for one that is only there or not
	 */
	record Attribute(int line, String id, String name, String target, String value) implements BratLine {}

	/**
	 * A comment.
	 *
	 * @param line
	 *            where it stands
	 * @param type
	 *            such as {@code AnnotatorNotes}
	 * @param target
	 *            what it is about
	 * @param text
	 *            the comment
	 */
	record Note(int line, String type, String target, String text) implements BratLine {}

	/**
	 * A link to an entry of a knowledge base.
	 *
	 * @param line
	 *            where it stands
	 * @param type
	 *            such as {@code Reference}
	 * @param target
	 *            what is linked
	 * @param entry
	 *            the entry, such as {@code Wikipedia:64488}
	 * @param name
	 *            its name for people; may be empty
	 */
	record Normalization(int line, String type, String target, String entry, String name) implements BratLine {}

	/**
	 * Marks that stand for the same thing.
	 *
	 * @param line
	 *            where it stands
	 * @param type
	 *            such as {@code Alias}
	 * @param members
	 *            their ids
	 */
	record Equivalence(int line, String type, List<String> members) implements BratLine {}

	/**
	 * An argument of an event or a relation.
	 *
	 * @param role
	 *            its role
	 * @param target
	 *            id of what fills it
	 */
	record Argument(String role, String target) {

		/** {@return the role without the number that repeated roles carry: {@code Content} for {@code Content2}} */
		String plainRole() {
			String plain = role.replaceFirst("\\d+$", "");
			return plain.isEmpty() ? role : plain;
		}
	}
}
