package org.pressmark.ui.editor.paint;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/** Sizes on the page, in pixels, and the small font of labels; they follow the font of the text, and so its zoom. */
final class PageMetrics {

	private static final double TAG_SCALE = 0.62;
	private static final int LEAST_TAG_POINTS = 7;
	/** Space for as many lanes is kept free in each line, so that the text does not jump with the first marks. */
	private static final int RESERVED_LANES = 1;

	private final Font tagFont;
	private final int tagHeight;
	private final int lanePitch;

	PageMetrics(StyledText text) {
		FontData base = text.getFont().getFontData()[0];
		int points = Math.max(LEAST_TAG_POINTS, (int) Math.round(base.getHeight() * TAG_SCALE));
		FontData interfaceFont = text.getDisplay().getSystemFont().getFontData()[0];
		tagFont = FontDescriptor.createFrom(interfaceFont).setHeight(points).createFont(text.getDisplay());
		GC gc = new GC(text);
		gc.setFont(tagFont);
		tagHeight = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getDescent();
		gc.dispose();
		lanePitch = Math.max(4, (int) Math.round(base.getHeight() * 0.36));
	}

	Font tagFont() {
		return tagFont;
	}

	int tagHeight() {
		return tagHeight;
	}

	/** {@return the distance of two lanes} */
	int lanePitch() {
		return lanePitch;
	}

	/** {@return the distance of a lane from the bottom of the row} */
	int laneOffset(int lane) {
		return 1 + lane * lanePitch;
	}

	/** {@return the space below a row that shows so many lanes, with the labels of the next row} */
	int spacing(int lanes) {
		return laneOffset(Math.max(lanes, RESERVED_LANES)) + tagHeight + 1;
	}

	/** {@return the space above the first row of a region} */
	int bandHeight() {
		return 2 * tagHeight + 6;
	}

	/** {@return the space above the first row of the text where no region begins} */
	int topSpace() {
		return tagHeight + 4;
	}

	void dispose() {
		tagFont.dispose();
	}
}
