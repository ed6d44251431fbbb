package org.pressmark.store.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON object that is asked for its keys one by one, and remembers which it was asked for.
 * <p>
 * A key whose value is {@code null} counts as absent.
 */
public final class JsonObject {

	private final ObjectNode node;
	private final String path;
	private final Set<String> known = new LinkedHashSet<>();

	/**
	 * Wraps an object.
	 *
	 * @param node
	 *            the object
	 * @param path
	 *            its JSON pointer, empty for the whole text
	 */
	JsonObject(ObjectNode node, String path) {
		this.node = node;
		this.path = path;
	}

	/** {@return the JSON pointer of this object, empty for the whole text} */
	public String path() {
		return path;
	}

	/**
	 * Names the place of a value.
	 *
	 * @param key
	 *            a key of this object
	 * @return its JSON pointer
	 */
	public String pathOf(String key) {
		return path + "/" + key.replace("~", "~0").replace("/", "~1");
	}

	/**
	 * Looks a value up.
	 *
	 * @param key
	 *            the key
	 * @return its value, if it is there and not null
	 */
	public Optional<JsonNode> node(String key) {
		known.add(key);
		return Optional.ofNullable(node.get(key)).filter(value -> !value.isNull());
	}

	/**
	 * Tells whether a key is there.
	 *
	 * @param key
	 *            the key
	 * @return whether it has a value
	 */
	public boolean has(String key) {
		return node(key).isPresent();
	}

	/**
	 * Reads a text that must be there.
	 *
	 * @param key
	 *            the key
	 * @return its value, not blank
	 * @throws JsonMistake
	 *             if it is missing, blank or no text
	 */
	public String text(String key) throws JsonMistake {
		String value = optionalText(key).orElseThrow(() -> missing(key, "a text"));
		if (value.isBlank()) {
			throw mistake(key, "'" + key + "' is empty", "Write a text that is not blank.");
		}
		return value;
	}

	/**
	 * Reads a text that may be missing.
	 *
	 * @param key
	 *            the key
	 * @param fallback
	 *            what it is then
	 * @return its value
	 * @throws JsonMistake
	 *             if it is no text
	 */
	public String text(String key, String fallback) throws JsonMistake {
		return optionalText(key).orElse(fallback);
	}

	/**
	 * Reads a text that may be missing.
	 *
	 * @param key
	 *            the key
	 * @return its value, if it is there
	 * @throws JsonMistake
	 *             if it is no text
	 */
	public Optional<String> optionalText(String key) throws JsonMistake {
		Optional<JsonNode> value = node(key);
		if (value.isPresent() && !value.get().isTextual()) {
			throw wrongType(key, "a text in quotation marks", value.get());
		}
		return value.map(JsonNode::textValue);
	}

	/**
	 * Reads a whole number that must be there.
	 *
	 * @param key
	 *            the key
	 * @return its value
	 * @throws JsonMistake
	 *             if it is missing or no whole number
	 */
	public int integer(String key) throws JsonMistake {
		if (!has(key)) {
			throw missing(key, "a whole number");
		}
		return integer(key, 0);
	}

	/**
	 * Reads a whole number that may be missing.
	 *
	 * @param key
	 *            the key
	 * @param fallback
	 *            what it is then
	 * @return its value
	 * @throws JsonMistake
	 *             if it is no whole number
	 */
	public int integer(String key, int fallback) throws JsonMistake {
		Optional<JsonNode> value = node(key);
		if (value.isPresent() && !(value.get().isIntegralNumber() && value.get().canConvertToInt())) {
			throw wrongType(key, "a whole number", value.get());
		}
		return value.map(JsonNode::intValue).orElse(fallback);
	}

	/**
	 * Reads a yes or no.
	 *
	 * @param key
	 *            the key
	 * @param fallback
	 *            what it is if missing
	 * @return its value
	 * @throws JsonMistake
	 *             if it is neither true nor false
	 */
	public boolean flag(String key, boolean fallback) throws JsonMistake {
		Optional<JsonNode> value = node(key);
		if (value.isPresent() && !value.get().isBoolean()) {
			throw wrongType(key, "true or false", value.get());
		}
		return value.map(JsonNode::booleanValue).orElse(fallback);
	}

	/**
	 * Reads one of a fixed set of words.
	 *
	 * @param <E>
	 *            what the words stand for
	 * @param key
	 *            the key
	 * @param values
	 *            all values
	 * @param name
	 *            the word of each
	 * @return the value, if the key is there
	 * @throws JsonMistake
	 *             if it is another word
	 */
	public <E> Optional<E> choice(String key, E[] values, Function<E, String> name) throws JsonMistake {
		Optional<String> word = optionalText(key);
		if (word.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(valueOf(pathOf(key), word.get(), values, name));
	}

	/**
	 * Reads a list of fixed words.
	 *
	 * @param <E>
	 *            what the words stand for
	 * @param key
	 *            the key
	 * @param values
	 *            all values
	 * @param name
	 *            the word of each
	 * @return the values in their order; none if the key is missing
	 * @throws JsonMistake
	 *             if one is another word
	 */
	public <E> List<E> choices(String key, E[] values, Function<E, String> name) throws JsonMistake {
		List<E> found = new ArrayList<>();
		for (String word : texts(key)) {
			found.add(valueOf(pathOf(key) + "/" + found.size(), word, values, name));
		}
		return found;
	}

	/**
	 * Reads a list of texts.
	 *
	 * @param key
	 *            the key
	 * @return the texts; none if the key is missing
	 * @throws JsonMistake
	 *             if it is no list of texts
	 */
	public List<String> texts(String key) throws JsonMistake {
		List<String> found = new ArrayList<>();
		for (JsonNode item : list(key)) {
			if (!item.isTextual()) {
				throw new JsonMistake(pathOf(key) + "/" + found.size(), 0,
						"'" + key + "' holds " + nameOf(item) + " where a text is expected",
						"Write a list of texts: [\"…\", \"…\"].");
			}
			found.add(item.textValue());
		}
		return found;
	}

	/**
	 * Reads a list of objects.
	 *
	 * @param key
	 *            the key
	 * @return the objects; none if the key is missing
	 * @throws JsonMistake
	 *             if it is no list of objects
	 */
	public List<JsonObject> objects(String key) throws JsonMistake {
		List<JsonObject> found = new ArrayList<>();
		for (JsonNode item : list(key)) {
			String place = pathOf(key) + "/" + found.size();
			if (!(item instanceof ObjectNode object)) {
				throw new JsonMistake(place, 0, "'" + key + "' holds " + nameOf(item) + " where an object is expected",
						"Write a list of objects: [{…}, {…}].");
			}
			found.add(new JsonObject(object, place));
		}
		return found;
	}

	/**
	 * Reads an object within this one.
	 *
	 * @param key
	 *            the key
	 * @return the object, if the key is there
	 * @throws JsonMistake
	 *             if it is no object
	 */
	public Optional<JsonObject> object(String key) throws JsonMistake {
		Optional<JsonNode> value = node(key);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (value.get() instanceof ObjectNode object) {
			return Optional.of(new JsonObject(object, pathOf(key)));
		}
		throw wrongType(key, "an object: {…}", value.get());
	}

	/**
	 * Reads an object that must be there.
	 *
	 * @param key
	 *            the key
	 * @return the object
	 * @throws JsonMistake
	 *             if it is missing or no object
	 */
	public JsonObject requiredObject(String key) throws JsonMistake {
		return object(key).orElseThrow(() -> missing(key, "an object: {…}"));
	}

	/**
	 * Lists the items of a list.
	 *
	 * @param key
	 *            the key
	 * @return the items; none if the key is missing
	 * @throws JsonMistake
	 *             if it is no list
	 */
	public List<JsonNode> list(String key) throws JsonMistake {
		Optional<JsonNode> value = node(key);
		if (value.isPresent() && !value.get().isArray()) {
			throw wrongType(key, "a list: […]", value.get());
		}
		return value.map(array -> array.valueStream().toList()).orElse(List.of());
	}

	/** {@return all keys of the object, in order} */
	public List<String> keys() {
		return node.propertyStream().map(java.util.Map.Entry::getKey).toList();
	}

	/**
	 * Refuses every key that was not asked for.
	 *
	 * @throws JsonMistake
	 *             if there is one, with the key that was probably meant
	 */
	public void refuseUnknown() throws JsonMistake {
		Optional<String> unknown = unknownKeys().findFirst();
		if (unknown.isPresent()) {
			throw mistake(unknown.get(), "There is no key '" + unknown.get() + "' here",
					NearestWord.hint(unknown.get(), known));
		}
	}

	/** {@return an object of the keys that were not asked for, to be kept when the file is written again} */
	public ObjectNode unknown() {
		ObjectNode rest = JsonText.newObject();
		unknownKeys().forEach(key -> rest.set(key, node.get(key)));
		return rest;
	}

	/**
	 * Makes a mistake of this object's value.
	 *
	 * @param key
	 *            the key
	 * @param problem
	 *            what is wrong
	 * @param remedy
	 *            what is allowed
	 * @return the mistake, to be thrown
	 */
	public JsonMistake mistake(String key, String problem, String remedy) {
		return new JsonMistake(pathOf(key), 0, problem, remedy);
	}

	private Stream<String> unknownKeys() {
		return keys().stream().filter(key -> !known.contains(key));
	}

	private JsonMistake missing(String key, String expected) {
		return new JsonMistake(path, 0, "The key '" + key + "' is missing", "Add it with " + expected + ".");
	}

	private JsonMistake wrongType(String key, String expected, JsonNode found) {
		return mistake(key, "'" + key + "' is " + nameOf(found) + ", not " + expected,
				"Write " + expected + " after \"" + key + "\":.");
	}

	private static String nameOf(JsonNode value) {
		return switch (value.getNodeType()) {
			case OBJECT -> "an object";
			case ARRAY -> "a list";
			case STRING -> "a text";
			case NUMBER -> "the number " + value.asText();
			case BOOLEAN -> value.asText();
			default -> "nothing";
		};
	}

	private static <E> E valueOf(String place, String word, E[] values, Function<E, String> name) throws JsonMistake {
		for (E value : values) {
			if (name.apply(value).equals(word)) {
				return value;
			}
		}
		List<String> allowed = Stream.of(values).map(name).toList();
		throw new JsonMistake(place, 0, "'" + word + "' is not allowed here", NearestWord.hint(word, allowed));
	}
}
