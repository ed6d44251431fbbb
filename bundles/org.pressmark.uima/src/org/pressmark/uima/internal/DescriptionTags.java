package org.pressmark.uima.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A description as UIMA descriptors carry it: text for people, then lines that begin with {@code @name}, which
 * carry what
 * a type system has no words for.
 *
 * <p>UIMA trims descriptions and XML parsers fold line ends, therefore backslash, carriage return, tab and
 * white space at
 * either end are written as {@code \\}, {@code \r}, {@code \t}, {@code \s} and {@code \n}; so is the line end
 * within a
 * tag's value. Reading undoes exactly that.
 */
final class DescriptionTags {

	private static final String START = "@";

	private final String text;
	private final List<Tag> tags;

	private DescriptionTags(String text, List<Tag> tags) {
		this.text = text;
		this.tags = List.copyOf(tags);
	}

	/**
	 * One line with a name and a value.
	 *
	 * @param name
	 *            the name, without the at sign
	 * @param value
	 *            the value, may be empty
	 */
	record Tag(String name, String value) {}

	/** Collects tags in order. */
	static final class Builder {

		private final String text;
		private final List<Tag> tags = new ArrayList<>();

		Builder(String text) {
			this.text = text;
		}

		Builder add(String name, String value) {
			tags.add(new Tag(name, value));
			return this;
		}

		Builder addUnlessEmpty(String name, String value) {
			return value.isEmpty() ? this : add(name, value);
		}

		/** {@return the description as a descriptor holds it} */
		String build() {
			StringBuilder description = new StringBuilder(escapeText(text));
			if (!tags.isEmpty() && !description.isEmpty()) {
				description.append("\n\n");
			}
			for (int i = 0; i < tags.size(); i++) {
				Tag tag = tags.get(i);
				description.append(i == 0 ? "" : "\n").append(START).append(tag.name());
				description.append(tag.value().isEmpty() ? "" : " ").append(escapeValue(tag.value()));
			}
			return description.toString();
		}
	}

	/**
	 * Reads a description.
	 *
	 * @param description
	 *            as a descriptor holds it
	 * @return its text and tags
	 */
	static DescriptionTags parse(String description) {
		List<Tag> tags = new ArrayList<>();
		List<String> textLines = new ArrayList<>();
		for (String line : description.split("\n", -1)) {
			if (line.startsWith(START)) {
				int space = line.indexOf(' ');
				String name = space < 0 ? line.substring(1) : line.substring(1, space);
				tags.add(new Tag(name, space < 0 ? "" : unescape(line.substring(space + 1))));
			} else if (tags.isEmpty()) {
				textLines.add(line);
			}
		}
		String text = String.join("\n", textLines);
		return new DescriptionTags(unescape(tags.isEmpty() ? text : withoutSeparator(text)), tags);
	}

	private static String withoutSeparator(String text) {
		return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
	}

	/** {@return the text for people} */
	String text() {
		return text;
	}

	/** {@return all tags in order} */
	List<Tag> tags() {
		return tags;
	}

	/**
	 * Tells whether a tag is there.
	 *
	 * @param name
	 *            its name
	 * @return whether one has it
	 */
	boolean has(String name) {
		return tags.stream().anyMatch(tag -> tag.name().equals(name));
	}

	/**
	 * Reads the first tag of a name.
	 *
	 * @param name
	 *            its name
	 * @param otherwise
	 *            what to return if there is none
	 * @return its value
	 */
	String first(String name, String otherwise) {
		return tags.stream().filter(tag -> tag.name().equals(name)).map(Tag::value).findFirst().orElse(otherwise);
	}

	/**
	 * Reads all tags of a name.
	 *
	 * @param name
	 *            their name
	 * @return their values, in order
	 */
	List<String> all(String name) {
		return tags.stream().filter(tag -> tag.name().equals(name)).map(Tag::value).toList();
	}

	private static String escapeText(String text) {
		int first = 0;
		while (first < text.length() && text.charAt(first) <= ' ') {
			first++;
		}
		int last = text.length();
		while (last > first && text.charAt(last - 1) <= ' ') {
			last--;
		}
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++) {
			boolean edge = i < first || i >= last;
			char c = text.charAt(i);
			boolean tagLike = c == '@' && (i == 0 || text.charAt(i - 1) == '\n');
			if (tagLike) {
				escaped.append("\\@");
			} else if (c == '\n' && !edge) {
				escaped.append(c);
			} else {
				append(c, edge, escaped);
			}
		}
		return escaped.toString();
	}

	private static String escapeValue(String value) {
		StringBuilder escaped = new StringBuilder(value.length() + 8);
		for (int i = 0; i < value.length(); i++) {
			append(value.charAt(i), i == 0 || i == value.length() - 1, escaped);
		}
		return escaped.toString();
	}

	private static void append(char c, boolean edge, StringBuilder escaped) {
		switch (c) {
			case '\\' -> escaped.append("\\\\");
			case '\n' -> escaped.append("\\n");
			case '\r' -> escaped.append("\\r");
			case '\t' -> escaped.append("\\t");
			case ' ' -> escaped.append(edge ? "\\s" : " ");
			default -> escaped.append(c);
		}
	}

	private static String unescape(String escaped) {
		StringBuilder plain = new StringBuilder(escaped.length());
		for (int i = 0; i < escaped.length(); i++) {
			char c = escaped.charAt(i);
			if (c == '\\' && i + 1 < escaped.length()) {
				i++;
				plain.append(switch (escaped.charAt(i)) {
					case 'n' -> '\n';
					case 'r' -> '\r';
					case 't' -> '\t';
					case 's' -> ' ';
					default -> escaped.charAt(i);
				});
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}
}
