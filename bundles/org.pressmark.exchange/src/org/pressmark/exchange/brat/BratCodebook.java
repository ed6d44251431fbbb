package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.exchange.brat.BratSettings.Argument;
import org.pressmark.exchange.brat.BratSettings.Entry;
import org.pressmark.exchange.brat.BratSettings.Section;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/**
 * Makes a codebook of brat's {@code annotation.conf}: entities and events are labels, the arguments of events and the
 * relations of entities are slots, attributes are attributes.
 */
public final class BratCodebook {

	/** Colours that people who see few colours can tell apart, each for a light and a dark page. */
	private static final List<String[]> COLOURS = List.of(new String[]{"#0072B2", "#56B4E9"},
			new String[]{"#B35900", "#E69F00"}, new String[]{"#007A5A", "#00C896"},
			new String[]{"#A8447F", "#CC79A7"}, new String[]{"#6B6100", "#F0E442"},
			new String[]{"#9E3D00", "#FF8A4C"});

	private final BratSettings settings;
	private final Map<String, List<SlotDefinition>> slots = new LinkedHashMap<>();
	private final Set<String> entities = new LinkedHashSet<>();
	private final Set<String> events = new LinkedHashSet<>();

	private BratCodebook(BratSettings settings) {
		this.settings = settings;
	}

	/**
	 * Tells whether a text is an {@code annotation.conf}.
	 *
	 * @param text
	 *            the text
	 * @return whether it has brat's sections
	 */
	public static boolean isAnnotationConf(String text) {
		return withoutByteOrderMark(text).lines().map(String::strip)
				.anyMatch(line -> line.equals("[entities]") || line.equals("[spans]"));
	}

	/**
	 * Makes the codebook.
	 *
	 * @param name
	 *            short name of the codebook to be
	 * @param text
	 *            content of {@code annotation.conf}
	 * @return the codebook, version 1
	 * @throws IllegalArgumentException
	 *             if it defines no type, or contradicts itself
	 */
	public static Codebook read(String name, String text) {
		return new BratCodebook(BratSettings.parse(withoutByteOrderMark(text))).codebook(name);
	}

	private static String withoutByteOrderMark(String text) {
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private Codebook codebook(String name) {
		entities.addAll(settings.types(Section.ENTITIES));
		events.addAll(settings.types(Section.EVENTS));
		Set<String> types = new LinkedHashSet<>(entities);
		types.addAll(events);
		if (types.isEmpty()) {
			throw new IllegalArgumentException(
					"annotation.conf defines no entity and no event: its sections [entities] and "
							+ "[events] are missing or empty");
		}
		types.forEach(type -> slots.put(type, new ArrayList<>()));
		settings.entries(Section.EVENTS).forEach(this::eventSlots);
		settings.entries(Section.RELATIONS).forEach(this::relationSlot);
		List<LabelDefinition> labels = new ArrayList<>();
		Set<String> shortcuts = new LinkedHashSet<>();
		for (String type : types) {
			labels.add(label(type, shortcut(type, shortcuts), labels.size()));
		}
		return new Codebook(name, 1, name, "Made from brat's annotation.conf.", labels, Set.of(), List.of());
	}

	private LabelDefinition label(String type, String shortcut, int position) {
		String[] colours = COLOURS.get(position % COLOURS.size());
		MarkShape shape = MarkShape.values()[position % MarkShape.values().length];
		return new LabelDefinition(type, List.of(), roleOf(type), shortcut,
				new LabelStyle(colours[0], colours[1], shape),
				Guideline.NONE, attributes(type), slots.getOrDefault(type, List.of()), Optional.empty());
	}

	private void eventSlots(Entry event) {
		for (Argument argument : event.arguments()) {
			addSlot(event.type(), argument.role(), argument.types(), argument.min(), argument.max());
		}
	}

	private void relationSlot(Entry relation) {
		if (relation.arguments().size() < 2) {
			return;
		}
		for (String from : expand(relation.arguments().get(0).types())) {
			addSlot(from, relation.type(), relation.arguments().get(1).types(), 0, SlotDefinition.UNBOUNDED);
		}
	}

	/** A relation may be defined several times for different types: its targets add up. */
	private void addSlot(String owner, String name, List<String> types, int min, int max) {
		List<SlotDefinition> present = slots.get(owner);
		if (present == null) {
			return;
		}
		Set<String> targets = new LinkedHashSet<>(expand(types));
		Optional<SlotDefinition> before = present.stream().filter(slot -> slot.name().equals(name)).findFirst();
		before.ifPresent(slot -> {
			present.remove(slot);
			targets.addAll(slot.targets());
		});
		present.add(new SlotDefinition(name, slotRoleOf(name), List.copyOf(targets), min, max, ""));
	}

	private List<String> expand(List<String> types) {
		Set<String> expanded = new LinkedHashSet<>();
		for (String type : types) {
			switch (type) {
				case "<ENTITY>" -> expanded.addAll(entities);
				case "<EVENT>" -> expanded.addAll(events);
				case "<ANY>" -> expanded.addAll(slots.keySet());
				default -> expanded.addAll(settings.withSubtypes(type).stream().filter(slots::containsKey).toList());
			}
		}
		return List.copyOf(expanded);
	}

	private List<AttributeDefinition> attributes(String type) {
		List<AttributeDefinition> attributes = new ArrayList<>();
		for (Entry entry : settings.entries(Section.ATTRIBUTES)) {
			List<String> targets = entry.values("Arg");
			boolean applies = targets.isEmpty() || expand(targets).contains(type);
			if (applies && attributes.stream().noneMatch(given -> given.name().equals(entry.type()))) {
				List<AllowedValue> values = entry.values("Value").stream().map(value -> new AllowedValue(value, ""))
						.toList();
				attributes.add(new AttributeDefinition(entry.type(),
						values.isEmpty() ? AttributeType.FLAG : AttributeType.CHOICE, values, false, Optional.empty(),
						Optional.empty(), ""));
			}
		}
		return attributes;
	}

	private static String shortcut(String type, Set<String> taken) {
		return type.toLowerCase(Locale.ROOT).codePoints().filter(c -> c >= 'a' && c <= 'z')
				.mapToObj(Character::toString)
				.filter(taken::add).findFirst().orElse("");
	}

	private static LabelRole roleOf(String type) {
		return switch (type.toLowerCase(Locale.ROOT)) {
			case "content", "quote", "quotation", "message" -> LabelRole.CONTENT;
			case "cue", "signal" -> LabelRole.CUE;
			case "source", "speaker" -> LabelRole.SOURCE;
			case "claim", "majorclaim" -> LabelRole.CLAIM;
			default -> LabelRole.OTHER;
		};
	}

	private static SlotRole slotRoleOf(String name) {
		return switch (name.toLowerCase(Locale.ROOT).replaceAll("[-_]?arg$", "")) {
			case "cue", "signal" -> SlotRole.CUE;
			case "source", "speaker" -> SlotRole.SOURCE;
			case "addressee" -> SlotRole.ADDRESSEE;
			case "quote", "content" -> SlotRole.QUOTE;
			default -> SlotRole.OTHER;
		};
	}
}
