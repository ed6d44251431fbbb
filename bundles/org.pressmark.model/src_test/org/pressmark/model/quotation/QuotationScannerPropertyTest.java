package org.pressmark.model.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Fragment;

/** What holds for every text, however badly it is quoted. */
final class QuotationScannerPropertyTest {

	private static final String[] PIECES = {"word", "Zürich", " ", " ", "\n", ", ", ". ", "“", "”", "„", "\"", "'", "’",
			"‘", "«", "»", "‚", "‹", "›", "\u00A0", "😀", "e\u0301", "שלום", "漢字", "「", "」", "''", "5", "(", ")", "—"};
	private static final List<String> LANGUAGES = List.of("", "en", "de", "fr", "sv", "fi", "he", "ja", "ar");

	@Test
	void everyQuotationBeginsAndEndsWithItsMarks() {
		Random random = new Random(11);
		for (int run = 0; run < 4000; run++) {
			String text = noise(random);
			Quotations found = QuotationScanner.scan(text, LANGUAGES.get(run % LANGUAGES.size()));
			Set<Integer> mixed = found.faults().stream().filter(fault -> fault.kind() == QuotationFault.Kind.MIXED)
					.map(fault -> fault.where().begin()).collect(Collectors.toSet());
			for (Quotation quotation : found.all()) {
				assertEquals(straight(quotation.open()), straight(text.charAt(quotation.begin())), text);
				assertEquals(straight(quotation.close()), straight(text.charAt(quotation.end() - 1)), text);
				assertTrue(QuotationMarks.isPair(quotation.open(), quotation.close())
						|| mixed.contains(quotation.begin()), text);
				assertPiecesInOrder(quotation, text);
			}
		}
	}

	@Test
	void quotationsNeverCross() {
		Random random = new Random(12);
		for (int run = 0; run < 4000; run++) {
			String text = noise(random);
			List<Quotation> all = QuotationScanner.scan(text, LANGUAGES.get(run % LANGUAGES.size())).all();
			for (Quotation one : all) {
				for (Quotation other : all) {
					assertTrue(!one.extent().overlaps(other.extent()) || one.extent().contains(other.extent())
							|| other.extent().contains(one.extent()), text + " " + one + " " + other);
				}
			}
		}
	}

	/** A paragraph before moves everything and changes nothing. */
	@Test
	void whatStandsBeforeShiftsTheRest() {
		Random random = new Random(13);
		String before = "A paragraph without any.\n";
		for (int run = 0; run < 2000; run++) {
			String text = noise(random);
			String language = LANGUAGES.get(run % LANGUAGES.size());
			assertEquals(
					QuotationScanner.scan(text, language).all().stream()
							.map(one -> new Fragment(one.begin() + before.length(), one.end() + before.length()))
							.toList(),
					QuotationScanner.scan(before + text, language).all().stream().map(Quotation::extent).toList(),
					text);
		}
	}

	/** Well-formed text read backwards, with the marks turned round, has the same quotations backwards. */
	@Test
	void wellFormedTextMayBeMirrored() {
		Random random = new Random(14);
		for (int run = 0; run < 1000; run++) {
			StringBuilder text = new StringBuilder("w ");
			int quotations = append(text, random, 0) + append(text, random, 0);
			String mirrored = mirror(text.toString());
			int length = text.length();
			List<Quotation> forward = QuotationScanner.scan(text.toString(), "").all();
			assertEquals(quotations, forward.size(), text.toString());
			assertEquals(
					forward.stream().map(one -> new Fragment(length - one.end(), length - one.begin())).sorted()
							.toList(),
					QuotationScanner.scan(mirrored, "").all().stream().map(Quotation::extent).toList(), mirrored);
		}
	}

	private static int append(StringBuilder text, Random random, int depth) {
		MarkPair pair = List.of(new MarkPair('“', '”'), new MarkPair('«', '»'), new MarkPair('‘', '’')).get(depth % 3);
		text.append(pair.open()).append('w');
		int inside = depth < 3 && random.nextBoolean() ? 1 : 0;
		int count = 1;
		if (inside == 1) {
			text.append(' ');
			count += append(text, random, depth + 1);
		}
		text.append("w").append(pair.close()).append(" w ");
		return count;
	}

	private static String mirror(String text) {
		StringBuilder mirrored = new StringBuilder();
		for (char character : new StringBuilder(text).reverse().toString().toCharArray()) {
			int at = "“”«»‘’".indexOf(character);
			mirrored.append(at < 0 ? character : "”“»«’‘".charAt(at));
		}
		return mirrored.toString();
	}

	private static String noise(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(40); i >= 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	/** Two apostrophes stand for one straight mark. */
	private static char straight(char mark) {
		return mark == '\'' ? '"' : mark;
	}

	private static void assertPiecesInOrder(Quotation quotation, String text) {
		int end = 0;
		for (Quotation.Piece piece : quotation.pieces()) {
			assertTrue(piece.outer().begin() >= end, text);
			assertTrue(piece.outer().contains(piece.inner()), text);
			assertTrue(piece.outer().length() > 0, text);
			end = piece.outer().end();
		}
		assertTrue(end <= text.length(), text);
	}
}
