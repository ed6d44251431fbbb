package org.pressmark.ui.editor.layout;

/**
 * A colour as three numbers, with the arithmetic of WCAG 2 for contrast.
 *
 * @param red
 *            0 to 255
 * @param green
 *            0 to 255
 * @param blue
 *            0 to 255
 */
public record Shade(int red, int green, int blue) {

	private static final Shade BLACK = new Shade(0, 0, 0);
	private static final Shade WHITE = new Shade(255, 255, 255);
	private static final int STEPS = 20;

	/**
	 * Reads a colour of the form {@code #RRGGBB}.
	 *
	 * @param text
	 *            the colour
	 * @return its shade
	 * @throws NumberFormatException
	 *             if it is something else
	 */
	public static Shade parse(String text) {
		int rgb = Integer.parseInt(text.substring(1), 16);
		return new Shade(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** {@return the relative luminance, 0 for black to 1 for white} */
	public double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	/** {@return whether it is a dark colour, as the background of a dark theme is} */
	public boolean isDark() {
		return luminance() < 0.18;
	}

	/**
	 * Computes the contrast ratio.
	 *
	 * @param other
	 *            the colour beside it
	 * @return 1 for equal colours to 21 for black and white
	 */
	public double contrast(Shade other) {
		double one = luminance();
		double two = other.luminance();
		return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
	}

	/**
	 * Mixes two colours.
	 *
	 * @param other
	 *            the other colour
	 * @param share
	 *            how much of the other, 0 to 1
	 * @return the mixture
	 */
	public Shade mix(Shade other, double share) {
		return new Shade(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
	}

	/**
	 * Makes the colour readable, by as little as it takes.
	 *
	 * @param background
	 *            what it stands on
	 * @param ratio
	 *            the contrast that is needed
	 * @return this colour if it has that contrast, else a darker or lighter one
	 */
	public Shade readableOn(Shade background, double ratio) {
		Shade target = background.contrast(BLACK) > background.contrast(WHITE) ? BLACK : WHITE;
		for (int step = 0; step < STEPS; step++) {
			Shade candidate = mix(target, step / (double) STEPS);
			if (candidate.contrast(background) >= ratio) {
				return candidate;
			}
		}
		return target;
	}

	/** {@return black or white, whichever is easier to read on this colour} */
	public Shade textOn() {
		return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
	}

	private static int mix(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * share);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
