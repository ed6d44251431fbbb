package org.pressmark.app.tests;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.lint.Finding;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.Ui;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.text.ArticlePage;

/** The active article editor as a person uses it: puts the caret, selects and reads, with keys or with the mouse. */
final class ArticleOnScreen {

	private static final int LINE_AHEAD = 160;
	private static final int POINTED = 300;
	/** Pixels: less than a handle is wide. */
	private static final int STEP = 3;

	private final ArticleEditor editor;
	private final StyledText text;
	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();

	private ArticleOnScreen(ArticleEditor editor, StyledText text) {
		this.editor = editor;
		this.text = text;
	}

	/**
	 * Waits for an article to be open and ready for keys.
	 *
	 * @param name
	 *            a part of the editor's title
	 * @return the article
	 */
	static ArticleOnScreen awaitActive(String name) {
		ArticleEditor editor = Ui.awaitPresent("the article '" + name + "' to be open",
				() -> activeEditor().filter(open -> open.getTitle().contains(name) && page(open).isPresent()));
		StyledText text = Ui.read(() -> page(editor).orElseThrow().text());
		// Without a window manager nobody gives the focus back after a dialog.
		Ui.run(() -> text.getShell().forceActive());
		Ui.run(editor::setFocus);
		Ui.await("the article to have the focus", text::isFocusControl);
		return new ArticleOnScreen(editor, text);
	}

	/**
	 * Waits for an article that the last session left open.
	 *
	 * @return the article, whatever has the focus
	 */
	static ArticleOnScreen awaitRestored() {
		ArticleEditor editor = Ui.awaitPresent("the article of the last session",
				() -> activeEditor().filter(open -> page(open).isPresent()));
		StyledText text = Ui.read(() -> page(editor).orElseThrow().text());
		// Without a window manager nobody gives a new window the focus.
		Ui.run(() -> text.getShell().forceActive());
		return new ArticleOnScreen(editor, text);
	}

	/** {@return the title of the article that is in front; called on the UI thread} */
	static String activeTitle() {
		return activeEditor().map(ArticleEditor::getTitle).orElse("");
	}

	/** {@return the article} */
	Article article() {
		return Ui.read(() -> editor.session().orElseThrow().article());
	}

	/** {@return the text of the article} */
	String content() {
		return Ui.read(text::getText);
	}

	/** The selected text, read on the UI thread. */
	String selectedText() {
		return Ui.read(text::getSelectionText);
	}

	/** What has been found about a mark, in one line. */
	String findings(MarkId mark) {
		return Ui.read(() -> editor.session().map(session -> session.problems().of(mark).stream()
				.map(Finding::message).collect(Collectors.joining("; "))).orElse(""));
	}

	/** {@return the selection and the scroll position, in a line} */
	String place() {
		return Ui.read(() -> text.getSelection() + " " + text.getTopPixel());
	}

	/** {@return the layer as it is now} */
	Layer layer() {
		return Ui.read(() -> editor.session().orElseThrow().layer());
	}

	/** {@return the one selected mark} */
	Mark selected() {
		return Ui.read(() -> editor.session().orElseThrow().selected().getFirst());
	}

	/** {@return the ids of the selected marks; called on the UI thread} */
	Set<MarkId> selectedIds() {
		return editor.session().orElseThrow().selected().stream().map(Mark::id).collect(Collectors.toSet());
	}

	/**
	 * Looks a mark up.
	 *
	 * @param id
	 *            the mark
	 * @return it as it is now; called on the UI thread
	 */
	Mark current(MarkId id) {
		return editor.session().orElseThrow().layer().mark(id).orElseThrow();
	}

	/**
	 * Compares the marks.
	 *
	 * @param other
	 *            a layer
	 * @return whether the marks are the same now; called on the UI thread
	 */
	boolean has(Layer other) {
		return editor.session().orElseThrow().layer().inTextOrder().equals(other.inTextOrder());
	}

	/** {@return whether a character is on the page as it is scrolled; called on the UI thread} */
	boolean isOnPage(int offset) {
		int y = text.getLocationAtOffset(offset).y;
		return y >= 0 && y + text.getLineHeight() <= text.getClientArea().height;
	}

	/** {@return how large the letters are, in points} */
	int fontHeight() {
		return Ui.read(() -> text.getFont().getFontData()[0].getHeight());
	}

	/** {@return whether there is something to save} */
	boolean isDirty() {
		return Ui.read(editor::isDirty);
	}

	/**
	 * Waits until the layer has a number of marks.
	 *
	 * @param count
	 *            how many
	 */
	void awaitMarks(int count) {
		Ui.await(count + " marks", () -> editor.session().orElseThrow().layer().size() == count);
	}

	/**
	 * Waits until marks have gone.
	 *
	 * @param count
	 *            how many there were
	 */
	void awaitFewerMarks(int count) {
		Ui.await("fewer marks than " + count, () -> editor.session().orElseThrow().layer().size() < count);
	}

	/**
	 * Selects with the keyboard alone.
	 *
	 * @param begin
	 *            UTF-16 offset of the first character
	 * @param end
	 *            UTF-16 offset after the last one
	 */
	void selectWithKeys(int begin, int end) {
		untilSelected(begin, end, () -> {
			walkTo(begin);
			keys.holding("Shift", () -> walkTo(end));
		});
	}

	/**
	 * Selects by dragging the mouse, after turning the wheel until the place is visible.
	 *
	 * @param begin
	 *            UTF-16 offset of the first character
	 * @param end
	 *            UTF-16 offset after the last one
	 */
	void selectWithMouse(int begin, int end) {
		untilSelected(begin, end, () -> {
			scrollTo(begin, end);
			mouse.drag(placeOf(begin), placeOf(end));
		});
	}

	/**
	 * Drags over text once, whatever that selects.
	 *
	 * @param begin
	 *            UTF-16 offset of the first character
	 * @param end
	 *            UTF-16 offset after the last one
	 */
	void dragOver(int begin, int end) {
		scrollTo(begin, end);
		mouse.drag(placeOf(begin), placeOf(end));
	}

	/**
	 * Clicks on a character.
	 *
	 * @param offset
	 *            its UTF-16 offset
	 */
	void click(int offset) {
		scrollTo(offset, offset);
		mouse.click(placeOf(offset));
	}

	/** Turns the wheel until a character is on the page. */
	void show(int offset) {
		scrollTo(offset, offset);
	}

	/** Puts the mouse on a mark, which shows its handles. */
	void point(Mark mark) {
		scrollTo(mark.begin(), mark.end());
		mouse.move(placeOf(mark.begin() + 1));
		Ui.pause(POINTED);
	}

	/**
	 * Drags the handle at the end of the selected mark, or of the one under the mouse.
	 *
	 * @param mark
	 *            the mark
	 * @param to
	 *            UTF-16 offset of the character where to let go
	 */
	void dragEnd(Mark mark, int to) {
		scrollTo(mark.begin(), mark.end());
		mouse.drag(Ui.awaitPresent("the handle of the mark", () -> handleOf(mark)), placeOf(to));
	}

	/** Where the words end: on the right, or on the left in text that runs that way, beyond a number if need be. */
	private Optional<Point> handleOf(Mark mark) {
		Rectangle last = text.getTextBounds(mark.end() - 1, mark.end() - 1);
		IntStream row = IntStream.iterate(0, x -> x < text.getSize().x, x -> x + STEP);
		return IntStream.concat(IntStream.of(last.x + last.width, last.x), row).boxed()
				.flatMap(x -> handleAt(mark, x, last.y).stream()).findFirst();
	}

	private Optional<Point> handleAt(Mark mark, int x, int top) {
		int[] hits = IntStream.iterate(top, y -> y < top + 4 * text.getLineHeight(), y -> y + STEP)
				.filter(y -> page(editor).orElseThrow().painter().handleAt(new Point(x, y))
						.filter(hit -> hit.end() && hit.mark().id().equals(mark.id())).isPresent())
				.toArray();
		return hits.length == 0 ? Optional.empty() : Optional.of(text.toDisplay(x, hits[hits.length / 2]));
	}

	/** A key or a move that the window system hands on late may spoil a selection: make it again, as a person does. */
	private void untilSelected(int begin, int end, Runnable select) {
		for (int tries = 0; tries < 4; tries++) {
			select.run();
			Ui.pause(300);
			if (Ui.read(() -> text.getSelection().x == begin && text.getSelection().y == end)) {
				return;
			}
		}
		awaitSelection(begin, end);
	}

	private void awaitSelection(int begin, int end) {
		Ui.await("the selection " + begin + " to " + end,
				() -> text.getSelection().x == begin && text.getSelection().y == end);
	}

	/** Walks the caret: by lines while far, by words while near, by characters at the end. */
	private void walkTo(int target) {
		for (int steps = 0; steps < 2_000; steps++) {
			int caret = caret();
			if (caret == target) {
				return;
			}
			keys.press(key(caret, target));
			awaitCaretNot(caret);
		}
		throw new AssertionError("The caret does not come to " + target + " but stays at " + caret());
	}

	private void awaitCaretNot(int before) {
		for (int looks = 0; looks < 50 && caret() == before; looks++) {
			Ui.pause(4);
		}
	}

	private String key(int caret, int target) {
		if (target - caret > LINE_AHEAD) {
			return "Down";
		}
		if (caret - target > LINE_AHEAD) {
			return "Up";
		}
		boolean forward = caret < target;
		boolean near = Math.abs(target - caret) < 12;
		if (near) {
			return forward ? "Right" : "Left";
		}
		return forward ? "Ctrl+Right" : "Ctrl+Left";
	}

	private int caret() {
		return Ui.read(text::getCaretOffset);
	}

	private void scrollTo(int begin, int end) {
		Point middle = Ui.read(() -> text.toDisplay(text.getSize().x / 2, text.getSize().y / 2));
		for (int turns = 0; turns < 200; turns++) {
			int direction = Ui.read(() -> direction(begin, end));
			if (direction == 0) {
				return;
			}
			int before = Ui.read(text::getTopPixel);
			mouse.scroll(middle, direction);
			Ui.await("the page to scroll", () -> text.getTopPixel() != before);
		}
		throw new AssertionError("Cannot scroll to " + begin);
	}

	private int direction(int begin, int end) {
		Rectangle page = text.getClientArea();
		int margin = page.height / 8;
		if (text.getLocationAtOffset(begin).y < margin) {
			return -1;
		}
		return text.getLocationAtOffset(end).y > page.height - 2 * margin ? 1 : 0;
	}

	private Point placeOf(int offset) {
		return Ui.read(() -> {
			Point location = text.getLocationAtOffset(offset);
			return text.toDisplay(location.x + 1, location.y + text.getLineHeight(offset) / 2);
		});
	}

	private static Optional<ArticleEditor> activeEditor() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.getActiveEditor() instanceof ArticleEditor editor
				? Optional.of(editor)
				: Optional.empty();
	}

	private static Optional<ArticlePage> page(ArticleEditor editor) {
		return Optional.ofNullable(editor.getAdapter(ArticlePage.class));
	}

	/**
	 * Reads the text of marks.
	 *
	 * @param label
	 *            their label
	 * @return their texts, in text order
	 */
	List<String> textsOf(String label) {
		String content = content();
		return layer().inTextOrder().stream().filter(mark -> mark.label().equals(label))
				.map(mark -> mark.textIn(content))
				.toList();
	}
}
