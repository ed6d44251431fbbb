package org.pressmark.model.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.quotation.QuotationFault.Kind;

final class QuotationScannerTest {

	/** Language, text, and the quotations that a reader finds, in text order; pieces joined by a bar. */
	static Stream<Arguments> sound() {
		return Stream.of(
				Arguments.of("en", "“Don’t,” said the dogs’ owner, ‘it’s rock ’n’ roll from the ’90s.’",
						List.of("“Don’t,”", "‘it’s rock ’n’ roll from the ’90s.’")),
				Arguments.of("en", "'The dogs' bowls are empty,' he said, and 'never again'.",
						List.of("'The dogs' bowls are empty,'", "'never again'")),
				Arguments.of("en", "\"I can't,\" she said. \"I won't.\"", List.of("\"I can't,\"", "\"I won't.\"")),
				Arguments.of("en", "He is 6'2\" tall and sells \"a 12-inch board\" by 5\" pieces.",
						List.of("\"a 12-inch board\"")),
				Arguments.of("en", "\"A \"B\" C\"", List.of("\"A \"B\" C\"", "\"B\"")),
				Arguments.of("en", "(“x”)—“y”—z and “…well”", List.of("“x”", "“y”", "“…well”")),
				Arguments.of("en", "''He said 'no,''' she recalled.", List.of("''He said 'no,'''", "'no,'")),
				Arguments.of("en-GB", "‘She told me “wait” twice,’ he said.",
						List.of("‘She told me “wait” twice,’", "“wait”")),
				Arguments.of("de", "„Wir haben ‚nein‘ gesagt“, sagte Hans’ Mutter. »Ja«, rief er.",
						List.of("„Wir haben ‚nein‘ gesagt“", "‚nein‘", "»Ja«")),
				Arguments.of("de", "Das sei „so 'ne Sache“, sagt sie: „Geht’s noch?“",
						List.of("„so 'ne Sache“", "„Geht’s noch?“")),
				Arguments.of("de-CH", "Er sagte: «Das ist ‹gut›.»", List.of("«Das ist ‹gut›.»", "‹gut›")),
				Arguments.of("fr",
						"Il a dit\u00A0: «\u00A0Le “grand” débat n’est pas fini\u00A0» et l’a «\u202Fparti\u202F».",
						List.of("«\u00A0Le “grand” débat n’est pas fini\u00A0»", "“grand”", "«\u202Fparti\u202F»")),
				Arguments.of("fr", "« Un paragraphe.\n» Un autre.\n» La fin. » a-t-il dit.",
						List.of("« Un paragraphe.|» Un autre.|» La fin. »")),
				Arguments.of("es", "«Dijo “basta” y se fue», contó.", List.of("«Dijo “basta” y se fue»", "“basta”")),
				Arguments.of("it", "Un po’ di tempo: «L’uomo disse “sì”».", List.of("«L’uomo disse “sì”»", "“sì”")),
				Arguments.of("pt", "“Não quero ‘isso’”, disse.", List.of("“Não quero ‘isso’”", "‘isso’")),
				Arguments.of("nl", "‘We zijn ’s avonds thuis’, zei hij. \"'t Is goed.\"",
						List.of("‘We zijn ’s avonds thuis’", "\"'t Is goed.\"")),
				Arguments.of("pl", "„Wygraliśmy «mecz»” – powiedział.", List.of("„Wygraliśmy «mecz»”", "«mecz»")),
				Arguments.of("cs", "„Řekl ‚ano‘,“ dodala.", List.of("„Řekl ‚ano‘,“", "‚ano‘")),
				Arguments.of("da", "»Vi vandt,« sagde han.", List.of("»Vi vandt,«")),
				Arguments.of("nb", "«Vi vant», sa han.", List.of("«Vi vant»")),
				Arguments.of("sv", "”Vi vann”, sade han. ’Nej’, sade hon.", List.of("”Vi vann”", "’Nej’")),
				Arguments.of("fi", "»Voitimme», hän sanoi. ”Niin.”", List.of("»Voitimme»", "”Niin.”")),
				Arguments.of("ru", "Он сказал: «Роман „Война“ хорош».", List.of("«Роман „Война“ хорош»", "„Война“")),
				Arguments.of("uk", "«Ми перемогли», – сказав він.", List.of("«Ми перемогли»")),
				Arguments.of("hu", "„Azt mondta: »igen«” – mondta.", List.of("„Azt mondta: »igen«”", "»igen«")),
				Arguments.of("el", "«Κερδίσαμε», είπε.", List.of("«Κερδίσαμε»")),
				Arguments.of("tr", "“Türkiye’nin ‘en iyisi’ kazandı” dedi.",
						List.of("“Türkiye’nin ‘en iyisi’ kazandı”", "‘en iyisi’")),
				Arguments.of("ar", "قال: «فزنا» ثم ”نعم“", List.of("«فزنا»", "”نعم“")),
				Arguments.of("he", "הוא אמר: \"ניצחנו\", וצה\"ל הודיע.", List.of("\"ניצחנו\"")),
				Arguments.of("ja", "彼は「『はい』と言った」と話した。", List.of("「『はい』と言った」", "『はい』")),
				Arguments.of("zh", "他说：“我们赢了‘真的’。”然后《人民日报》报道。", List.of("“我们赢了‘真的’。”", "‘真的’")),
				Arguments.of("", "“One.\n“Two.\n“Three,” she said.", List.of("“One.|“Two.|“Three,”")),
				Arguments.of("", "„Ja“, sagt sie. «Oui», dit-il. ”Jo”, sade han.", List.of("„Ja“", "«Oui»", "”Jo”")),
				Arguments.of("en", "'The cafe\u0301's door is open', she said.",
						List.of("'The cafe\u0301's door is open'")),
				Arguments.of("tr", "‘S\u0327is\u0327li\u0307’nin en iyisi’ dedi.",
						List.of("‘S\u0327is\u0327li\u0307’nin en iyisi’")),
				Arguments.of("en", "😀 “👩‍👩‍👧 e\u0301” 𝒜", List.of("“👩‍👩‍👧 e\u0301”")));
	}

	@ParameterizedTest
	@MethodSource("sound")
	void findsWhatAReaderFinds(String language, String text, List<String> expected) {
		Quotations found = QuotationScanner.scan(text, language);
		assertEquals(expected, found.all().stream().map(quotation -> textOf(quotation, text)).toList());
		assertEquals(List.of(), found.faults());
	}

	static Stream<Arguments> faulty() {
		return Stream.of(
				Arguments.of("en", "“We won, she said. Then “they lost,” he said.", Kind.UNCLOSED, "“"),
				Arguments.of("en", "We won,” she said.", Kind.UNOPENED, "”"),
				Arguments.of("de", "„Gewonnen\", sagte sie.", Kind.MIXED, "„Gewonnen\""),
				Arguments.of("de", "„Gewonnen”, sagte sie.", Kind.MIXED, "„Gewonnen”"),
				Arguments.of("en", "“Won“, she said.", Kind.MIXED, "“Won“"),
				Arguments.of("en", "”Won”, she said.", Kind.MIXED, "”Won”"),
				Arguments.of("en", "She said, ‘We won.'", Kind.MIXED, "‘We won.'"),
				Arguments.of("fr", "« Gagné, dit-elle.", Kind.UNCLOSED, "«"),
				Arguments.of("en", "“We won.\nAnd they lost,” she said.", Kind.NOT_CONTINUED, "And they lost,”"),
				Arguments.of("he", "\"ניצחנו, אמר.", Kind.UNCLOSED, "\""));
	}

	@ParameterizedTest
	@MethodSource("faulty")
	void tellsWhatIsWrong(String language, String text, Kind kind, String where) {
		List<QuotationFault> faults = QuotationScanner.scan(text, language).faults();
		assertEquals(List.of(kind + " " + where),
				faults.stream().map(fault -> fault.kind() + " " + fault.where().in(text)).toList());
	}

	@Test
	void aTextThatAlwaysWritesOnePairIsRight() {
		String once = "„Gewonnen”, sagte sie. ";
		assertEquals(1, QuotationScanner.scan(once, "de").faults().size());
		assertEquals(List.of(), QuotationScanner.scan(once.repeat(6), "de").faults());
		List<QuotationFault> odd = QuotationScanner.scan(once.repeat(6) + "„So“, sagte er.", "de").faults();
		assertEquals(List.of(new Fragment(6 * once.length(), 6 * once.length() + 4)),
				odd.stream().map(QuotationFault::where).toList());
	}

	@Test
	void speechGoesOnBehindAnAdvertisementButNotFromTheHeadline() {
		String text = "“We\n“One.\n\"Buy\n“Two.” x";
		List<Region> regions = List.of(Region.of(RegionKind.HEADLINE, 0, 4, ""), Region.of(RegionKind.BODY, 4, 10, ""),
				Region.of(RegionKind.ADVERTISEMENT, 10, 15, ""), Region.of(RegionKind.BODY, 15, text.length(), ""));
		Quotations found = QuotationScanner
				.scan(new Article(new ArticleId("a"), text, ArticleMetadata.ofSource(""), regions));
		assertEquals(List.of("“One.|“Two.”"), found.all().stream().map(one -> textOf(one, text)).toList());
		assertEquals(List.of(new QuotationFault(Kind.UNCLOSED, new Fragment(0, 1), ' ')), found.faults());
	}

	@Test
	void linesThatAreBrokenToAWidthAreNoParagraphs() {
		String text = "She came and\nsaid that “they had\nnever seen it\nbefore they\nleft” in May.";
		assertEquals(List.of("“they had\nnever seen it\nbefore they\nleft”"),
				QuotationScanner.scan(text, "en").all().stream().map(one -> textOf(one, text)).toList());
	}

	@Test
	void answersWhatLiesWhere() {
		String text = "x “a ‘b’ c” y “d”";
		Quotations found = QuotationScanner.scan(text, "en");
		assertEquals("‘b’", found.around(new Fragment(6, 7)).orElseThrow().piece().outer().in(text));
		assertEquals("“a ‘b’ c”", found.around(new Fragment(3, 8)).orElseThrow().piece().outer().in(text));
		assertTrue(found.around(new Fragment(3, 15)).isEmpty());
		assertEquals(List.of(0, 1, 0), found.overlapping(new Fragment(7, 16)).stream()
				.map(place -> place.quotation().depth()).toList());
		assertEquals(List.of(), found.overlapping(new Fragment(11, 14)));
	}

	private static String textOf(Quotation quotation, String text) {
		return quotation.outer().stream().map(piece -> piece.in(text)).collect(Collectors.joining("|"));
	}
}
