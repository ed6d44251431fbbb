package org.pressmark.uima.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;

/**
 * Looks and keys for labels that come without: the colours of Okabe and Ito, which colour-blind people can
 * tell apart,
 * each with a lighter or darker twin for dark pages, and shapes in turn, so that labels differ in shape where
 * the colours
 * begin anew.
 */
final class Palette {

	private static final List<LabelStyle> COLORS = List.of(new LabelStyle("#0072B2", "#56B4E9", MarkShape.BACKGROUND),
			new LabelStyle("#E69F00", "#F5C04A", MarkShape.BACKGROUND),
			new LabelStyle("#009E73", "#33C69B", MarkShape.BACKGROUND),
			new LabelStyle("#D55E00", "#FF8A3D", MarkShape.BACKGROUND),
			new LabelStyle("#CC79A7", "#E39CC4", MarkShape.BACKGROUND),
			new LabelStyle("#56B4E9", "#8FD0F5", MarkShape.BACKGROUND),
			new LabelStyle("#B8A800", "#F0E442", MarkShape.BACKGROUND),
			new LabelStyle("#5B5B5B", "#B5B5B5", MarkShape.BACKGROUND));

	private static final String KEYS = "abcdefghijklmnopqrstuvwxyz0123456789";

	private final Set<String> takenKeys = new HashSet<>();
	private int next;

	/** {@return the next look, different from the last ones in colour and shape} */
	LabelStyle nextStyle() {
		LabelStyle color = COLORS.get(next % COLORS.size());
		MarkShape[] shapes = MarkShape.values();
		// The number of shapes equals that of colours: shifting by one a round makes 64 different looks.
		MarkShape shape = shapes[(next + next / COLORS.size()) % shapes.length];
		next++;
		return new LabelStyle(color.color(), color.darkColor(), shape);
	}

	/**
	 * Chooses a key for a label.
	 *
	 * @param label
	 *            its name
	 * @return a letter of its name if one is free, else any free letter or digit, else nothing
	 */
	String nextKey(String label) {
		for (char key : (label.toLowerCase(Locale.ROOT) + KEYS).toCharArray()) {
			if (KEYS.indexOf(key) >= 0 && takenKeys.add(String.valueOf(key))) {
				return String.valueOf(key);
			}
		}
		return "";
	}
}
