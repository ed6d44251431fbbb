package org.pressmark.ui.editor.paint;

import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Measures where the characters of a text widget are, line by line as they are needed, and remembers it until the
 * width, the font or the spacing of the text change.
 */
final class TextGeometry {

	private static final int MOST_LINES = 2000;

	private final StyledText text;
	private final Map<Integer, LineGeometry> lines = new HashMap<>();
	private int width;
	private int margin;
	private int rowHeight;
	private @Nullable Font font;

	TextGeometry(StyledText text) {
		this.text = text;
	}

	/** Forgets everything where the widget is not what it was when the lines were measured. */
	void refresh() {
		int nowWidth = text.getClientArea().width;
		if (nowWidth != width || text.getLeftMargin() != margin || text.getFont() != font
				|| lines.size() > MOST_LINES) {
			width = nowWidth;
			margin = text.getLeftMargin();
			font = text.getFont();
			rowHeight = text.getLineHeight();
			lines.clear();
		}
	}

	/** Forgets all lines. */
	void clear() {
		lines.clear();
		font = null;
	}

	/** Forgets one line, whose spacing has changed. */
	void forget(int line) {
		lines.remove(line);
	}

	int rowHeight() {
		return rowHeight;
	}

	/** {@return the geometry of a logical line} */
	LineGeometry line(int index) {
		LineGeometry known = lines.get(index);
		if (known == null) {
			known = measure(index);
			lines.put(index, known);
		}
		return known;
	}

	private LineGeometry measure(int index) {
		int begin = text.getOffsetAtLine(index);
		String line = text.getLine(index);
		char[] characters = line.toCharArray();
		boolean mixed = Bidi.requiresBidi(characters, 0, characters.length);
		return new LineGeometry(begin, begin + line.length(), rowHeight, mixed, new LineRuler(index, begin, line));
	}

	/** Measures the characters of one line, each of them once. */
	private final class LineRuler implements LineGeometry.Ruler {

		private final int index;
		private final int begin;
		private final String line;
		private final Map<Integer, LineGeometry.Box> boxes = new HashMap<>();
		private final @Nullable RightToLeftLine rightToLeft;

		LineRuler(int index, int begin, String line) {
			this.index = index;
			this.begin = begin;
			this.line = line;
			this.rightToLeft = RightToLeftLine.of(text, index, begin, line, rowHeight);
		}

		@Override
		public LineGeometry.Box box(int offset) {
			LineGeometry.Box known = boxes.get(offset);
			if (known == null) {
				known = measured(offset);
				boxes.put(offset, known);
			}
			return known;
		}

		/**
		 * The bottom is taken from the widget, as the top of a box includes the space above the first row of a line.
		 * White space stays in the row of the character before it: where it did not fit there, the widget's box spans
		 * two rows. What is drawn as one with the character before it, as the second half of an emoji or an accent, has
		 * no box in the widget, or only the space above the line, and takes that one's.
		 */
		private LineGeometry.Box measured(int offset) {
			LineGeometry.Box own = own(offset);
			if (offset > begin && Character.isWhitespace(line.charAt(offset - begin))) {
				LineGeometry.Box before = box(offset - 1);
				if (before.bottom() != own.bottom()) {
					int end = rightToLeft == null ? before.right() : before.left();
					return new LineGeometry.Box(end, end, before.bottom());
				}
			}
			return own;
		}

		private LineGeometry.Box own(int offset) {
			Rectangle bounds = text.getTextBounds(offset, offset);
			if (offset > begin && bounds.height <= text.getLineVerticalIndent(index)) {
				RightToLeftLine reversed = rightToLeft;
				return reversed == null || reversed.isDrawnWithTheOneBefore(offset - begin)
						? box(offset - 1)
						: reversed.box(offset - begin);
			}
			int bottom = bounds.y + bounds.height - text.getLinePixel(index);
			return new LineGeometry.Box(bounds.x, bounds.x + bounds.width, bottom);
		}
	}
}
