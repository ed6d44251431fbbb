package org.pressmark.ui.editor.paint;

import org.eclipse.swt.graphics.GC;
import org.pressmark.model.codebook.MarkShape;

/**
 * Draws the line of a mark in its lane, so that labels differ without colour. What encloses words (tint, box, bracket)
 * also has a thin line in its lane, as nested marks of one label could not be told apart otherwise.
 */
final class ShapePainter {

	private static final int DASH = 6;
	private static final int DASH_GAP = 3;
	private static final int DOT = 2;
	private static final int WAVE = 3;
	private static final int TICK = 4;

	private ShapePainter() {}

	/**
	 * Draws a stretch in its lane, in the foreground colour, which is the background colour too.
	 *
	 * @param gc what to draw with
	 * @param shape the shape
	 * @param left x where it begins
	 * @param right x where it ends
	 * @param y the lane
	 */
	static void line(GC gc, MarkShape shape, int left, int right, int y) {
		int width = Math.max(1, right - left);
		switch (shape) {
			case UNDERLINE -> gc.fillRectangle(left, y, width, 2);
			case DOUBLE_UNDERLINE -> {
				gc.fillRectangle(left, y - 1, width, 1);
				gc.fillRectangle(left, y + 1, width, 1);
			}
			case DASHED -> repeat(gc, left, right, y, DASH, DASH_GAP);
			case DOTTED -> repeat(gc, left, right, y, DOT, DOT);
			case WAVE -> wave(gc, left, right, y);
			case BACKGROUND, BOX, BRACKET -> gc.fillRectangle(left, y, width, 1);
			default -> throw new IllegalArgumentException("Unknown shape " + shape);
		}
	}

	/** Draws the frame of a box or bracket around one row of words. */
	static void frame(GC gc, MarkShape shape, LineGeometry.Extent extent, int top, int bottom) {
		switch (shape) {
			case BOX -> box(gc, extent, top, bottom);
			case BRACKET -> {
				bracket(gc, extent.beginX(), top, bottom, TICK);
				bracket(gc, extent.endX(), top, bottom, -TICK);
			}
			default -> {
				// the others have no frame
			}
		}
	}

	private static void box(GC gc, LineGeometry.Extent extent, int top, int bottom) {
		gc.fillRectangle(extent.left(), top, extent.width(), 1);
		if (extent.beginX() >= 0) {
			gc.fillRectangle(extent.beginX() == extent.left() ? extent.left() : extent.right() - 1, top, 1,
					bottom - top);
		}
		if (extent.endX() >= 0) {
			gc.fillRectangle(extent.endX() == extent.right() ? extent.right() - 1 : extent.left(), top, 1,
					bottom - top);
		}
	}

	private static void bracket(GC gc, int x, int top, int bottom, int tick) {
		if (x < 0) {
			return;
		}
		int edge = tick > 0 ? x : x - 2;
		gc.fillRectangle(edge, top, 2, bottom - top);
		gc.fillRectangle(Math.min(x, x + tick), top, Math.abs(tick), 2);
		gc.fillRectangle(Math.min(x, x + tick), bottom - 1, Math.abs(tick), 2);
	}

	private static void repeat(GC gc, int left, int right, int y, int dash, int gap) {
		for (int x = left; x < right; x += dash + gap) {
			gc.fillRectangle(x, y, Math.min(dash, right - x), 2);
		}
	}

	private static void wave(GC gc, int left, int right, int y) {
		int steps = Math.max(1, (right - left) / WAVE);
		int[] points = new int[2 * (steps + 1)];
		for (int i = 0; i <= steps; i++) {
			points[2 * i] = left + i * WAVE;
			points[2 * i + 1] = i % 2 == 0 ? y + 2 : y - 1;
		}
		gc.drawPolyline(points);
	}
}
