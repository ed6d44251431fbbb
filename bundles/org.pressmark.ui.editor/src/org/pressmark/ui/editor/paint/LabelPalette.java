package org.pressmark.ui.editor.paint;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.ui.editor.layout.Shade;

/**
 * The colours of a codebook on one background: the light ones, or the dark ones on a dark background, made readable
 * where the codebook's own are not.
 */
public final class LabelPalette {

	private static final double LINE_CONTRAST = 3;
	private static final double TEXT_CONTRAST = 4.5;
	private static final int OPAQUE = 255;
	private static final int STEPS = 20;
	private static final double FAINT = 0.4;
	private static final LabelStyle UNKNOWN = new LabelStyle("#6B6B6B", "#A8A8A8", MarkShape.DOTTED);

	/**
	 * How a label looks.
	 *
	 * @param fill
	 *            colour of a tint, to be drawn half transparent: text can be read on any number of tints over each
	 *            other
	 * @param strength
	 *            how much less transparent than one of the label's own colour it has to be to look the same
	 * @param line
	 *            colour of lines and frames
	 * @param text
	 *            colour of its name on the page
	 * @param onLine
	 *            colour of text on {@code line}
	 * @param shape
	 *            the shape that tells it from others without colour
	 */
	public record Look(Color fill, double strength, Color line, Color text, Color onLine, MarkShape shape) {

		/**
		 * Corrects a tint.
		 *
		 * @param alpha
		 *            how opaque a tint of the label's own colour would be, 0 to 255
		 * @return how opaque the fill is to be
		 */
		public int alpha(int alpha) {
			return (int) Math.min(OPAQUE, Math.round(alpha * strength));
		}
	}

	private final Codebook codebook;
	private final boolean dark;
	private final Map<String, Look> looks = new HashMap<>();
	private final Look unknown;
	private final Color page;
	private final Color ink;
	private final Color faint;
	private final Color rule;
	private final Color excludedInk;

	/**
	 * Computes the colours.
	 *
	 * @param codebook
	 *            the labels
	 * @param background
	 *            background of the page
	 * @param foreground
	 *            colour of the text
	 */
	public LabelPalette(Codebook codebook, RGB background, RGB foreground) {
		this.codebook = codebook;
		Shade paper = shade(background);
		Shade text = shade(foreground);
		dark = paper.isDark();
		for (LabelDefinition label : codebook.labels()) {
			looks.put(label.name(), look(label.style(), paper, text));
		}
		unknown = look(UNKNOWN, paper, text);
		page = color(paper);
		ink = color(text);
		faint = color(text.mix(paper, FAINT).readableOn(paper, TEXT_CONTRAST));
		rule = color(text.mix(paper, 0.8));
		excludedInk = color(text.mix(paper, 0.5).readableOn(paper, TEXT_CONTRAST));
	}

	/** {@return whether these are the colours for a dark background} */
	public boolean isDark() {
		return dark;
	}

	/**
	 * Looks a label up.
	 *
	 * @param label
	 *            its name
	 * @return how it looks; grey and dotted if the codebook does not have it
	 */
	public Look look(String label) {
		return looks.getOrDefault(label, unknown);
	}

	/**
	 * Chooses the colour of a label's name where it stands beside the page, in a view or a menu.
	 *
	 * @param label
	 *            the name of the label
	 * @param ground
	 *            what it stands on; may be light while the page is dark, or the other way round
	 * @return a colour that can be read there
	 */
	public Color nameOn(String label, Color ground) {
		Shade behind = shade(ground.getRGB());
		LabelStyle style = codebook.label(label).map(LabelDefinition::style).orElse(UNKNOWN);
		return color(Shade.parse(behind.isDark() ? style.darkColor() : style.color()).readableOn(behind,
				TEXT_CONTRAST));
	}

	/**
	 * Chooses the colour of small print beside the page.
	 *
	 * @param ink
	 *            the colour of text there
	 * @param ground
	 *            what it stands on
	 * @return a colour that can be read there
	 */
	public static Color faintOn(Color ink, Color ground) {
		Shade behind = shade(ground.getRGB());
		return color(shade(ink.getRGB()).mix(behind, FAINT).readableOn(behind, TEXT_CONTRAST));
	}

	/** {@return the background of the page} */
	public Color page() {
		return page;
	}

	/** {@return the colour of text} */
	public Color ink() {
		return ink;
	}

	/** {@return the colour of small print on the page} */
	public Color faint() {
		return faint;
	}

	/** {@return the colour of thin lines on the page} */
	public Color rule() {
		return rule;
	}

	/** {@return the colour of text in excluded regions} */
	public Color excludedInk() {
		return excludedInk;
	}

	private Look look(LabelStyle style, Shade paper, Shade ink) {
		Shade base = Shade.parse(dark ? style.darkColor() : style.color());
		Shade line = base.readableOn(paper, LINE_CONTRAST);
		double faded = fading(base, paper, ink);
		return new Look(color(base.mix(paper, faded)), 1 / (1 - faded), color(line),
				color(base.readableOn(paper, TEXT_CONTRAST)), color(line.textOn()), style.shape());
	}

	/**
	 * How much of the page is mixed into a tint. Tints lie over each other where marks are nested: what they come to
	 * lies between the page and the fill, and text that can be read on both can be read on all of it.
	 */
	private static double fading(Shade base, Shade paper, Shade ink) {
		int step = 0;
		while (step < STEPS - 1 && base.mix(paper, step / (double) STEPS).contrast(ink) < TEXT_CONTRAST) {
			step++;
		}
		return step / (double) STEPS;
	}

	private static Shade shade(RGB color) {
		return new Shade(color.red, color.green, color.blue);
	}

	private static Color color(Shade shade) {
		return new Color(shade.red(), shade.green(), shade.blue());
	}
}
