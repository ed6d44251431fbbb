package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.SlotDefinition;

/** The content of an {@code annotation.conf}: sections of types that are indented below their supertypes. */
final class BratSettings {

	/** A section. */
	enum Section {
		/** Types of text-bounds. */
		ENTITIES,
		/** Types of relations. */
		RELATIONS,
		/** Types of events. */
		EVENTS,
		/** Attributes. */
		ATTRIBUTES
	}

	/**
	 * A line of a section.
	 *
	 * @param type
	 *            the type that it defines
	 * @param parents
	 *            its supertypes, outermost first
	 * @param usable
	 *            whether annotations can have it, or it only gives structure
	 * @param arguments
	 *            its arguments, without brat's own in angle brackets
	 */
	record Entry(String type, List<String> parents, boolean usable, List<Argument> arguments) {

		List<String> values(String role) {
			return arguments.stream().filter(argument -> argument.role().equals(role))
					.flatMap(argument -> argument.types().stream()).toList();
		}
	}

	/**
	 * An argument.
	 *
	 * @param role
	 *            its role
	 * @param types
	 *            what may fill it
	 * @param min
	 *            how often it is there at least
	 * @param max
	 *            how often at most
	 */
	record Argument(String role, List<String> types, int min, int max) {}

	/** A type under which others are indented further. */
	private record Level(String type, int indentation) {}

	private static final Pattern MACRO = Pattern.compile("^(<[^>]+>)\\s*=\\s*(\\S+)$");
	private static final Pattern ROLE = Pattern.compile("^([^?*+{]+)([?*+]|\\{(\\d+)(?:-(\\d+))?\\})?$");

	private final Map<Section, List<Entry>> sections = new EnumMap<>(Section.class);
	private final Map<String, String> macros = new LinkedHashMap<>();

	private BratSettings() {
		for (Section section : Section.values()) {
			sections.put(section, new ArrayList<>());
		}
	}

	/**
	 * Parses the file.
	 *
	 * @param text
	 *            its content
	 * @return its sections
	 */
	static BratSettings parse(String text) {
		BratSettings settings = new BratSettings();
		Section section = null;
		List<Level> path = new ArrayList<>();
		for (String line : text.split("\r\n|\n|\r")) {
			String content = line.strip();
			Matcher macro = MACRO.matcher(content);
			if (content.startsWith("[") && content.endsWith("]")) {
				section = sectionOf(content);
				path.clear();
			} else if (macro.matches()) {
				settings.macros.put(macro.group(1), macro.group(2));
			} else if (section != null && !content.isEmpty() && !content.startsWith("#") && !content.matches("-+")) {
				settings.add(section, line, path);
			}
		}
		return settings;
	}

	/**
	 * Lists a section.
	 *
	 * @param section
	 *            the section
	 * @return its lines that can be used
	 */
	List<Entry> entries(Section section) {
		return sections.getOrDefault(section, List.of()).stream().filter(Entry::usable).toList();
	}

	/**
	 * Lists the types of a section.
	 *
	 * @param section
	 *            the section
	 * @return the types that annotations can have, each once
	 */
	List<String> types(Section section) {
		return entries(section).stream().map(Entry::type).distinct().toList();
	}

	/**
	 * Finds a type and what is indented below it.
	 *
	 * @param type
	 *            the type
	 * @return it and its subtypes
	 */
	List<String> withSubtypes(String type) {
		return sections.values().stream().flatMap(List::stream)
				.filter(entry -> entry.type().equals(type) || entry.parents().contains(type)).map(Entry::type)
				.distinct()
				.toList();
	}

	private void add(Section section, String line, List<Level> path) {
		int depth = indentation(line);
		while (!path.isEmpty() && path.getLast().indentation() >= depth) {
			path.removeLast();
		}
		String[] columns = line.strip().split("[ \\t]+", 2);
		boolean structure = columns[0].startsWith("!");
		boolean usable = !structure && !columns[0].startsWith("<");
		String type = structure ? columns[0].substring(1) : columns[0];
		List<Argument> arguments = columns.length > 1 ? arguments(columns[1]) : List.of();
		sections.getOrDefault(section, List.of())
				.add(new Entry(type, path.stream().map(Level::type).toList(), usable, arguments));
		path.add(new Level(type, depth));
	}

	private static int indentation(String line) {
		int at = 0;
		while (at < line.length() && (line.charAt(at) == '\t' || line.charAt(at) == ' ')) {
			at++;
		}
		return at;
	}

	private List<Argument> arguments(String text) {
		List<Argument> arguments = new ArrayList<>();
		for (String part : text.split(",")) {
			int colon = part.indexOf(':');
			String role = colon < 0 ? "" : part.substring(0, colon).strip();
			Matcher matcher = ROLE.matcher(role);
			if (!role.startsWith("<") && matcher.matches()) {
				List<String> types = Arrays.stream(expanded(part.substring(colon + 1).strip()).split("\\|"))
						.map(String::strip).filter(type -> !type.isEmpty()).toList();
				arguments.add(argument(matcher, types));
			}
		}
		return arguments;
	}

	private static Argument argument(Matcher matcher, List<String> types) {
		String role = matcher.group(1);
		String often = matcher.group(2);
		if (often == null) {
			return new Argument(role, types, 1, 1);
		}
		return switch (often) {
			case "?" -> new Argument(role, types, 0, 1);
			case "*" -> new Argument(role, types, 0, SlotDefinition.UNBOUNDED);
			case "+" -> new Argument(role, types, 1, SlotDefinition.UNBOUNDED);
			default -> {
				int least = Integer.parseInt(matcher.group(3));
				int most = matcher.group(4) == null ? least : Integer.parseInt(matcher.group(4));
				yield new Argument(role, types, least, Math.max(1, Math.max(least, most)));
			}
		};
	}

	private String expanded(String types) {
		String expanded = types;
		for (Map.Entry<String, String> macro : macros.entrySet()) {
			expanded = expanded.replace(macro.getKey(), macro.getValue());
		}
		return expanded;
	}

	private static @Nullable Section sectionOf(String header) {
		return switch (header.substring(1, header.length() - 1).strip().toLowerCase(Locale.ROOT)) {
			case "entities", "spans" -> Section.ENTITIES;
			case "relations" -> Section.RELATIONS;
			case "events" -> Section.EVENTS;
			case "attributes" -> Section.ATTRIBUTES;
			default -> null;
		};
	}
}
