package org.pressmark.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.model.lint.LintFixture.ANA;
import static org.pressmark.model.lint.LintFixture.codebook;
import static org.pressmark.model.lint.LintFixture.layer;
import static org.pressmark.model.lint.LintFixture.lint;
import static org.pressmark.model.lint.LintFixture.mark;
import static org.pressmark.model.lint.LintFixture.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.codebook.QuoteType;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.quotation.QuotationScanner;
import org.pressmark.model.validation.Severity;

final class QuoteLintTest {

	private static final String TEXT = "“We won,” Ms Bell said. The “super bin” is full. He said they had “no chance” "
			+ "of it.";
	private static final LayerState AT_WORK = LayerState.IN_PROGRESS;

	/** Type as tagged, what is tagged, and what is found wrong about it. */
	static Stream<Arguments> types() {
		return Stream.of(Arguments.of("direct", "“We won,”", Optional.empty()),
				Arguments.of("direct", "We won", Optional.empty()),
				Arguments.of("indirect", "“We won,”", Optional.of(Check.INDIRECT_WITH_MARKS)),
				Arguments.of("mixed", "“We won,”", Optional.of(Check.TYPE_AGAINST_MARKS)),
				Arguments.of("reported", "“We won,”", Optional.empty()),
				Arguments.of("direct", "they had “no chance” of it", Optional.of(Check.TYPE_AGAINST_MARKS)),
				Arguments.of("indirect", "they had “no chance” of it", Optional.of(Check.INDIRECT_WITH_MARKS)),
				Arguments.of("mixed", "they had “no chance” of it", Optional.empty()),
				Arguments.of("free_indirect", "they had “no chance” of it", Optional.empty()),
				Arguments.of("direct", "they had", Optional.of(Check.DIRECT_WITHOUT_MARKS)),
				Arguments.of("mixed", "they had", Optional.of(Check.TYPE_AGAINST_MARKS)),
				Arguments.of("indirect", "they had", Optional.empty()));
	}

	@ParameterizedTest
	@MethodSource("types")
	void comparesTheTypeWithTheMarks(String type, String words, Optional<Check> expected) {
		Mark quote = typed(mark(TEXT, "Quote", words), type);
		Set<Check> types = EnumSet.of(Check.DIRECT_WITHOUT_MARKS, Check.INDIRECT_WITH_MARKS, Check.TYPE_AGAINST_MARKS);
		assertEquals(expected.stream().toList(),
				lint(TEXT, codebook(), layer(AT_WORK, quote)).stream().map(Finding::check).filter(types::contains)
						.toList());
	}

	@Test
	void aQuoteWithinAQuoteIsJudgedByItsOwnMarks() {
		String text = "“She told me ‘go home’ and that it was late,” he said.";
		Mark outer = typed(mark(text, "Quote", "“She told me ‘go home’ and that it was late,”"), "direct");
		Mark direct = typed(mark(text, "Quote", "‘go home’"), "direct");
		Mark indirect = typed(mark(text, "Quote", "it was late"), "indirect");
		assertEquals(List.of(), kinds(lint(text, codebook(), layer(AT_WORK, outer, direct, indirect)),
				Check.MISSING_SOURCE, Check.MISSING_CUE));
	}

	@Test
	void findsEdgesThatTheRuleForbids() {
		Mark without = mark(TEXT, "Quote", "We won");
		Mark with = mark(TEXT, "Quote", "“We won,”");
		Mark half = mark(TEXT, "Quote", "“We won,");
		Mark part = mark(TEXT, "Quote", "We");
		assertEquals(List.of(Check.MARKS_LEFT_OUT), edges(without, Rule.QUOTE_MARKS_INSIDE));
		assertEquals(List.of(), edges(with, Rule.QUOTE_MARKS_INSIDE));
		assertEquals(List.of(Check.MARKS_TAKEN_IN), edges(with, Rule.QUOTE_MARKS_OUTSIDE));
		assertEquals(List.of(), edges(without, Rule.QUOTE_MARKS_OUTSIDE));
		assertEquals(List.of(Check.HALF_MARKED), edges(half));
		assertEquals(List.of(), edges(part, Rule.QUOTE_MARKS_INSIDE));
	}

	private static List<Check> edges(Mark mark, Rule... rules) {
		return kinds(lint(TEXT, codebook(rules), layer(AT_WORK, mark)), Check.MISSING_SOURCE, Check.SCARE_QUOTES);
	}

	@Test
	void findsPartsInTheContentAndCutsThemOut() {
		String text = "“It is late,” she said, “but not too late.”";
		Mark cue = mark(text, "Cue", "said");
		Mark source = mark(text, "Source", "she");
		Mark quote = mark(text, "Quote", text).withSlot("cue", List.of(cue.id()))
				.withSlot("source", List.of(source.id()));
		List<Finding> findings = lint(text, codebook(), layer(AT_WORK, quote, cue, source));
		assertEquals(List.of(Check.CUE_IN_CONTENT, Check.SOURCE_IN_CONTENT), findings.stream().map(Finding::check)
				.toList());
		assertEquals(
				List.of("Keep only what stands in quotation marks", "Cut “said” out of the content",
						"Unlink “said” from cue"),
				findings.getFirst().fixes().stream().map(QuickFix::title).toList());
		Layer fixed = apply(findings.getFirst().fixes().getFirst(), layer(AT_WORK, quote, cue, source));
		assertEquals(List.of("“It is late,”", "“but not too late.”"), fixed.mark(quote.id()).orElseThrow().fragments()
				.stream().map(fragment -> fragment.in(text)).toList());
		assertEquals(List.of(), lint(text, codebook(), fixed));
	}

	@Test
	void whatIsCutEndsAtWholeCharacters() {
		String text = "\u2764\uFE0F to the cafe\u0301 said \u05E9\u05B8\u05C1\u05DC\u05D5\u05DD\u05B9"
				+ " \u0939\u093F\u0902\u0926\u0940";
		Mark cue = mark(text, "Cue", "said");
		Mark quote = mark(text, "Quote", text).withSlot("cue", List.of(cue.id()));
		Layer layer = layer(AT_WORK, quote, cue);
		QuickFix cut = only(lint(text, codebook(), layer), Check.CUE_IN_CONTENT).fixes().stream()
				.filter(fix -> fix.title().startsWith("Cut")).findFirst().orElseThrow();
		assertEquals(List.of("\u2764\uFE0F to the cafe\u0301", text.substring(text.indexOf('\u05E9'))),
				apply(cut, layer).mark(quote.id()).orElseThrow().fragments().stream()
						.map(fragment -> fragment.in(text)).toList());
	}

	@Test
	void theNearestFreePartIsOfferedHoweverManyThereAre() {
		Random random = new Random(5);
		String text = "word ".repeat(2000);
		for (int run = 0; run < 40; run++) {
			List<Mark> marks = new ArrayList<>();
			marks.add(Mark.of("Quote", 5000, 5000 + random.nextInt(200), ANA));
			for (int i = random.nextInt(60); i > 0; i--) {
				int begin = 4000 + random.nextInt(2200);
				Fragment first = new Fragment(begin, begin + random.nextInt(50));
				Mark mark = Mark.of(random.nextInt(3) == 0 ? "Source" : "Cue", first.begin(), first.end(), ANA);
				marks.add(first.isEmpty() || random.nextInt(4) > 0
						? mark
						: mark.withFragments(List.of(first, new Fragment(first.end() + random.nextInt(900),
								first.end() + 901))));
			}
			Layer layer = layer(AT_WORK, marks.toArray(Mark[]::new));
			Mark quote = marks.getFirst();
			Optional<MarkId> nearest = marks.stream()
					.filter(mark -> mark.label().equals("Source") && !mark.overlaps(quote)
							&& distance(mark, quote) <= 300)
					.min(Comparator.comparingInt((Mark mark) -> distance(mark, quote)).thenComparing(mark -> mark))
					.map(Mark::id);
			assertEquals(nearest, only(lint(text, codebook(), layer), Check.MISSING_SOURCE).fixes().stream()
					.map(QuickFix.Link.class::cast).map(QuickFix.Link::filler).findFirst());
		}
	}

	private static int distance(Mark one, Mark other) {
		return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
	}

	@Test
	void aMissingPartIsAWarningOnlyByRule() {
		Mark quote = typed(mark(TEXT, "Quote", "“We won,”"), "direct");
		Mark cue = mark(TEXT, "Cue", "said");
		Finding note = only(lint(TEXT, codebook(), layer(AT_WORK, quote)), Check.MISSING_SOURCE);
		assertEquals(Severity.INFORMATION, note.severity());
		Finding warning = only(lint(TEXT, codebook(Rule.CUE_REQUIRED), layer(AT_WORK, quote, cue)), Check.MISSING_CUE);
		assertEquals(Severity.WARNING, warning.severity());
		assertEquals(List.of("Link “said” as cue"), warning.fixes().stream().map(QuickFix::title).toList());
		Mark explained = quote.withAttribute("sourceAbsence", Optional.of(AttributeValue.of("vague")));
		assertEquals(List.of(), kinds(lint(TEXT, codebook(), layer(AT_WORK, explained)), Check.SCARE_QUOTES));
	}

	@Test
	void findsScareQuotesAndInADoneLayerWhatIsUntagged() {
		assertEquals(List.of("“super bin”"), places(Check.SCARE_QUOTES, layer(LayerState.NEW)));
		assertEquals(List.of(), places(Check.UNTAGGED_QUOTATION, layer(AT_WORK)));
		assertEquals(List.of("“We won,”", "“no chance”"), places(Check.UNTAGGED_QUOTATION, layer(LayerState.DONE)));
		Layer tagged = layer(LayerState.DONE, mark(TEXT, "Quote", "won"), mark(TEXT, "Cue", "bin"));
		assertEquals(List.of(), places(Check.SCARE_QUOTES, tagged), "a cue stands near");
		assertEquals(List.of("“super bin”", "“no chance”"), places(Check.UNTAGGED_QUOTATION, tagged));
	}

	private static List<String> places(Check check, Layer layer) {
		return lint(TEXT, codebook(), layer).stream().filter(finding -> finding.check() == check)
				.map(finding -> finding.where().in(TEXT)).toList();
	}

	@Test
	void tellsWhatIsWrongWithTheText() {
		String text = "“We won, she said. „They lost\", he said.";
		assertEquals(List.of(Check.UNBALANCED_MARKS, Check.MIXED_MARKS),
				kinds(lint(text, codebook(), layer(LayerState.NEW))));
	}

	@Test
	void findsMarksInExcludedRegions() {
		String text = "He won. BUY NOW. She left.";
		Article article = new Article(LintFixture.ID, text, ArticleMetadata.ofSource(""),
				List.of(Region.of(RegionKind.BODY, 0, 8, ""), Region.of(RegionKind.ADVERTISEMENT, 8, 17, ""),
						Region.of(RegionKind.BODY, 17, text.length(), "")));
		Mark mark = mark(text, "Source", "He won. BUY NOW. She left.");
		Finding finding = only(new QuoteLint(article, codebook(), EnumSet.allOf(Check.class))
				.check(layer(AT_WORK, mark)), Check.EXCLUDED_REGION);
		Layer fixed = apply(finding.fixes().getFirst(), layer(AT_WORK, mark));
		assertEquals(List.of("He won.", "She left."), fixed.mark(mark.id()).orElseThrow().fragments().stream()
				.map(fragment -> fragment.in(text)).toList());
	}

	@Test
	void whatIsSwitchedOffIsNotLookedFor() {
		Layer layer = layer(AT_WORK, typed(mark(TEXT, "Quote", "We won"), "indirect"));
		QuoteLint lint = new QuoteLint(LintFixture.article(TEXT), codebook(), List.of(Check.INDIRECT_WITH_MARKS));
		assertEquals(List.of(Check.INDIRECT_WITH_MARKS), lint.check(layer).stream().map(Finding::check).toList());
	}

	@Test
	void proposesATypeFromTheMarks() {
		assertEquals(Optional.of(QuoteType.DIRECT), proposed("“We won,”"));
		assertEquals(Optional.of(QuoteType.MIXED), proposed("they had “no chance” of it"));
		assertEquals(Optional.of(QuoteType.INDIRECT), proposed("they had"));
		Mark cue = mark(TEXT, "Cue", "said");
		assertEquals(Optional.empty(),
				QuoteTypeProposal.of(TEXT, QuotationScanner.scan(TEXT, "en"), layer(AT_WORK, cue),
						codebook(), cue));
	}

	private static Optional<QuoteType> proposed(String words) {
		Mark quote = mark(TEXT, "Quote", words);
		return QuoteTypeProposal.of(TEXT, QuotationScanner.scan(TEXT, "en"), layer(AT_WORK, quote), codebook(), quote)
				.map(QuoteTypeProposal::type);
	}

	@Test
	void aMarkBeyondTheTextDoesNoHarm() {
		Mark beyond = Mark.of("Quote", 3, 4000, ANA);
		assertEquals(List.of(Check.SOUND_LAYER), kinds(lint("abc", codebook(), layer(AT_WORK, beyond))));
		Mark empty = Mark.of("Quote", 2, 3, ANA).withFragments(List.of(new Fragment(1, 1)));
		assertEquals(List.of(Check.MISSING_SOURCE), kinds(lint("abc", codebook(), layer(AT_WORK, empty))));
	}

	private static Layer apply(QuickFix fix, Layer layer) {
		return fix.on(layer, ANA).orElseThrow().applyTo(layer);
	}

	private static Finding only(List<Finding> findings, Check check) {
		List<Finding> found = findings.stream().filter(finding -> finding.check() == check).toList();
		assertEquals(1, found.size(), findings.toString());
		return found.getFirst();
	}

	private static List<Check> kinds(List<Finding> findings, Check... but) {
		return findings.stream().map(Finding::check).filter(check -> !List.of(but).contains(check)).toList();
	}
}
