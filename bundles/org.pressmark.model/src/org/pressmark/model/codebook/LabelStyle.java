package org.pressmark.model.codebook;

import java.util.regex.Pattern;

/**
 * How marks of a label look.
 *
 * @param color
 *            colour on a light page, as {@code #RRGGBB}
 * @param darkColor
 *            colour on a dark page, as {@code #RRGGBB}
 * @param shape
 *            the drawing beside the colour
 */
public record LabelStyle(String color, String darkColor, MarkShape shape) {

	private static final Pattern RGB = Pattern.compile("#[0-9A-Fa-f]{6}");

	/**
	 * Checks the colours.
	 *
	 * @throws IllegalArgumentException
	 *             if one is not of the form {@code #RRGGBB}
	 */
	public LabelStyle {
		if (!RGB.matcher(color).matches() || !RGB.matcher(darkColor).matches()) {
			throw new IllegalArgumentException("Not a colour of the form #RRGGBB: " + color + ", " + darkColor);
		}
	}
}
