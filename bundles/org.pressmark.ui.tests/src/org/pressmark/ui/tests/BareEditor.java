package org.pressmark.ui.tests;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.ui.editor.document.MemoryDocument;
import org.pressmark.ui.editor.paint.MarkedText;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;

/** An article in a shell of its own, with everything of the editor that needs no workbench. */
public final class BareEditor implements AutoCloseable {

	private static final Point SIZE = new Point(900, 800);

	private final Shell shell;
	private final Font font;
	private final MemoryDocument document;
	private final IOperationHistory history = new DefaultOperationHistory();
	private final AnnotationSession session;
	private final ArticlePage page;
	private final List<IStatus> told = new ArrayList<>();
	private boolean painted;

	private BareEditor(Display display, Article article, Layer layer, Codebook codebook, boolean dark) {
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(SIZE);
		document = new MemoryDocument(article, codebook, layer);
		session = new AnnotationSession(document, history, InstantSource.fixed(Instant.EPOCH));
		MarkedText text = new MarkedText(shell, MarkedText.STYLE);
		font = new Font(display, "Serif", 12, SWT.NORMAL);
		text.setFont(font);
		text.setEditable(false);
		text.setBackground(dark ? new Color(30, 31, 34) : new Color(255, 255, 255));
		text.setForeground(dark ? new Color(220, 220, 216) : new Color(0, 0, 0));
		text.setText(article.text());
		page = new ArticlePage(text, session, told::add);
		text.addPaintListener(event -> painted = true);
	}

	/** {@return the display of this thread, made if there is none; all tests share it} */
	public static Display display() {
		Display current = Display.getCurrent();
		return current != null ? current : new Display();
	}

	/**
	 * Opens an article on a white page and waits until it is painted.
	 *
	 * @param display
	 *            where
	 * @param article
	 *            the article
	 * @param layer
	 *            its marks
	 * @return the editor
	 */
	public static BareEditor open(Display display, Article article, Layer layer) {
		return open(display, article, layer, false);
	}

	/**
	 * Opens an article and waits until it is painted.
	 *
	 * @param display
	 *            where
	 * @param article
	 *            the article
	 * @param layer
	 *            its marks
	 * @param dark
	 *            whether on a dark page
	 * @return the editor
	 */
	public static BareEditor open(Display display, Article article, Layer layer, boolean dark) {
		return new BareEditor(display, article, layer, SampleCodebook.create(), dark).opened();
	}

	/**
	 * Opens an article with another codebook on a white page and waits until it is painted.
	 *
	 * @param display
	 *            where
	 * @param article
	 *            the article
	 * @param layer
	 *            its marks
	 * @param codebook
	 *            the codebook
	 * @return the editor
	 */
	public static BareEditor open(Display display, Article article, Layer layer, Codebook codebook) {
		return new BareEditor(display, article, layer, codebook, false).opened();
	}

	private BareEditor opened() {
		shell.open();
		page.text().setFocus();
		awaitPaint();
		return this;
	}

	/**
	 * Makes the page larger or smaller.
	 *
	 * @param width
	 *            its new width
	 * @param height
	 *            its new height
	 */
	public void resize(int width, int height) {
		shell.setSize(width, height);
		settle();
	}

	/** {@return the page} */
	public ArticlePage page() {
		return page;
	}

	/** {@return the session} */
	public AnnotationSession session() {
		return session;
	}

	/** {@return where the steps of the session are remembered} */
	IOperationHistory history() {
		return history;
	}

	/** {@return the document} */
	public MemoryDocument document() {
		return document;
	}

	/** {@return what the user was told, oldest first} */
	public List<IStatus> told() {
		return told;
	}

	/** Lets the widgets do what they have put off. */
	public void settle() {
		while (shell.getDisplay().readAndDispatch()) {
			// until there is nothing left to do
		}
		page.text().update();
	}

	/** Waits until the text has been painted once more; it must have been asked to. */
	public void awaitPaint() {
		painted = false;
		while (!painted) {
			if (!shell.getDisplay().readAndDispatch()) {
				shell.getDisplay().sleep();
			}
		}
	}

	/** {@return a picture of the text as it is painted now} */
	public ImageData picture() {
		settle();
		page.text().redraw();
		awaitPaint();
		Point size = page.text().getSize();
		Image image = new Image(shell.getDisplay(), size.x, size.y);
		GC gc = new GC(page.text());
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/**
	 * Reads a pixel.
	 *
	 * @param picture
	 *            a picture made by {@link #picture()}
	 * @param x
	 *            its column
	 * @param y
	 *            its row
	 * @return its colour
	 */
	public static RGB pixel(ImageData picture, int x, int y) {
		return picture.palette.getRGB(picture.getPixel(x, y));
	}

	@Override
	public void close() {
		session.dispose();
		shell.dispose();
		font.dispose();
	}
}
