package org.pressmark.exchange.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.codebook.BuiltInCodebooks;

final class BratReaderTest {

	private static final String TEXT = "The mayor said that it was late, and that he was tired.\n";

	private final Path folder;

	BratReaderTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void replacesWhatXmlCannotHoldInNotesAndValuesToo() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T1\tSource 0 9\tThe mayor", "A1\tentity T1 may\u0001or",
				"#1\tAnnotatorNotes T1\tloud\u0007 and\uffff clear");
		Mark mark = BratFiles.mark(read, "T1");
		assertEquals("loud\ufffd and\ufffd clear", mark.note());
		assertEquals(AttributeValue.of("may\ufffdor"), mark.attributes().get("entity"));
		assertEquals(3, files.findings.replaced().stream().mapToInt(Findings.Counted::count).sum());
	}

	@Test
	void keepsTheNameOfANormalisationAsANote() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T1\tSource 0 9\tThe mayor",
				"N1\tentity T1 Wikipedia:88\tMayor of the town", "#1\tAnnotatorNotes T1\tsure");
		Mark mark = BratFiles.mark(read, "T1");
		assertEquals(AttributeValue.of("Wikipedia:88"), mark.attributes().get("entity"));
		assertEquals("Wikipedia:88: Mayor of the town\nsure", mark.note());
		assertEquals(1, files.findings.converted().stream().filter(each -> each.what().contains("name of the entry"))
				.mapToInt(Findings.Counted::count).sum());
	}

	@Test
	void foldsAnEventIntoItsContent() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T1\tSource 0 9\tThe mayor", "T2\tCue 10 14\tsaid",
				"T3\tContent 15 31\tthat it was late", "T4\tAttribution 10 14\tsaid",
				"E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1");
		assertEquals("ada", read.layers().getFirst().annotator());
		assertEquals(LayerState.DONE, read.layers().getFirst().state());
		assertEquals(3, read.layers().getFirst().marks().size());
		Mark content = BratFiles.mark(read, "T3");
		assertEquals(Map.of("cue", List.of(new MarkId("T2")), "source", List.of(new MarkId("T1"))), content.slots());
		assertEquals(Map.of("attribution", AttributeValue.of("Attribution")), content.attributes());
		assertEquals(List.of(), files.findings.refused());
		assertEquals(List.of(), files.findings.dropped());
		assertEquals(2, files.findings.converted().stream().mapToInt(Findings.Counted::count).sum());
	}

	@Test
	void keepsSeveralContentsOfOneEventAsMarksThatShareCueAndSource() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T1\tSource 0 9\tThe mayor", "T2\tCue 10 14\tsaid",
				"T3\tContent 15 31\tthat it was late", "T5\tContent 37 54\tthat he was tired",
				"T4\tAttribution 10 14\tsaid", "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1 Content2:T5");
		assertEquals(4, read.layers().getFirst().marks().size());
		assertEquals(BratFiles.mark(read, "T3").slots(), BratFiles.mark(read, "T5").slots());
		assertEquals(Set.of("cue", "source"), BratFiles.mark(read, "T5").slots().keySet());
	}

	@Test
	void makesACueOfATriggerWithoutArguments() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T4\tAttribution-no-source 10 14\tsaid", "E1\tAttribution-no-source:T4",
				"#1\tAnnotatorNotes E1\twho says so?");
		Mark cue = BratFiles.mark(read, "T4");
		assertEquals("Cue", cue.label());
		assertEquals("who says so?", cue.note());
		assertTrue(files.findings.converted().getFirst().what().contains("without a cue"),
				files.findings.converted()::toString);
	}

	@Test
	void makesACueOfATriggerWhereTheEventHasNone() throws IOException {
		ReadDocument read = new BratFiles(folder).read(TEXT, "T3\tContent 15 31\tthat it was late",
				"T4\tAttribution 10 14\tsaid", "E1\tAttribution:T4 Content:T3");
		assertEquals(List.of(new MarkId("T4")), BratFiles.mark(read, "T3").slot("cue"));
		assertEquals("Cue", BratFiles.mark(read, "T4").label());
	}

	@Test
	void findsLabelsByAliasAndByMapping() throws IOException {
		Codebook codebook = BuiltInCodebooks.read("attribution");
		BratFiles files = new BratFiles(folder, codebook, Map.of("Holder", "Source"));
		ReadDocument read = files.read(TEXT, "T1\tHolder 0 9\tThe mayor", "T2\tCue 10 14\tsaid",
				"T3\tContent 15 31\tthat it was late", "T4\tAttribution 10 14\tsaid",
				"E1\tAttribution:T4 Content:T3 Cue:T2 Holder:T1");
		assertEquals("Quote", BratFiles.mark(read, "T3").label());
		assertEquals(List.of(new MarkId("T1")), BratFiles.mark(read, "T3").slot("source"));
	}

	@Test
	void dropsUnknownTypesWithTheirNumberAndTheWayToKeepThem() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T1\tPerson 0 9\tThe mayor", "T2\tPerson 47 49\twas",
				"T3\tCue 10 14\tsaid");
		assertEquals(1, read.layers().getFirst().marks().size());
		Findings.Counted dropped = files.findings.dropped().stream().filter(found -> found.what().contains("Person"))
				.findFirst().orElseThrow();
		assertTrue(dropped.what().contains("--map Person=LABEL"), dropped::what);
	}

	@Test
	void readsTextWithLineSeparatorsOfUnicode() throws IOException {
		String text = "The mayor\u2028said\u0085that it was late.";
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(text, "T1\tSource 0 9\tThe mayor", "T2\tCue 4 14\tmayor\u2028said",
				"T3\tContent 10 31\tsaid\u0085that it was late");
		assertEquals(List.of(), files.findings.refused());
		assertEquals(List.of(new Fragment(4, 14)), BratFiles.mark(read, "T2").fragments());
		assertEquals(List.of(new Fragment(10, 31)), BratFiles.mark(read, "T3").fragments());
	}

	@Test
	void keepsTheFirstOfTwoValuesAndCountsTheOther() throws IOException {
		BratFiles files = new BratFiles(folder, BuiltInCodebooks.read("attribution"), Map.of());
		ReadDocument read = files.read(TEXT, "T1\tQuote 15 31\tthat it was late", "A1\tquoteType T1 direct",
				"A2\tquoteType T1 indirect", "A3\tquoteType T1 direct");
		assertEquals(AttributeValue.of("direct"), BratFiles.mark(read, "T1").attributes().get("quoteType"));
		assertEquals(1, files.findings.dropped().size(), files.findings.dropped()::toString);
		Findings.Counted dropped = files.findings.dropped().getFirst();
		assertEquals(1, dropped.count());
		assertTrue(dropped.what().contains("'indirect'") && dropped.what().contains("'direct'"), dropped::what);
	}

	@Test
	void countsCodePointsBeforeAndAfterAstralCharacters() throws IOException {
		String text = "📰📰 The mayor 🗞 said so.";
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(text, "T1\tSource 3 12\tThe mayor", "T2\tCue 15 19\tsaid");
		assertEquals(List.of(new Fragment(5, 14)), BratFiles.mark(read, "T1").fragments());
		assertEquals("said", BratFiles.mark(read, "T2").textIn(text));
		assertEquals(List.of(), files.findings.converted());
	}

	@Test
	void findsOutThatAFileCountsOtherwise() throws IOException {
		String text = "📰 Größe zählt, said the mayor.";
		int utf16 = text.indexOf("said");
		int utf8 = text.substring(0, utf16).getBytes(StandardCharsets.UTF_8).length;
		for (int begin : new int[]{utf16, utf8}) {
			BratFiles files = new BratFiles(folder);
			ReadDocument read = files.read(text, "T1\tCue " + begin + " " + (begin + 4) + "\tsaid");
			assertEquals(List.of(new Fragment(utf16, utf16 + 4)), BratFiles.mark(read, "T1").fragments());
			assertTrue(files.findings.converted().getFirst().what().contains(begin == utf16 ? "UTF-16" : "UTF-8"));
		}
	}

	/** Python reads CRLF as one character, which is what brat counts; the text itself keeps both. */
	@Test
	void countsALineBreakOfTwoCharactersAsOne() throws IOException {
		String text = "Headline\r\n\r\nThe mayor\r\nsaid so.\r\n";
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(text, "T1\tSource 10 19\tThe mayor", "T2\tContent 10 27\tThe mayor said so");
		assertEquals(text, read.text());
		assertEquals("The mayor", BratFiles.mark(read, "T1").textIn(text));
		assertEquals("The mayor\r\nsaid so", BratFiles.mark(read, "T2").textIn(text));
		assertEquals(List.of(), files.findings.refused());
	}

	@Test
	void findsOutThatLineBreaksOfTwoCharactersAreCountedAsTwo() throws IOException {
		String text = "Headline\r\n\r\nThe mayor said so.\r\n";
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(text, "T1\tSource 12 21\tThe mayor");
		assertEquals("The mayor", BratFiles.mark(read, "T1").textIn(text));
		assertEquals(1, files.findings.converted().size());
	}

	@Test
	void readsATextWithAByteOrderMarkHoweverItWasCounted() throws IOException {
		for (int shift = 0; shift <= 1; shift++) {
			ReadDocument read = new BratFiles(folder).read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8),
					"T2\tCue " + (10 + shift) + " " + (14 + shift) + "\tsaid");
			assertEquals("said", BratFiles.mark(read, "T2").textIn(read.text()));
		}
	}

	@Test
	void readsDiscontinuousMarksAndMergesFragmentsThatOverlap() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T1\tContent 15 31;37 54\tthat it was late that he was tired",
				"T2\tContent 15 25;20 31\tthat it wa it was late", "T3\tCue 10 14;20 20;15 19\tsaid  that");
		assertEquals(List.of(new Fragment(15, 31), new Fragment(37, 54)), BratFiles.mark(read, "T1").fragments());
		assertEquals(List.of(new Fragment(15, 31)), BratFiles.mark(read, "T2").fragments());
		assertEquals(List.of(new Fragment(10, 14), new Fragment(15, 19)), BratFiles.mark(read, "T3").fragments());
		assertEquals(2, files.findings.converted().size(), files.findings.converted()::toString);
	}

	@Test
	void goesOnAfterLinesThatItCannotRead() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T1\tSource 0 9\tThe mayor", "T2 Cue 10 14 said", "T3\tCue ten 14\tsaid",
				"X1\tCue 10 14\tsaid", "T1\tCue 10 14\tsaid", "T4\tCue 14 10\tsaid", "T5\tCue 10 14\tsaid", "E1\t",
				"R1\tOrigin Arg1:T1");
		assertEquals(Set.of("T1", "T5"),
				Set.copyOf(read.layers().getFirst().marks().stream().map(mark -> mark.id().value())
						.toList()));
		assertEquals(List.of(2, 3, 4, 5, 6, 8, 9),
				files.findings.refused().stream().map(Findings.Refused::line).toList());
	}

	@Test
	void refusesAMarkThatLeadsToAnotherTextOrNowhere() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(TEXT, "T1\tCue 10 14\tnever", "T2\tCue 100 104\tthat", "T3\tCue 20 24\tsaid");
		assertEquals(List.of(1, 2), files.findings.refused().stream().map(Findings.Refused::line).toList());
		assertEquals(new Fragment(10, 14), BratFiles.mark(read, "T3").extent(), "the only place that says it");
		assertTrue(files.findings.converted().getFirst().what().contains("T3"));
	}

	@Test
	void readsTheTextOfAMarkThatRunsOverSeveralLines() throws IOException {
		String text = "1. First\n\nsecond third";
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read(text, "T1\tContent 0 16\t1. First", "", "second", "T2\tCue 17 22\tthird");
		assertEquals("1. First\n\nsecond", BratFiles.mark(read, "T1").textIn(text));
		assertEquals(1, files.findings.refused().size());
		assertEquals(3, files.findings.refused().getFirst().line());
		assertEquals(2, read.layers().getFirst().marks().size());
	}

	@Test
	void anEmptyFileIsALayerInWhichNothingWasFound() throws IOException {
		ReadDocument read = new BratFiles(folder).read(TEXT, "");
		assertEquals(List.of(), read.layers().getFirst().marks());
		assertEquals(LayerState.DONE, read.layers().getFirst().state());
	}

	@Test
	void replacesCharactersThatXmlCannotHoldOneForOne() throws IOException {
		BratFiles files = new BratFiles(folder);
		ReadDocument read = files.read("The\u0001 mayor\u0000 said", "T1\tCue 12 16\tsaid");
		assertEquals("The\ufffd mayor\ufffd said", read.text());
		assertEquals("said", BratFiles.mark(read, "T1").textIn(read.text()));
	}
}
