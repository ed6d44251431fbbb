package org.pressmark.ui.editor.paint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.ui.editor.session.MarkSelection;

/**
 * Paints the marks of a layer on a text widget, and keeps the space between lines large enough for them.
 * <p>
 * Each paint looks at the marks of the visible lines only. Lanes are assigned once an edit; a line is laid out again
 * only when it needs more lanes than it had.
 */
public final class LanePainter {

	/** Marks reach into the space below their line by this many lanes at most, as far as a partial repaint looks. */
	private static final int SLACK_LANES = 4;

	/**
	 * An edge of a mark under the mouse.
	 *
	 * @param mark
	 *            the mark
	 * @param end
	 *            whether it is its end
	 */
	public record EdgeHit(Mark mark, boolean end) {}

	private final MarkedText text;
	private final Codebook codebook;
	private final TextGeometry geometry;
	private final TagPainter tags = new TagPainter();
	private final SelectionPainter selected;
	private Article article;
	private RegionBands regions;
	private PageMetrics metrics;
	private LabelPalette palette;
	private PageModel model;
	private final LinkPainter links = new LinkPainter();
	private Emphasis emphasis = Emphasis.NONE;
	private Optional<MarkId> hovered = Optional.empty();
	private boolean allLinks;
	private boolean handles = true;
	private int paintedTop;
	private int[] lanesOfLines = {};
	private NotePainter notes = new NotePainter(List.of());

	/**
	 * Starts painting. The text must be set already.
	 *
	 * @param text
	 *            the widget
	 * @param article
	 *            the article that it shows
	 * @param codebook
	 *            how labels look
	 * @param layer
	 *            the marks
	 */
	public LanePainter(MarkedText text, Article article, Codebook codebook, Layer layer) {
		this.text = text;
		this.codebook = codebook;
		this.article = article;
		this.geometry = new TextGeometry(text);
		this.metrics = new PageMetrics(text);
		this.palette = newPalette();
		this.selected = new SelectionPainter(text);
		selected.restyle(palette.isDark());
		this.model = new PageModel(layer);
		this.regions = new RegionBands(text, article);
		regions.greyExcluded(palette);
		text.setLineSpacingProvider(this::spacing);
		regions.reserve(metrics);
		lanesOfLines = countLanes();
		text.setBackdrop(this::paintBackdrop);
		text.addPaintListener(this::paint);
		text.addListener(SWT.Dispose, event -> metrics.dispose());
	}

	/** {@return the colours in use} */
	public LabelPalette palette() {
		return palette;
	}

	/** {@return the marks that are painted} */
	public PageModel model() {
		return model;
	}

	/**
	 * Shows another state of the layer.
	 *
	 * @param layer
	 *            the marks
	 */
	public void show(Layer layer) {
		show(model.after(layer));
	}

	/**
	 * Shows what an edit has made of the layer that is shown.
	 *
	 * @param layer
	 *            the marks
	 * @param edit
	 *            what has changed since
	 */
	public void show(Layer layer, LayerEdit edit) {
		show(model.after(layer, edit.changes().stream().filter(Change.OfMark.class::isInstance)
				.map(Change.OfMark.class::cast).map(Change.OfMark::id).collect(Collectors.toSet())));
	}

	private void show(PageModel changed) {
		model = changed;
		int[] before = lanesOfLines;
		lanesOfLines = model.changed().map(places -> countLanes(before, places)).orElseGet(this::countLanes);
		for (int line = 0; line < lanesOfLines.length; line++) {
			int was = line < before.length ? before[line] : 0;
			if (was != lanesOfLines[line] && metrics.spacing(was) != metrics.spacing(lanesOfLines[line])) {
				geometry.forget(line);
				text.setLineIndent(line, 1, text.getLineIndent(line));
			}
		}
		text.redraw();
	}

	/**
	 * Shows other regions of the same text.
	 *
	 * @param changed
	 *            the article; nothing happens if it is the one that is shown
	 */
	public void show(Article changed) {
		if (changed != article) {
			article = changed;
			regions = new RegionBands(text, changed);
			regions.greyExcluded(palette);
			text.redraw();
		}
	}

	/**
	 * Underlines places of the text that something is odd about.
	 *
	 * @param places
	 *            the places, in text order
	 */
	public void showNotes(List<Fragment> places) {
		if (!notes.places().equals(places)) {
			notes = new NotePainter(places);
			text.redraw();
		}
	}

	/**
	 * Makes marks stand out.
	 *
	 * @param selection
	 *            what is selected and armed
	 */
	public void emphasise(MarkSelection selection) {
		emphasis = Emphasis.of(selection, hovered, model.layer());
		text.redraw();
	}

	/**
	 * Shows the object of the mark under the mouse.
	 *
	 * @param mark
	 *            the mark; empty if there is none
	 * @param selection
	 *            what is selected and armed
	 */
	public void hover(Optional<MarkId> mark, MarkSelection selection) {
		if (!mark.equals(hovered)) {
			hovered = mark;
			Emphasis changed = Emphasis.of(selection, hovered, model.layer());
			if (!changed.equals(emphasis)) {
				emphasis = changed;
				text.redraw();
			}
		}
	}

	/** {@return whether all links on the page are drawn, not only those of what is selected} */
	public boolean showsAllLinks() {
		return allLinks;
	}

	/**
	 * Draws all links on the page, or those of what is selected only.
	 *
	 * @param all
	 *            whether all
	 */
	public void showAllLinks(boolean all) {
		allLinks = all;
		text.redraw();
	}

	/**
	 * Finds the sign at the edge of the page for the end of a link that is not on it.
	 *
	 * @param point
	 *            a place in the widget
	 * @return the mark that the sign there stands for
	 */
	public Optional<MarkId> signAt(Point point) {
		return links.signs().stream().filter(sign -> sign.area().contains(point)).map(LinkPainter.Sign::mark)
				.findFirst();
	}

	/** Takes over another font or another theme. */
	public void restyle() {
		metrics.dispose();
		metrics = new PageMetrics(text);
		palette = newPalette();
		selected.restyle(palette.isDark());
		tags.clear();
		geometry.clear();
		regions.greyExcluded(palette);
		regions.reserve(metrics);
		text.setLineIndent(0, text.getLineCount(), 0);
		text.redraw();
	}

	/**
	 * Finds the handle under the mouse, of a selected mark or of the one that the mouse has come from.
	 *
	 * @param point
	 *            a place in the widget
	 * @return the edge, if there is a handle
	 */
	public Optional<EdgeHit> handleAt(Point point) {
		return handles ? new Handles(page()).at(point) : Optional.empty();
	}

	/**
	 * Offers handles at the edges of marks, or not.
	 *
	 * @param offered
	 *            whether edges can be moved
	 */
	public void offerHandles(boolean offered) {
		if (offered != handles) {
			handles = offered;
			text.redraw();
		}
	}

	/**
	 * Finds a place on the page.
	 *
	 * @param offset
	 *            the place, UTF-16
	 * @return a box of no more than a pixel's width, as high as the row; may lie outside what is visible
	 */
	public Rectangle boxOf(int offset) {
		geometry.refresh();
		int line = text.getLineAtOffset(offset);
		LineGeometry lineGeometry = geometry.line(line);
		LineGeometry.Row row = lineGeometry.rowAt(offset);
		int top = text.getLinePixel(line);
		int left = lineGeometry.x(offset);
		return new Rectangle(left, top + row.top(), 1, row.height());
	}

	private LabelPalette newPalette() {
		return new LabelPalette(codebook, text.getBackground().getRGB(), text.getForeground().getRGB());
	}

	private @Nullable Integer spacing(int line) {
		if (text.getLine(line).isBlank()) {
			return 0;
		}
		return metrics.spacing(line < lanesOfLines.length ? lanesOfLines[line] : 0);
	}

	private int[] countLanes() {
		int[] lanes = new int[text.getLineCount()];
		for (Mark mark : model.index().all()) {
			int last = text.getLineAtOffset(Math.min(mark.end(), text.getCharCount()));
			for (int line = text.getLineAtOffset(Math.min(mark.begin(), text.getCharCount())); line <= last; line++) {
				lanes[line] = Math.max(lanes[line], model.lane(mark) + 1);
			}
		}
		return lanes;
	}

	/** Counts again in the lines of some places only. */
	private int[] countLanes(int[] before, List<Fragment> places) {
		int[] lanes = before.clone();
		for (Fragment place : places) {
			int last = text.getLineAtOffset(Math.min(place.end(), text.getCharCount()));
			for (int line = text.getLineAtOffset(Math.min(place.begin(), text.getCharCount())); line <= last; line++) {
				int begin = text.getOffsetAtLine(line);
				lanes[line] = model.lanes(begin, begin + text.getLine(line).length());
			}
		}
		return lanes;
	}

	private Page page() {
		geometry.refresh();
		return new Page(text, geometry, metrics, palette, model, emphasis, handles);
	}

	private void paintBackdrop(GC gc, int line, int top) {
		Page page = page();
		regions.paintBackdrop(gc, line, top, palette, metrics);
		for (Mark mark : model.index().touching(text.getOffsetAtLine(line), page.lineEnd(line))) {
			MarkPainter.paintUnder(gc, page, line, top, mark);
		}
		selected.paintUnder(gc, page, line, top);
	}

	private void paint(PaintEvent event) {
		Page page = page();
		int slack = metrics.spacing(SLACK_LANES);
		int first = text.getLineIndex(event.y - slack);
		int last = text.getLineIndex(event.y + event.height + metrics.bandHeight() + slack);
		for (int line = first; line <= last; line++) {
			int top = text.getLinePixel(line);
			regions.paintBand(event.gc, line, top, palette, metrics);
			notes.paint(event.gc, page, line, top);
			List<Mark> marks = model.index().touching(text.getOffsetAtLine(line), page.lineEnd(line));
			for (Mark mark : marks) {
				MarkPainter.paintOver(event.gc, page, line, top, mark);
			}
			if (!marks.isEmpty()) {
				tags.paint(event.gc, page, line, top, marks);
			}
		}
		paintLinks(event.gc, page);
	}

	/** The widget moves what is painted when it scrolls: the signs at its edges have to be painted where they were. */
	private void paintLinks(GC gc, Page page) {
		if (allLinks) {
			Rectangle area = text.getClientArea();
			int first = text.getLineIndex(0);
			int last = text.getLineIndex(area.height);
			LinkPainter.paintFaintly(gc, page,
					model.index().touching(text.getOffsetAtLine(first), page.lineEnd(last)).stream()
							.flatMap(mark -> Emphasis.linksOf(mark, model.layer()).stream()).toList());
		}
		boolean signed = !links.signs().isEmpty();
		links.paint(gc, page);
		if (text.getTopPixel() != paintedTop && (signed || !links.signs().isEmpty())) {
			text.redraw();
		}
		paintedTop = text.getTopPixel();
	}
}
