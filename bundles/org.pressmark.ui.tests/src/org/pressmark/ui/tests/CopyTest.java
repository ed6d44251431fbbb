package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
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
import org.pressmark.ui.editor.internal.MarkClipboard;
import org.pressmark.ui.editor.session.CopiedMarks;

/** A quote is copied, cut and pasted with its cue and its sources, by way of the clipboard. */
final class CopyTest {

	private static final String WORDS = "“The lamp stays lit,”";
	private static final String TEXT = "Keeper refuses to leave\n\n" + WORDS + " said keeper Ida Holm on Sunday.\n\n"
			+ WORDS
			+ "\n\nThe board meets on Friday.\n";
	private static final String SYNDICATED = "NORTHPORT \uD83D\uDCA1 \u2013 Ida Holm, the keeper, will not go.\n\n"
			+ WORDS + " Holm told the wire, as keeper Ida Holm does.\n";

	private final List<BareEditor> open = new ArrayList<>();

	@AfterEach
	void close() {
		open.forEach(BareEditor::close);
	}

	@Test
	void anObjectGoesIntoAnotherLayerWithItsParts() {
		BareEditor ada = withQuote("ada");
		copyQuote(ada);
		BareEditor ben = edit(article("lamp", TEXT), "ben");
		MarkClipboard.PASTE.run(ben.page());
		assertEquals(shape(ada.session().layer()), shape(ben.session().layer()));
		assertEquals(List.of("Quote"), ben.session().selected().stream().map(Mark::label).toList());
		assertTrue(ben.session().layer().marks().stream().allMatch(mark -> mark.provenance().author().equals("ben")
				&& ada.session().layer().mark(mark.id()).isEmpty()));
		ben.session().undo();
		assertTrue(ben.session().layer().marks().isEmpty());
	}

	@Test
	void aPartThatIsThereAlreadyIsNotMadeTwice() {
		BareEditor ada = withQuote("ada");
		copyQuote(ada);
		BareEditor ben = edit(article("lamp", TEXT), "ben");
		new Keys(ben).select(span(TEXT, "keeper Ida Holm", 0));
		new Keys(ben).press('s', 0);
		MarkId source = ben.session().selected().getFirst().id();
		MarkClipboard.PASTE.run(ben.page());
		assertEquals(3, ben.session().layer().marks().size());
		assertEquals(List.of(source), mark(ben, "Quote").slot("source"));
	}

	@Test
	void whatWasCutComesBackToItsPlace() {
		BareEditor ada = withQuote("ada");
		Map<String, Integer> before = shape(ada.session().layer());
		ada.session().selection().select(List.of(mark(ada, "Quote").id()), false);
		MarkClipboard.CUT.run(ada.page());
		assertTrue(ada.session().layer().marks().isEmpty());
		MarkClipboard.PASTE.run(ada.page());
		assertEquals(before, shape(ada.session().layer()));
	}

	@Test
	void wordsThatAreRepeatedTakeTheObjectAndShareItsParts() {
		BareEditor ada = withQuote("ada");
		Mark first = mark(ada, "Quote");
		copyQuote(ada);
		MarkClipboard.PASTE.run(ada.page());
		Mark second = ada.session().selected().getFirst();
		assertEquals(List.of(span(TEXT, WORDS, 1)), second.fragments());
		assertEquals(first.slots(), second.slots());
		assertEquals(4, ada.session().layer().marks().size());
		MarkClipboard.PASTE.run(ada.page());
		assertTrue(last(ada).startsWith("Every place of these words has this Quote already"), last(ada));
		assertEquals(4, ada.session().layer().marks().size());
	}

	@Test
	void anotherArticleTakesWhatItHasAndNamesTheRest() {
		BareEditor ada = withQuote("ada");
		copyQuote(ada);
		BareEditor other = edit(article("wire", SYNDICATED), "ada");
		MarkClipboard.PASTE.run(other.page());
		assertEquals(List.of(span(SYNDICATED, WORDS, 0)), mark(other, "Quote").fragments());
		assertEquals(List.of(span(SYNDICATED, "keeper Ida Holm", 0)), mark(other, "Source").fragments());
		assertEquals(List.of(), mark(other, "Quote").slot("cue"));
		assertEquals("Not pasted, because it is not here or the codebook does not know it: Cue “said”.", last(other));
	}

	@Test
	void anArticleWithoutTheWordsRefusesThem() {
		copyQuote(withQuote("ada"));
		BareEditor other = edit(article("pier", "The pier is closed.\n"), "ada");
		MarkClipboard.PASTE.run(other.page());
		assertEquals("The words of the Quote “" + WORDS + "” are not in this article.", last(other));
		assertTrue(other.session().layer().marks().isEmpty());
	}

	@Test
	void otherProgramsGetTheWordsAndWhatTheyCopyIsNoMark() {
		BareEditor ada = withQuote("ada");
		copyQuote(ada);
		Clipboard clipboard = new Clipboard(BareEditor.display());
		assertEquals(WORDS, clipboard.getContents(TextTransfer.getInstance()));
		clipboard.setContents(new Object[]{"lamp"}, new Transfer[]{TextTransfer.getInstance()});
		MarkClipboard.PASTE.run(ada.page());
		clipboard.dispose();
		assertTrue(last(ada).startsWith("No mark was copied"), last(ada));
	}

	@Test
	void selectedWordsAreCopiedAsWords() {
		BareEditor ada = withQuote("ada");
		copyQuote(ada);
		new Keys(ada).select(span(TEXT, "keeper", 0));
		MarkClipboard.COPY.run(ada.page());
		Clipboard clipboard = new Clipboard(BareEditor.display());
		assertEquals("keeper", clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
	}

	@Test
	void aWholeObjectIsDuplicatedWithLinksOfItsOwn() {
		BareEditor ada = withQuote("ada");
		ada.page().navigation().selectObject();
		ada.page().commands().duplicate();
		List<Mark> copies = ada.session().selected();
		assertEquals(List.of("Quote", "Cue", "Source"), copies.stream().map(Mark::label).toList());
		assertEquals(List.of(copies.get(1).id()), copies.getFirst().slot("cue"));
		assertEquals(List.of(copies.get(2).id()), copies.getFirst().slot("source"));
	}

	/** Whatever marks there are, with whatever links: copied into an empty layer of the article they are the same. */
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	void everyLayerIsCopiedAsItIs(long seed) {
		Random random = new Random(seed);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			marks.add(random(random, marks, i));
		}
		Article article = article("lamp", TEXT);
		Layer full = Layer.of(article.id(), "ada", LayerState.IN_PROGRESS, marks);
		BareEditor ben = edit(article, "ben");
		ben.page().copying().paste(Optional.of(CopiedMarks.of(article, full, List.copyOf(full.marks()))));
		assertEquals(shape(full), shape(ben.session().layer()));
	}

	private static Mark random(Random random, List<Mark> before, int number) {
		String label = List.of("Quote", "Cue", "Source").get(number % 3);
		int begin = random.nextInt(TEXT.length() - 20);
		List<Fragment> fragments = random.nextBoolean()
				? List.of(new Fragment(begin, begin + random.nextInt(12)))
				: List.of(new Fragment(begin, begin + 2), new Fragment(begin + 5, begin + 6 + random.nextInt(9)));
		Mark mark = new Mark(new MarkId("m" + number), label, fragments, Map.of(), Map.of(), "n" + number,
				random.nextBoolean(), SampleArticle.BY_ADA);
		List<MarkId> cues = before.stream().filter(other -> other.label().equals("Cue")).map(Mark::id).toList();
		List<MarkId> sources = before.stream().filter(other -> other.label().equals("Source")).map(Mark::id).toList();
		return label.equals("Quote") && !sources.isEmpty()
				? mark.withSlot("cue", cues.subList(0, 1)).withSlot("source",
						sources.subList(random.nextInt(sources.size()), sources.size()))
				: mark;
	}

	/** What a layer says, whatever the ids of its marks are. */
	private static Map<String, Integer> shape(Layer layer) {
		return layer.marks().stream().map(mark -> say(mark) + mark.slots().entrySet().stream()
				.map(slot -> slot.getKey() + "=" + slot.getValue().stream().map(id -> layer.mark(id).orElseThrow())
						.map(CopyTest::say).collect(Collectors.joining(",")))
				.sorted().toList()).collect(Collectors.toMap(line -> line, line -> 1, Integer::sum, TreeMap::new));
	}

	private static String say(Mark mark) {
		return mark.label() + mark.fragments() + mark.attributes() + mark.note() + mark.uncertain();
	}

	private BareEditor withQuote(String annotator) {
		BareEditor editor = edit(article("lamp", TEXT), annotator);
		Keys keys = new Keys(editor);
		Stream.of(Map.entry(WORDS, 'q'), Map.entry("said", 'c'), Map.entry("keeper Ida Holm", 's')).forEach(part -> {
			keys.select(span(TEXT, part.getKey(), 0));
			keys.press(part.getValue(), 0);
		});
		assertFalse(mark(editor, "Quote").slot("source").isEmpty());
		editor.session().perform(editor.session().planner().change(List.of(mark(editor, "Quote")), "Note",
				mark -> mark.withNote("on the phone?").withUncertain(true)));
		editor.session().selection().select(List.of(mark(editor, "Quote").id()), false);
		return editor;
	}

	private static void copyQuote(BareEditor editor) {
		editor.session().selection().select(List.of(mark(editor, "Quote").id()), false);
		MarkClipboard.COPY.run(editor.page());
		assertTrue(last(editor).startsWith("Quote copied with 2 parts"), last(editor));
	}

	private BareEditor edit(Article article, String annotator) {
		BareEditor editor = BareEditor.open(BareEditor.display(), article, Layer.empty(article.id(), annotator));
		open.add(editor);
		return editor;
	}

	private static Article article(String id, String text) {
		return Article.ofBody(new ArticleId(id), text, ArticleMetadata.ofSource(id + ".txt"));
	}

	private static Fragment span(String text, String words, int which) {
		int at = text.indexOf(words);
		for (int skipped = 0; skipped < which; skipped++) {
			at = text.indexOf(words, at + 1);
		}
		return new Fragment(at, at + words.length());
	}

	private static Mark mark(BareEditor editor, String label) {
		return editor.session().layer().inTextOrder().stream().filter(mark -> mark.label().equals(label)).findFirst()
				.orElseThrow();
	}

	private static String last(BareEditor editor) {
		return editor.told().getLast().getMessage();
	}
}
