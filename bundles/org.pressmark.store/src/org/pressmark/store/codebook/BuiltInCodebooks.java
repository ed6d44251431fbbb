package org.pressmark.store.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.pressmark.model.codebook.Codebook;

/** The codebooks that the product brings along. */
public final class BuiltInCodebooks {

	/** Name of the codebook that a new corpus gets unless another is chosen. */
	public static final String DEFAULT = "attribution";

	private static final List<String> NAMES = List.of(DEFAULT, "polnear", "stwr", "sir", "claims");

	private BuiltInCodebooks() {}

	/** {@return the names of the codebooks, the default first} */
	public static List<String> names() {
		return NAMES;
	}

	/**
	 * Reads a codebook.
	 *
	 * @param name
	 *            one of {@link #names()}
	 * @return the codebook
	 * @throws IllegalArgumentException
	 *             if there is none of that name
	 */
	public static Codebook read(String name) {
		if (!NAMES.contains(name)) {
			throw new IllegalArgumentException(
					"There is no built-in codebook '" + name + "'. Built-in: " + String.join(", ", NAMES) + ".");
		}
		String file = name + ".json";
		try (InputStream in = BuiltInCodebooks.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("The installation lacks " + file);
			}
			return CodebookJson.read(file, in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException("The installation is damaged: " + e.getMessage(), e);
		}
	}
}
