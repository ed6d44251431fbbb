package org.pressmark.store.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.codebook.Snap;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.NearestWord;

/** Makes a codebook of its JSON, and finds what is wrong with it. */
final class CodebookReader {

	/**
	 * Colours for labels that name none, by place: Okabe and Ito's set, which people of each kind of colour vision tell
	 * apart, on a light and on a dark page.
	 */
	private static final List<String> LIGHT = List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9",
			"#6B6B6B");
	private static final List<String> DARK = List.of("#56B4E9", "#FF8C42", "#2FD6A3", "#E7A6CA", "#F0B93A", "#8FD0F5",
			"#B5B5B5");
	private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
	private static final Pattern UIMA_TYPE = Pattern
			.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*");

	private CodebookReader() {}

	static Codebook read(JsonObject json) throws JsonMistake {
		checkFormat(json);
		String name = json.text("name");
		int version = json.integer("version");
		if (version < 1) {
			throw json.mistake("version", "The version " + version + " is below 1", "Versions count 1, 2, 3, ….");
		}
		String title = json.text("title", name);
		String description = json.text("description", "");
		List<LabelDefinition> labels = labels(json);
		Set<Rule> rules = Set.copyOf(json.choices("rules", Rule.values(), Rule::key));
		List<CodebookChange> history = history(json);
		json.refuseUnknown();
		return new Codebook(name, version, title, description, labels, rules, history);
	}

	private static void checkFormat(JsonObject json) throws JsonMistake {
		String format = json.text("format");
		if (!format.equals(CodebookJson.FORMAT)) {
			throw json.mistake("format", "The format is '" + format + "'",
					"A codebook says \"format\": \"" + CodebookJson.FORMAT + "\".");
		}
		int version = json.integer("formatVersion");
		if (version < 1 || version > CodebookJson.FORMAT_VERSION) {
			throw json.mistake("formatVersion", "The format version " + version + " is not known",
					"This Pressmark reads up to version " + CodebookJson.FORMAT_VERSION
							+ ". Open the file with a newer Pressmark.");
		}
		json.optionalText("$schema");
	}

	private static List<LabelDefinition> labels(JsonObject json) throws JsonMistake {
		List<JsonObject> objects = json.objects("labels");
		if (objects.isEmpty()) {
			throw json.mistake("labels", "The codebook has no label", "Add at least one: [{\"name\": \"Quote\"}].");
		}
		List<LabelDefinition> labels = new ArrayList<>();
		for (JsonObject object : objects) {
			labels.add(label(object, labels.size()));
		}
		new LabelChecks(objects, labels).check();
		return labels;
	}

	private static LabelDefinition label(JsonObject json, int place) throws JsonMistake {
		String name = json.text("name");
		List<String> aliases = json.texts("aliases");
		LabelRole role = json.choice("role", LabelRole.values(), LabelRole::key).orElse(LabelRole.OTHER);
		LabelStyle style = style(json, place);
		Guideline guideline = guideline(json);
		List<AttributeDefinition> attributes = AttributeReader.read(json);
		List<SlotDefinition> slots = slots(json);
		LabelDefinition label = new LabelDefinition(name, aliases, role, shortcut(json), style, guideline, attributes,
				slots, uimaType(json), json.choice("snap", Snap.values(), Snap::key));
		json.refuseUnknown();
		return label;
	}

	private static String shortcut(JsonObject json) throws JsonMistake {
		String shortcut = json.text("shortcut", "");
		boolean oneKey = shortcut.codePointCount(0, shortcut.length()) == 1
				&& Character.isLetterOrDigit(shortcut.codePointAt(0));
		if (!shortcut.isEmpty() && !oneKey) {
			throw json.mistake("shortcut", "'" + shortcut + "' is not one letter or digit",
					"Write the letter that tags with this label, such as \"q\", or leave the key out.");
		}
		return shortcut;
	}

	private static Optional<String> uimaType(JsonObject json) throws JsonMistake {
		Optional<String> type = json.optionalText("uimaType");
		if (type.isPresent() && !UIMA_TYPE.matcher(type.get()).matches()) {
			throw json.mistake("uimaType", "'" + type.get() + "' cannot be the name of a UIMA type",
					"Write names of letters, digits and underscores, separated by dots.");
		}
		return type;
	}

	private static LabelStyle style(JsonObject json, int place) throws JsonMistake {
		String color = color(json, "color", LIGHT.get(place % LIGHT.size()));
		String dark = color(json, "darkColor", json.has("color") ? color : DARK.get(place % DARK.size()));
		MarkShape[] shapes = MarkShape.values();
		MarkShape shape = json.choice("shape", shapes, MarkShape::key).orElse(shapes[place % shapes.length]);
		return new LabelStyle(color, dark, shape);
	}

	private static String color(JsonObject json, String key, String fallback) throws JsonMistake {
		String color = json.text(key, fallback);
		if (!COLOR.matcher(color).matches()) {
			throw json.mistake(key, "'" + color + "' is not a colour", "Write it as \"#RRGGBB\", such as \"#0072B2\".");
		}
		return color;
	}

	private static Guideline guideline(JsonObject json) throws JsonMistake {
		Optional<JsonObject> guideline = json.object("guideline");
		if (guideline.isEmpty()) {
			return Guideline.NONE;
		}
		List<Example> examples = new ArrayList<>();
		for (JsonObject example : guideline.get().objects("examples")) {
			examples.add(new Example(example.text("text"), example.flag("positive", true),
					example.text("explanation", "")));
			example.refuseUnknown();
		}
		String text = guideline.get().text("text", "");
		guideline.get().refuseUnknown();
		return new Guideline(text, examples);
	}

	private static List<SlotDefinition> slots(JsonObject json) throws JsonMistake {
		List<SlotDefinition> slots = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (JsonObject object : json.objects("slots")) {
			SlotDefinition slot = slot(object);
			if (!names.add(slot.name())) {
				throw object.mistake("name", "Two slots have the name '" + slot.name() + "'", "Rename one of them.");
			}
			slots.add(slot);
		}
		return slots;
	}

	private static SlotDefinition slot(JsonObject json) throws JsonMistake {
		String name = json.text("name");
		SlotRole role = json.choice("role", SlotRole.values(), SlotRole::key).orElse(SlotRole.OTHER);
		List<String> targets = json.texts("targets");
		int min = json.integer("min", 0);
		int max = json.integer("max", SlotDefinition.UNBOUNDED);
		if (min < 0) {
			throw json.mistake("min", "The least number of links is " + min, "It must be 0 or more.");
		}
		if (max < 1 || max < min) {
			throw json.mistake("max", "The greatest number of links is " + max,
					"It must be 1 or more and not below 'min'; leave it out for any number.");
		}
		String description = json.text("description", "");
		json.refuseUnknown();
		return new SlotDefinition(name, role, targets, min, max, description);
	}

	private static List<CodebookChange> history(JsonObject json) throws JsonMistake {
		List<CodebookChange> history = new ArrayList<>();
		for (JsonObject change : json.objects("history")) {
			history.add(new CodebookChange(change.integer("version"), change.text("date", ""),
					change.text("summary", ""), change.text("author", "")));
			change.refuseUnknown();
		}
		return history;
	}

	/** What must hold between labels. */
	private record LabelChecks(List<JsonObject> json, List<LabelDefinition> labels) {

		void check() throws JsonMistake {
			Set<String> names = new HashSet<>();
			Set<String> shortcuts = new HashSet<>();
			Set<String> types = new HashSet<>();
			for (int i = 0; i < labels.size(); i++) {
				LabelDefinition label = labels.get(i);
				unique(json.get(i), "name", label.name(), names);
				unique(json.get(i), "shortcut", label.shortcut(), shortcuts);
				unique(json.get(i), "uimaType", label.uimaType().orElse(""), types);
			}
			for (int i = 0; i < labels.size(); i++) {
				checkTargets(json.get(i), labels.get(i));
			}
		}

		private static void unique(JsonObject json, String key, String value, Set<String> seen) throws JsonMistake {
			if (!value.isEmpty() && !seen.add(value)) {
				throw json.mistake(key, "Two labels have the " + key + " '" + value + "'", "Change one of them.");
			}
		}

		private void checkTargets(JsonObject label, LabelDefinition definition) throws JsonMistake {
			List<String> names = labels.stream().map(LabelDefinition::name).toList();
			for (int slot = 0; slot < definition.slots().size(); slot++) {
				List<String> targets = definition.slots().get(slot).targets();
				for (int target = 0; target < targets.size(); target++) {
					if (!names.contains(targets.get(target))) {
						throw new JsonMistake(label.pathOf("slots") + "/" + slot + "/targets/" + target, 0,
								"There is no label '" + targets.get(target) + "' to link to",
								NearestWord.hint(targets.get(target), names));
					}
				}
			}
		}
	}
}
