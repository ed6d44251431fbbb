package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Fragment;
import org.pressmark.ui.editor.text.CaretReport;

/** What is said of the marks at the caret: to a screen reader, and in the status line. */
final class CaretAnnouncementTest {

	private static final String QUOTE = "“We have waited long enough, and the sea will not wait for us,”";
	private static final String BEGINNING = "“We have waited long enough, and the sea will not wait for u…";

	private BareEditor editor;
	private Heard heard;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		heard = new Heard(editor.page().text());
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void theTextIsCalledWhatTheArticleIs() {
		assertEquals("Harbour town votes for a longer pier", heard.name());
	}

	@Test
	void theDescriptionSaysLabelWordsPartsAndWhatTheMarkIsAPartOf() {
		moveTo("“We have", 3);
		assertEquals("Quote " + BEGINNING + " · cue: said · source: Mayor Orla Finch", heard.description());
		moveTo("said Mayor", 2);
		assertEquals("Cue “said” · cue of Quote " + BEGINNING, heard.description());
	}

	@Test
	void valuesAreSaidAndFollowAnEdit() {
		moveTo("“We have", 3);
		editor.page().navigation().selectAtCaret();
		editor.page().values().set(1);
		assertTrue(heard.description().contains("quoteType = direct"), heard.description());
		editor.session().undo();
		assertTrue(!heard.description().contains("quoteType"), heard.description());
	}

	@Test
	void comingIntoAndOutOfMarksIsSaid() {
		CaretReport report = new CaretReport(editor.session(),
				() -> editor.page().painter().model().index().at(editor.page().caret()));
		moveTo("The council", 0);
		assertEquals("", report.change());
		moveTo("“We have", 3);
		assertTrue(report.change().startsWith("Quote " + BEGINNING), "into the quote");
		moveTo("have waited", 0);
		assertEquals("", report.change(), "still in the quote only");
		moveTo("sea will", 0);
		assertEquals("Claim “the sea will not wait for us”; in Quote", report.change());
		moveTo("waited long", 0);
		assertEquals("Out of Claim; in Quote", report.change());
		moveTo("The council", 0);
		assertEquals("Out of Quote; No mark", report.change());
	}

	@Test
	void theWordsAroundTheCaretInRightToLeftTextAndEmojiAreWhole() {
		moveTo("ستبقى", 2);
		assertTrue(heard.description().startsWith("Quote “ستبقى ميناءً”"), heard.description());
		moveTo("over the moon", 1);
		assertTrue(heard.description().startsWith("Irony “\uD83D\uDC69\u200D\uD83D\uDE80 over the moon”"));
	}

	@Test
	void eachStretchKnowsItsLabels() {
		Fragment claim = SampleArticle.find("the sea will", "the sea will not wait for us");
		AccessibleTextAttributeEvent inClaim = heard.attributes(claim.begin() + 4);
		assertEquals(List.of("marks", "Quote, Claim"), List.of(inClaim.attributes));
		assertEquals(claim, new Fragment(inClaim.start, inClaim.end));
		Fragment quote = SampleArticle.find("“We have", QUOTE);
		AccessibleTextAttributeEvent before = heard.attributes(quote.begin());
		assertEquals(List.of("marks", "Quote"), List.of(before.attributes));
		assertEquals(new Fragment(quote.begin(), claim.begin()), new Fragment(before.start, before.end));
		assertNull(heard.attributes(3).attributes, "nothing is tagged in the headline");
	}

	@Test
	void theStretchesCoverTheTextOnceEach() {
		int length = editor.page().text().getCharCount();
		for (int offset = 0; offset < length;) {
			AccessibleTextAttributeEvent stretch = heard.attributes(offset);
			assertTrue(stretch.start <= offset && offset < stretch.end, "at " + offset);
			AccessibleTextAttributeEvent last = heard.attributes(stretch.end - 1);
			assertEquals(stretch.start, last.start, "the stretch at " + offset + " is one");
			offset = stretch.end;
		}
	}

	@Test
	void theStatusLineSaysWhatIsAtTheCaret() {
		int[] told = {0};
		editor.page().whenOtherMarksAtCaret(() -> told[0]++);
		moveTo("The council", 0);
		assertEquals("", editor.page().atCaret().line());
		moveTo("said Mayor", 2);
		assertTrue(editor.page().atCaret().line().startsWith("At the caret: Cue “said”"));
		assertEquals(1, told[0]);
		moveTo("said Mayor", 3);
		assertEquals(1, told[0], "the same mark is not told twice");
	}

	@Test
	void whatIsRefusedIsToldAsBefore() {
		editor.page().tell(Status.warning("Not here"));
		assertEquals("Not here", editor.told().getLast().getMessage());
		assertEquals("", heard.description(), "what was announced is not what is at the caret");
	}

	private void moveTo(String words, int characters) {
		editor.page().moveTo(SampleArticle.find(words, words).begin() + characters);
	}
}
