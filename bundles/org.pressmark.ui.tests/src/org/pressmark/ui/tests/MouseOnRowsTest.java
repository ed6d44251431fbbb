package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.ui.editor.paint.LanePainter;
import org.pressmark.ui.editor.paint.MarkedText;

/** The mouse hits the word that is drawn under it, on each row of a paragraph that carries a region's header too. */
final class MouseOnRowsTest {

	private static final String HEADLINE = "Ferry crews walk out\n";
	private static final String BODY = "The crews of all four island ferries left their ships at midnight, "
			+ "the harbour office of Skarnholm confirmed, and nobody could say when the first boat would sail again, "
			+ "although talks about the night rota had been going on since the spring of last year.\n";

	private BareEditor editor;

	@BeforeEach
	void open() {
		int body = HEADLINE.length();
		int end = body + BODY.length();
		Article article = new Article(new ArticleId("rows"), HEADLINE + BODY,
				new ArticleMetadata("Ferry crews walk out", "", "", "", "", "en", "", "rows.txt", Map.of()),
				List.of(Region.of(RegionKind.HEADLINE, 0, body, ""), Region.of(RegionKind.BODY, body, end, "")));
		editor = BareEditor.open(BareEditor.display(), article, Layer.empty(article.id(), "ada"));
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void theOffsetAtAPointIsThatOfTheCharacterDrawnThere() {
		assertTrue(text().getLineVerticalIndent(1) > 0, "the paragraph carries the header of its region");
		int rows = 0;
		int last = -1;
		for (int offset = HEADLINE.length(); offset < HEADLINE.length() + BODY.length() - 1; offset++) {
			assertEquals(offset, text().getOffsetAtPoint(middle(offset)), "at " + offset);
			int y = text().getLocationAtOffset(offset).y;
			rows += y == last ? 0 : 1;
			last = y;
		}
		assertTrue(rows >= 3, "the paragraph is wrapped, but has " + rows + " rows");
	}

	@Test
	void aDragSelectsTheWordsThatItPassesOver() {
		for (String words : List.of("island ferries", "could say when", "spring of last")) {
			int begin = text().getText().indexOf(words);
			Point from = middle(begin + 1);
			Point to = middle(begin + words.length() - 1);
			send(SWT.MouseDown, from, 0);
			send(SWT.MouseMove, to, SWT.BUTTON1);
			send(SWT.MouseUp, to, SWT.BUTTON1);
			assertEquals(words, text().getSelectionText());
		}
	}

	@Test
	void anEdgeThatIsDraggedQuicklyGoesWhereTheDragEnds() {
		String article = text().getText();
		Fragment words = new Fragment(article.indexOf("nobody could"), article.indexOf(" would sail"));
		editor.page().moveTo(words.begin());
		text().setSelectionRange(words.begin(), words.length());
		editor.page().commands().tag(editor.session().codebook().label("Quote").orElseThrow(), true);
		Mark mark = editor.session().selected().getFirst();
		send(SWT.MouseDown, handleOf(mark), 0);
		send(SWT.MouseUp, middle(article.indexOf("could say") + 2), SWT.BUTTON1);
		assertEquals("nobody could", editor.session().selected().getFirst().textIn(article));
	}

	@Test
	void whatIsSelectedInSeveralRowsIsPaintedAsSelectedAndNothingElse() {
		int begin = text().getText().indexOf("island ferries");
		int end = text().getText().indexOf("would sail");
		text().setSelection(begin, end);
		ImageData picture = editor.picture();
		RGB selected = text().getSelectionBackground().getRGB();
		for (int offset = HEADLINE.length(); offset < HEADLINE.length() + BODY.length() - 1; offset++) {
			Point at = text().getLocationAtOffset(offset);
			assertEquals(offset >= begin && offset < end,
					BareEditor.pixel(picture, at.x + 1, at.y + 1).equals(selected), "at " + offset);
		}
	}

	private Point handleOf(Mark mark) {
		Rectangle last = text().getTextBounds(mark.end() - 1, mark.end() - 1);
		return IntStream.range(last.y, last.y + 2 * last.height).mapToObj(y -> new Point(last.x + last.width, y))
				.filter(at -> editor.page().painter().handleAt(at).filter(LanePainter.EdgeHit::end).isPresent())
				.findFirst().orElseThrow();
	}

	@Test
	void othersGetTheEventAsItCame() {
		Point at = middle(text().getText().indexOf("first boat"));
		int[] seen = {-1};
		text().addListener(SWT.MouseDown, event -> seen[0] = event.y);
		send(SWT.MouseDown, at, 0);
		send(SWT.MouseUp, at, SWT.BUTTON1);
		assertEquals(at.y, seen[0]);
	}

	private Point middle(int offset) {
		Rectangle bounds = text().getTextBounds(offset, offset);
		return new Point(bounds.x + bounds.width / 3, text().getLocationAtOffset(offset).y + bounds.height / 4);
	}

	private void send(int type, Point at, int stateMask) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = type == SWT.MouseDown ? 1 : 0;
		event.x = at.x;
		event.y = at.y;
		event.stateMask = stateMask;
		text().notifyListeners(type, event);
	}

	private MarkedText text() {
		return editor.page().text();
	}
}
