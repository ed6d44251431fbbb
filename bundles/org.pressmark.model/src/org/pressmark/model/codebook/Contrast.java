package org.pressmark.model.codebook;

import java.util.Locale;

/**
 * How well two colours can be told apart, as the Web Content Accessibility Guidelines 2 define it (relative luminance
 * and
 * contrast ratio, success criteria 1.4.3 and 1.4.11).
 */
public final class Contrast {

	/** What drawings need against what is beside them at level AA. */
	public static final double DRAWING = 3;
	/** What text needs against its ground at level AA. */
	public static final double TEXT = 4.5;
	/** The light page that marks are drawn on. */
	public static final String LIGHT_PAGE = "#FEFDFA";
	/** The dark page that marks are drawn on. */
	public static final String DARK_PAGE = "#1E1F22";

	private static final int CHANNEL = 255;
	private static final int STEPS = 100;

	private Contrast() {}

	/**
	 * Measures two colours.
	 *
	 * @param one
	 *            {@code #RRGGBB}
	 * @param other
	 *            {@code #RRGGBB}
	 * @return the ratio, from 1 for the same to 21 for black and white
	 */
	public static double ratio(String one, String other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	/**
	 * Darkens a colour, if need be, until drawings in it can be seen on a light page.
	 *
	 * @param color
	 *            {@code #RRGGBB}
	 * @return the nearest colour of that hue that can be seen
	 */
	public static String onLight(String color) {
		return towards(color, "#000000", LIGHT_PAGE);
	}

	/**
	 * Lightens a colour, if need be, until drawings in it can be seen on a dark page.
	 *
	 * @param color
	 *            {@code #RRGGBB}
	 * @return the nearest colour of that hue that can be seen
	 */
	public static String onDark(String color) {
		return towards(color, "#FFFFFF", DARK_PAGE);
	}

	/**
	 * Chooses black or white for text.
	 *
	 * @param ground
	 *            the colour behind it, {@code #RRGGBB}
	 * @return the one that can be read better
	 */
	public static String textOn(String ground) {
		return ratio(ground, "#000000") >= ratio(ground, "#FFFFFF") ? "#000000" : "#FFFFFF";
	}

	private static String towards(String color, String end, String page) {
		for (int step = 0; step <= STEPS; step++) {
			String mixed = mix(color, end, step / (double) STEPS);
			if (ratio(mixed, page) >= DRAWING) {
				return mixed;
			}
		}
		return end;
	}

	private static String mix(String from, String to, double share) {
		StringBuilder mixed = new StringBuilder("#");
		for (int channel = 0; channel < 3; channel++) {
			double value = channel(from, channel) * (1 - share) + channel(to, channel) * share;
			mixed.append(String.format(Locale.ROOT, "%02X", Math.round(value)));
		}
		return mixed.toString();
	}

	private static double luminance(String color) {
		return 0.2126 * linear(channel(color, 0)) + 0.7152 * linear(channel(color, 1))
				+ 0.0722 * linear(channel(color, 2));
	}

	private static double linear(int channel) {
		double share = channel / (double) CHANNEL;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static int channel(String color, int number) {
		return Integer.parseInt(color, 1 + 2 * number, 3 + 2 * number, 16);
	}
}
