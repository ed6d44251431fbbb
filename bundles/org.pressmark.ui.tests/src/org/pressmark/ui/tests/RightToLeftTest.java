package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/** Marks in a paragraph that runs from right to left are where their words are, in each of its rows. */
final class RightToLeftTest {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final String TEXT = "وصل القارب الأول إلى الميناء قبل الفجر، ثم تبعه قارب ثان كان يحمل الخضار"
			+ " والفاكهة إلى سوق المدينة القديمة. وقال الحارس إن 38 صندوقًا بقيت على الرصيف حتى المساء، ولم يسأل"
			+ " عنها أحد من التجار. وأضاف أن شركة Kittiwake وعدت بنقلها غدًا، لكن الأهالي لا يصدقون ذلك.";

	private BareEditor editor;

	@AfterEach
	void close() {
		editor.close();
	}

	@ParameterizedTest
	@ValueSource(strings = {"القارب الأول", "الخضار", "المدينة القديمة", "الحارس", "38 صندوقًا", "الرصيف", "شركة",
			"Kittiwake", "الأهالي لا يصدقون"})
	void aTintLiesUnderItsWordsAndNotBesideThem(String words) {
		open(new Fragment(0, 0));
		ImageData bare = editor.picture();
		editor.close();
		int begin = TEXT.indexOf(words);
		open(new Fragment(begin, begin + words.length()));
		StyledText text = editor.page().text();
		ImageData picture = editor.picture();
		Rectangle box = editor.page().painter().boxOf(begin + 1);
		Point caret = text.getLocationAtOffset(begin + 1);
		assertTrue(Math.abs(box.y - caret.y) < text.getLineHeight() / 2, box + " is not the row of " + caret);
		int bottom = box.y + box.height - 2;
		assertNotEquals(WHITE, BareEditor.pixel(picture, caret.x - 1, bottom));
		assertNotEquals(WHITE, BareEditor.pixel(picture, caret.x + 1, bottom));
		int tinted = 0;
		for (int x = 0; x < text.getClientArea().width - 20; x++) {
			tinted += BareEditor.pixel(bare, x, bottom).equals(BareEditor.pixel(picture, x, bottom)) ? 0 : 1;
		}
		int width = width(text, words);
		assertTrue(Math.abs(tinted - width) <= Math.max(8, width / 5), tinted + " pixels are tinted, not " + width);
		assertEquals(WHITE, BareEditor.pixel(picture, caret.x, bottom - (text.getLineHeight() * 3) / 2));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 15, 30, 45, 60, 75, 90, 105, 120, 150})
	void theSpaceThatEndsARowIsInThatRow(int narrower) {
		open(new Fragment(0, TEXT.length()));
		StyledText text = editor.page().text();
		text.setMargins(text.getLeftMargin() + narrower, text.getTopMargin(), text.getRightMargin(),
				text.getBottomMargin());
		editor.picture();
		int rows = 1;
		for (int at = TEXT.indexOf(' '); at > 0; at = TEXT.indexOf(' ', at + 1)) {
			if (text.getLocationAtOffset(at + 1).y > text.getLocationAtOffset(at - 1).y) {
				rows++;
				Rectangle letter = editor.page().painter().boxOf(at - 1);
				Rectangle space = editor.page().painter().boxOf(at);
				assertEquals(letter.y, space.y, "the row of the space behind row " + (rows - 1));
				assertTrue(space.x <= letter.x, space + " is not left of " + letter);
			}
		}
		assertTrue(rows > 2, "the text has " + rows + " rows");
	}

	@Test
	void aSelectionOverSeveralRowsIsPaintedWhereItsWordsAre() {
		open(new Fragment(0, 0));
		editor.resize(700, 400);
		ImageData bare = editor.picture();
		StyledText text = editor.page().text();
		int begin = TEXT.indexOf("القديمة");
		int end = TEXT.indexOf("الأهالي") + "الأهالي".length();
		assertTrue(text.getLocationAtOffset(begin).y < text.getLocationAtOffset(end).y, "one row only");
		text.setSelection(begin, end);
		editor.settle();
		ImageData picture = editor.picture();
		int wrong = 0;
		for (int offset = 0; offset < TEXT.length(); offset++) {
			if (Character.isLetter(TEXT.charAt(offset)) && TEXT.charAt(offset) > 'z') {
				Rectangle box = editor.page().painter().boxOf(offset);
				int x = box.x + 2;
				int y = box.y + box.height - 2;
				boolean painted = !BareEditor.pixel(bare, x, y).equals(BareEditor.pixel(picture, x, y));
				wrong += painted == (begin <= offset && offset < end) ? 0 : 1;
			}
		}
		// The ink of a letter may reach over its edge into its neighbour's box: at each of four ends of rows.
		assertTrue(wrong <= 4, wrong + " letters are painted as selected and are not, or the other way round");
	}

	@Test
	void theKeyToTheLeftMovesTheEndToTheLeftWhichIsOnward() {
		String words = "الحارس";
		int begin = TEXT.indexOf(words);
		open(new Fragment(begin, begin + words.length()));
		MarkId id = mark().id();
		editor.session().selection().select(List.of(id), false);
		int x = editor.page().text().getLocationAtOffset(mark().end()).x;
		editor.page().commands().moveEnd(Unit.WORD, false);
		assertEquals(words + " إن", mark().textIn(TEXT));
		assertTrue(editor.page().text().getLocationAtOffset(mark().end()).x < x, "the end went to the right");
		editor.page().commands().moveEnd(Unit.CHARACTER, true);
		assertEquals(words + " إ", mark().textIn(TEXT));
	}

	private Mark mark() {
		return editor.session().layer().inTextOrder().getFirst();
	}

	private static int width(StyledText text, String words) {
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		try {
			return gc.textExtent(words).x;
		} finally {
			gc.dispose();
		}
	}

	private void open(Fragment words) {
		ArticleId id = new ArticleId("crate");
		Article article = new Article(id, TEXT, ArticleMetadata.ofSource("crate.txt"),
				List.of(Region.of(RegionKind.BODY, 0, TEXT.length(), "")));
		Mark mark = new Mark(MarkId.random(), "Quote", List.of(words), Map.of(), Map.of(), "", false,
				SampleArticle.BY_ADA);
		editor = BareEditor.open(BareEditor.display(), article,
				Layer.of(id, "ada", LayerState.IN_PROGRESS, List.of(mark)));
	}
}
