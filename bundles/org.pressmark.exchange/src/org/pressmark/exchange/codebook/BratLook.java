package org.pressmark.exchange.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Contrast;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelStyle;

/**
 * Takes colours and keys of a brat configuration from the files beside {@code annotation.conf}. Colours that could
 * not be
 * seen on a page are darkened or lightened until they can.
 */
public final class BratLook {

	private static final Pattern DRAWING = Pattern.compile("^(\\S+)\\s+(.*\\bbgColor:\\s*(\\S+?)\\s*(?:,.*)?)$");
	private static final Pattern RGB = Pattern.compile("#[0-9A-Fa-f]{6}");
	private static final Pattern KEY = Pattern.compile("^(\\S)\\s+(\\S+)$");

	private final Map<String, String> colors = new HashMap<>();
	private final Map<String, String> keys = new HashMap<>();
	private final List<String> leftOut = new ArrayList<>();

	private BratLook() {}

	/**
	 * A codebook with its look, and what of the files could not be used.
	 *
	 * @param codebook
	 *            the codebook
	 * @param leftOut
	 *            the rest, a sentence each
	 */
	public record Dressed(Codebook codebook, List<String> leftOut) {}

	/**
	 * Dresses a codebook.
	 *
	 * @param codebook
	 *            the codebook made of {@code annotation.conf}
	 * @param folder
	 *            where that lies; the other files need not be there
	 * @return the codebook with colours and keys
	 * @throws IOException
	 *             if a file cannot be read
	 */
	public static Dressed dress(Codebook codebook, Path folder) throws IOException {
		BratLook look = new BratLook();
		look.drawing(lines(folder.resolve("visual.conf")));
		look.keys(lines(folder.resolve("kb_shortcuts.conf")));
		List<LabelDefinition> labels = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (LabelDefinition label : codebook.labels()) {
			String key = look.keys.getOrDefault(lower(label.name()), "");
			if (!key.isEmpty() && taken.add(key)) {
				labels.add(look.dressed(label, key));
			} else {
				labels.add(look.dressed(label, ""));
			}
		}
		return new Dressed(
				new Codebook(codebook.name(), codebook.version(), codebook.title(), codebook.description(),
						withOldKeys(labels, codebook, taken), codebook.rules(), codebook.history()),
				List.copyOf(look.leftOut));
	}

	/** A label without a key of its own keeps the one that was found for it, where that is still free. */
	private static List<LabelDefinition> withOldKeys(List<LabelDefinition> labels, Codebook codebook,
			Set<String> taken) {
		List<LabelDefinition> keyed = new ArrayList<>();
		for (int at = 0; at < labels.size(); at++) {
			LabelDefinition label = labels.get(at);
			String old = codebook.labels().get(at).shortcut();
			boolean keep = label.shortcut().isEmpty() && !old.isEmpty() && taken.add(old);
			keyed.add(keep ? with(label, old, label.style()) : label);
		}
		return keyed;
	}

	private static List<String> lines(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(String::strip)
				.filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private void drawing(List<String> lines) {
		boolean inside = false;
		for (String line : lines) {
			if (line.startsWith("[")) {
				inside = line.equals("[drawing]");
				continue;
			}
			Matcher drawing = DRAWING.matcher(line);
			if (inside && drawing.matches()) {
				String color = drawing.group(3);
				if (RGB.matcher(color).matches()) {
					colors.put(lower(drawing.group(1)), color);
				} else {
					leftOut.add("the colour '" + color + "' of " + drawing.group(1) + ": it is not written as #RRGGBB");
				}
			}
		}
	}

	private void keys(List<String> lines) {
		for (String line : lines) {
			Matcher key = KEY.matcher(line);
			if (key.matches() && Character.isLetterOrDigit(key.group(1).charAt(0))) {
				keys.put(lower(key.group(2)), lower(key.group(1)));
			}
		}
	}

	private LabelDefinition dressed(LabelDefinition label, String key) {
		String color = colors.get(lower(label.name()));
		LabelStyle style = color == null
				? label.style()
				: new LabelStyle(Contrast.onLight(color), Contrast.onDark(color), label.style().shape());
		return with(label, key, style);
	}

	private static LabelDefinition with(LabelDefinition label, String key, LabelStyle style) {
		return new LabelDefinition(label.name(), label.aliases(), label.role(), key, style, label.guideline(),
				label.attributes(), label.slots(), label.uimaType(), label.snap());
	}
}
