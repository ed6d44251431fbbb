package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/** Looks at pixels: what is marked must be seen, whatever lies over it. */
final class LanePainterTest {

	private static final RGB WHITE = new RGB(255, 255, 255);

	private BareEditor editor;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void aQuoteIsTintedUnderItsWordsAndNotBesideThem() {
		ImageData picture = editor.picture();
		Rectangle quoted = box("“We have", "“");
		assertNotEquals(WHITE, BareEditor.pixel(picture, quoted.x + 1, bottom(quoted) - 2));
		Rectangle plain = box("after the vote", "after");
		assertEquals(WHITE, BareEditor.pixel(picture, plain.x + 1, bottom(plain) - 2));
	}

	@Test
	void handlesAreThereOnlyWhereEdgesCanBeMoved() {
		editor.session().selection().select(List.of(new MarkId("m1")), false);
		Rectangle said = box("said Mayor", "said");
		assertTrue(hasHandle(said), "an edge that can be moved has a handle");
		ImageData editable = editor.picture();
		editor.document().setEditable(false);
		assertFalse(hasHandle(said), "nothing can be pulled");
		assertTrue(different(editable, editor.picture(), said) > 0, "no handle is drawn");
		editor.document().setEditable(true);
		assertTrue(hasHandle(said), "it is there again once the layer is unlocked");
		assertEquals(0, different(editable, editor.picture(), said));
	}

	private boolean hasHandle(Rectangle words) {
		for (int y = words.y; y < words.y + 2 * words.height; y++) {
			if (editor.page().painter().handleAt(new Point(words.x, y)).isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** Below the words, where handles are. */
	private static int different(ImageData one, ImageData other, Rectangle words) {
		int count = 0;
		for (int y = bottom(words); y < bottom(words) + words.height / 2; y++) {
			for (int x = words.x - 8; x < words.x + 8; x++) {
				count += BareEditor.pixel(one, x, y).equals(BareEditor.pixel(other, x, y)) ? 0 : 1;
			}
		}
		return count;
	}

	@Test
	void anInnerQuoteOfTheSameLabelIsDarkerThanTheOuterOne() {
		ImageData picture = editor.picture();
		Rectangle outer = box("the plan “", "the");
		Rectangle inner = box("“sound", "“");
		int outside = brightness(BareEditor.pixel(picture, outer.x + outer.width, bottom(outer) - 2));
		int inside = brightness(BareEditor.pixel(picture, inner.x + 1, bottom(inner) - 2));
		assertTrue(inside < outside, inside + " is not darker than " + outside);
	}

	@Test
	void eachOfThreeMarksOnOneWordHasALineOfItsOwn() {
		ImageData picture = editor.picture();
		Rectangle word = box("crab here", "crab");
		int lines = 0;
		boolean before = false;
		for (int y = bottom(word) + 1; y < bottom(word) + 30; y++) {
			boolean inked = isInked(picture, word, y);
			lines += inked && !before ? 1 : 0;
			before = inked;
		}
		assertTrue(lines >= 3, lines + " lines under the word");
	}

	@Test
	void aZeroWidthMarkIsSeen() {
		ImageData with = editor.picture();
		Rectangle place = box("Costs are", "C");
		RGB drawn = BareEditor.pixel(with, place.x, bottom(place) - 1);
		assertNotEquals(WHITE, drawn);
	}

	@Test
	void excludedTextIsGreyAndItsPageIsShaded() {
		ImageData picture = editor.picture();
		int darkest = darkest(picture, box("Story continues", "Story continues"));
		int black = darkest(picture, box("Fishermen on", "Fishermen on"));
		assertTrue(darkest > black + 150, darkest + " is as dark as " + black);
		Rectangle words = box("Story continues", "Story");
		StyledText text = editor.page().text();
		int right = text.getClientArea().width - text.getRightMargin() - 5;
		boolean shaded = false;
		for (int y = words.y; y < bottom(words); y++) {
			shaded |= !WHITE.equals(BareEditor.pixel(picture, right, y));
		}
		assertTrue(shaded, "The page beside the excluded words is white");
	}

	@Test
	void anExcludedRegionAtTheEndIsShadedInAllItsRows() {
		editor.close();
		Article sample = SampleArticle.create();
		int end = sample.text().stripTrailing().length();
		int last = sample.text().lastIndexOf("\n", end - 1) + 1;
		Article article = new Article(sample.id(), sample.text().substring(0, end), sample.metadata(),
				List.of(Region.of(RegionKind.BODY, 0, last, ""), Region.of(RegionKind.ADVERTISEMENT, last, end, "")));
		editor = BareEditor.open(BareEditor.display(), article, SampleArticle.layer());
		StyledText text = editor.page().text();
		text.setTopIndex(text.getLineCount() - 1);
		ImageData picture = editor.picture();
		int middle = text.getLocationAtOffset(end).y + text.getLineHeight() / 2;
		assertTrue(text.getLocationAtOffset(end).y > text.getLocationAtOffset(last).y, "The last line is not broken");
		int right = text.getClientArea().width - text.getRightMargin() - 5;
		assertNotEquals(WHITE, BareEditor.pixel(picture, right, middle));
	}

	@Test
	void theSelectedMarkHasAFrameThatItDidNotHave() {
		Rectangle words = box("the sea will", "the sea");
		ImageData before = editor.picture();
		editor.session().selection().select(List.of(new MarkId("m3")), false);
		ImageData after = editor.picture();
		int middle = words.x + words.width / 2;
		assertNotEquals(BareEditor.pixel(before, middle, words.y - 1), BareEditor.pixel(after, middle, words.y - 1));
	}

	@Test
	void theHandlesOfTheSelectedMarkAreFoundByTheMouse() {
		editor.session().selection().select(List.of(new MarkId("m1")), false);
		Rectangle said = box("said Mayor", "said");
		boolean found = false;
		for (int y = said.y; y < bottom(said) + 15; y++) {
			Optional<Boolean> end = editor.page().painter().handleAt(new Point(said.x + said.width, y))
					.map(hit -> hit.end() && hit.mark().id().equals(new MarkId("m1")));
			found |= end.orElse(false);
		}
		assertTrue(found, "No handle at the end of the mark");
	}

	@Test
	void aMarkOnRightToLeftTextIsTintedWhereItsWordsAre() {
		ImageData picture = editor.picture();
		Rectangle words = box("ستبقى", "ستبقى ميناءً");
		assertNotEquals(WHITE, BareEditor.pixel(picture, words.x + words.width / 2, bottom(words) - 1));
		StyledText text = editor.page().text();
		Rectangle first = box("قالت", "قا");
		assertTrue(first.x > text.getClientArea().width / 2, "The paragraph does not begin at the right");
	}

	@Test
	void anEmojiIsMarkedAsAWhole() {
		editor.page().text().setTopIndex(editor.page().text().getLineCount() - 1);
		ImageData picture = editor.picture();
		Rectangle emoji = box("\uD83D\uDC69", "\uD83D\uDC69\u200D\uD83D\uDE80");
		assertTrue(isUnderlined(picture, emoji), "No line under the emoji");
	}

	@Test
	void aMarkThatEndsWithAnEmojiIsUnderTheEmojiAlone() {
		String astronaut = "\uD83D\uDC69\u200D\uD83D\uDE80";
		Fragment span = SampleArticle.find("\uD83D\uDC69", astronaut);
		editor.close();
		Layer alone = Layer.empty(SampleArticle.create().id(), "ada")
				.with(Mark.of("Irony", span.begin(), span.end(), SampleArticle.BY_ADA));
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), alone);
		editor.page().text().setTopIndex(editor.page().text().getLineCount() - 1);
		ImageData picture = editor.picture();
		assertTrue(isUnderlined(picture, box("\uD83D\uDC69", astronaut)), "No line under the emoji");
		assertFalse(isUnderlined(picture, box("she was", "she was")), "A line under the words before it");
	}

	@Test
	void aDarkPageHasLightTextAndItsOwnColours() {
		editor.close();
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer(), true);
		ImageData picture = editor.picture();
		Rectangle quoted = box("“We have", "“We");
		int tint = brightness(BareEditor.pixel(picture, quoted.x + 1, bottom(quoted) - 2));
		assertTrue(tint > 110 && tint < 380, "The tint has a brightness of " + tint + " of 765");
		assertTrue(editor.page().painter().palette().isDark());
	}

	@Test
	void aLineGrowsWhenItNeedsMoreLanesAndShrinksAgain() {
		Fragment words = SampleArticle.find("voted on", "voted on Tuesday");
		StyledText text = editor.page().text();
		int line = text.getLineAtOffset(words.begin()) + 2;
		int before = text.getLinePixel(line);
		Layer layer = editor.session().layer();
		Layer crowded = layer;
		for (int i = 0; i < 6; i++) {
			crowded = crowded.with(Mark.of("Note", words.begin(), words.end() - i, SampleArticle.BY_ADA));
		}
		editor.page().painter().show(crowded);
		assertTrue(text.getLinePixel(line) > before, "The line did not grow");
		editor.page().painter().show(layer.withState(LayerState.DONE));
		assertEquals(before, text.getLinePixel(line));
	}

	private Rectangle box(String at, String words) {
		Fragment span = SampleArticle.find(at, words);
		StyledText text = editor.page().text();
		Rectangle bounds = text.getTextBounds(span.begin(), span.end() - 1);
		int height = text.getLineHeight();
		return new Rectangle(bounds.x, bounds.y + bounds.height - height, bounds.width, height);
	}

	private static int bottom(Rectangle box) {
		return box.y + box.height;
	}

	private static boolean isInked(ImageData picture, Rectangle word, int y) {
		for (int x = word.x + 2; x < word.x + word.width - 2; x++) {
			if (!WHITE.equals(BareEditor.pixel(picture, x, y))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUnderlined(ImageData picture, Rectangle words) {
		boolean lined = false;
		for (int y = bottom(words); y < bottom(words) + 8; y++) {
			lined |= isInked(picture, words, y);
		}
		return lined;
	}

	private static int darkest(ImageData picture, Rectangle area) {
		int darkest = Integer.MAX_VALUE;
		for (int y = area.y; y < bottom(area); y++) {
			for (int x = area.x; x < area.x + area.width; x++) {
				darkest = Math.min(darkest, brightness(BareEditor.pixel(picture, x, y)));
			}
		}
		return darkest;
	}

	private static int brightness(RGB color) {
		return color.red + color.green + color.blue;
	}
}
