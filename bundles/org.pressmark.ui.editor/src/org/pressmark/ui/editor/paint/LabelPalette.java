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
	private static final LabelStyle UNKNOWN = new LabelStyle("#6B6B6B", "#A8A8A8", MarkShape.DOTTED);

	/**
	 * How a label looks.
	 *
	 * @param fill
	 *            colour of a tint, to be drawn half transparent
	 * @param line
	 *            colour of lines and frames
	 * @param text
	 *            colour of its name on the page
	 * @param onLine
	 *            colour of text on {@code line}
	 * @param shape
	 *            the shape that tells it from others without colour
	 */
	public record Look(Color fill, Color line, Color text, Color onLine, MarkShape shape) {}

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
		Shade paper = new Shade(background.red, background.green, background.blue);
		Shade text = new Shade(foreground.red, foreground.green, foreground.blue);
		dark = paper.isDark();
		for (LabelDefinition label : codebook.labels()) {
			looks.put(label.name(), look(label.style(), paper));
		}
		unknown = look(UNKNOWN, paper);
		page = color(paper);
		ink = color(text);
		faint = color(text.mix(paper, 0.4).readableOn(paper, TEXT_CONTRAST));
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

	private Look look(LabelStyle style, Shade paper) {
		Shade base = Shade.parse(dark ? style.darkColor() : style.color());
		Shade line = base.readableOn(paper, LINE_CONTRAST);
		return new Look(color(base), color(line), color(base.readableOn(paper, TEXT_CONTRAST)), color(line.textOn()),
				style.shape());
	}

	private static Color color(Shade shade) {
		return new Color(shade.red(), shade.green(), shade.blue());
	}
}
