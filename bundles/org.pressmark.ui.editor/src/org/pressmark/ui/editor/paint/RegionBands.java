package org.pressmark.ui.editor.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Region;

/** Draws a band with the name of each region above its first line, and shades the regions that are excluded. */
final class RegionBands {

	private static final int HATCH = 9;
	private static final int HATCH_ALPHA = 34;
	private static final int WASH_ALPHA = 14;

	private final StyledText text;
	private final Map<Integer, Region> firstLines = new HashMap<>();
	private final List<Region> regions;

	RegionBands(StyledText text, Article article) {
		this.text = text;
		this.regions = article.regions();
		for (Region region : regions) {
			int first = firstVisible(article.text(), region);
			if (first < region.span().end()) {
				firstLines.putIfAbsent(text.getLineAtOffset(first), region);
			}
		}
	}

	/** Makes room for the bands, and for the labels above the first line. */
	void reserve(PageMetrics metrics) {
		for (Integer line : firstLines.keySet()) {
			text.setLineVerticalIndent(line, metrics.bandHeight());
		}
		if (!firstLines.containsKey(0)) {
			text.setLineVerticalIndent(0, metrics.topSpace());
		}
	}

	/** Greys the text of excluded regions. */
	void greyExcluded(LabelPalette palette) {
		List<StyleRange> styles = new ArrayList<>();
		for (Region region : regions) {
			if (!region.included() && region.span().length() > 0) {
				styles.add(new StyleRange(region.span().begin(), region.span().length(), palette.excludedInk(), null));
			}
		}
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	/** Shades a line of an excluded region; the gaps between paragraphs are shaded with it. */
	void paintBackdrop(GC gc, int line, int top, LabelPalette palette, PageMetrics metrics) {
		Region region = regionOf(line);
		if (region == null || region.included()) {
			return;
		}
		int from = top + (firstLines.containsKey(line) ? metrics.bandHeight() - metrics.tagHeight() : 0);
		int bottom = line + 1 < text.getLineCount() ? text.getLinePixel(line + 1) : bottomOfText();
		Rectangle area = new Rectangle(left(), from, right() - left(), bottom - from);
		Rectangle clip = gc.getClipping();
		gc.setClipping(area.intersection(clip));
		gc.setBackground(palette.ink());
		gc.setAlpha(WASH_ALPHA);
		gc.fillRectangle(area);
		gc.setForeground(palette.ink());
		gc.setAlpha(HATCH_ALPHA);
		int phase = Math.floorMod(area.y, HATCH);
		for (int x = area.x - area.height - HATCH; x < area.x + area.width; x += HATCH) {
			gc.drawLine(x + phase, area.y + area.height, x + phase + area.height, area.y);
		}
		gc.setAlpha(255);
		gc.setClipping(clip);
	}

	/** The last line may have a band above it, and be broken into several rows. */
	private int bottomOfText() {
		int end = text.getCharCount();
		return text.getLocationAtOffset(end).y + text.getLineHeight(end);
	}

	/** Draws the band above a line, if a region begins there. */
	void paintBand(GC gc, int line, int top, LabelPalette palette, PageMetrics metrics) {
		Region region = firstLines.get(line);
		if (region == null) {
			return;
		}
		String name = RegionNames.header(region);
		gc.setFont(metrics.tagFont());
		gc.setForeground(palette.faint());
		gc.setBackground(palette.rule());
		Point size = gc.textExtent(name);
		int y = top + 4;
		gc.drawText(name, left(), y, true);
		int from = left() + size.x + 8;
		gc.fillRectangle(from, y + size.y / 2, Math.max(0, right() - from), 1);
	}

	/** {@return whether a line has a band above it} */
	boolean hasBand(int line) {
		return firstLines.containsKey(line);
	}

	private int left() {
		return text.getLeftMargin() - 6;
	}

	private int right() {
		return text.getClientArea().width - text.getRightMargin() + 6;
	}

	private @Nullable Region regionOf(int line) {
		int offset = text.getOffsetAtLine(line);
		int low = 0;
		int high = regions.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Region region = regions.get(middle);
			if (region.span().end() <= offset) {
				low = middle + 1;
			} else if (region.span().begin() > offset) {
				high = middle - 1;
			} else {
				return region;
			}
		}
		return null;
	}

	private static int firstVisible(String text, Region region) {
		int offset = region.span().begin();
		while (offset < region.span().end() && Character.isWhitespace(text.charAt(offset))) {
			offset++;
		}
		return offset;
	}
}
