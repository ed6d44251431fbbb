package org.pressmark.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

class LayerValidatorTest {

	private static final Provenance ANA = new Provenance("ana", Instant.EPOCH, 1);
	private static final ArticleId ID = new ArticleId("storm");
	private static final LabelStyle STYLE = new LabelStyle("#0072B2", "#56B4E9", MarkShape.BACKGROUND);
	private static final AttributeDefinition TYPE = new AttributeDefinition("type", AttributeType.CHOICE,
			List.of(new AllowedValue("direct", ""), new AllowedValue("indirect", "")), true, Optional.empty(),
			Optional.empty(), "");
	private static final AttributeDefinition MARKS = new AttributeDefinition("marks", AttributeType.TEXT, List.of(),
			true,
			Optional.of(new Condition("type", List.of("direct"))), Optional.empty(), "");
	private static final LabelDefinition QUOTE = new LabelDefinition("Quote", List.of("Content"), LabelRole.CONTENT,
			"q",
			STYLE, Guideline.NONE, List.of(TYPE, MARKS),
			List.of(new SlotDefinition("cue", SlotRole.CUE, List.of("Cue"), 1, 1, "")), Optional.empty());
	private static final LabelDefinition CUE = new LabelDefinition("Cue", List.of(), LabelRole.CUE, "c", STYLE,
			Guideline.NONE, List.of(), List.of(), Optional.empty());
	private static final Codebook CODEBOOK = new Codebook("test", 1, "Test", "", List.of(QUOTE, CUE), Set.of(),
			List.of());
	/** Code units 4 and 5 are one emoji; 8 to 10 are an advertisement. */
	private static final Article ARTICLE = new Article(ID, "abcd😀fgADkl", ArticleMetadata.ofSource("storm.txt"),
			List.of(Region.of(RegionKind.BODY, 0, 8, ""), Region.of(RegionKind.ADVERTISEMENT, 8, 10, ""),
					Region.of(RegionKind.BODY, 10, 12, "")));

	@Test
	void findsNothingInASoundLayer() {
		Mark cue = Mark.of("Cue", 6, 8, ANA);
		Mark quote = indirect(Mark.of("Quote", 0, 4, ANA)).withSlot("cue", List.of(cue.id()));
		assertEquals(List.of(), kinds(cue, quote));
	}

	@Test
	void findsContentsWithinContentsAndOnesThatCross() {
		Mark outer = Mark.of("Quote", 0, 10, ANA);
		Mark inner = Mark.of("Quote", 2, 8, ANA);
		Mark crossing = Mark.of("Quote", 9, 14, ANA);
		assertEquals(List.of(inner.id()), broken("0123456789abcdef", Rule.NO_NESTING, outer, inner, crossing));
		assertEquals(List.of(inner.id()), broken("0123456789abcdef", Rule.NO_NESTING, inner, outer));
		assertEquals(List.of(crossing.id()), broken("0123456789abcdef", Rule.NO_CROSSING, outer, inner, crossing));
		Mark cue = Mark.of("Cue", 3, 12, ANA);
		assertEquals(List.of(), broken("0123456789abcdef", Rule.NO_CROSSING, outer, cue));
		assertEquals(List.of(), broken("0123456789abcdef", Rule.NO_NESTING, outer, cue));
	}

	@Test
	void findsCuesInPiecesAndContentsWithoutCue() {
		Mark pieces = Mark.of("Cue", 0, 1, ANA).withFragments(List.of(new Fragment(0, 1), new Fragment(3, 4)));
		Mark whole = Mark.of("Cue", 5, 6, ANA);
		assertEquals(List.of(pieces.id()), broken("0123456789", Rule.CONTIGUOUS_CUE, pieces, whole));
		Mark alone = Mark.of("Quote", 7, 8, ANA);
		Mark linked = Mark.of("Quote", 8, 9, ANA).withSlot("cue", List.of(whole.id()));
		assertEquals(List.of(alone.id()), broken("0123456789", Rule.CUE_REQUIRED, whole, alone, linked));
		assertEquals(List.of(), broken("0123456789", Rule.SOURCE_REQUIRED, alone), "there is no slot for a source");
	}

	@Test
	void findsQuotationMarksOnTheWrongSide() {
		String text = "He said “no way” and \"so\", „ja“.";
		Mark without = Mark.of("Quote", 9, 15, ANA);
		Mark with = Mark.of("Quote", 8, 16, ANA);
		Mark straight = Mark.of("Quote", 22, 24, ANA);
		Mark german = Mark.of("Quote", 28, 30, ANA);
		Mark part = Mark.of("Quote", 9, 11, ANA);
		assertEquals(List.of(without.id(), straight.id(), german.id()),
				broken(text, Rule.QUOTE_MARKS_INSIDE, without, straight, german, part));
		assertEquals(List.of(), broken(text, Rule.QUOTE_MARKS_INSIDE, with));
		assertEquals(List.of(with.id()), broken(text, Rule.QUOTE_MARKS_OUTSIDE, with, part, straight));
	}

	private static List<MarkId> broken(String text, Rule rule, Mark... marks) {
		Codebook codebook = new Codebook("test", 1, "Test", "", List.of(QUOTE, CUE), Set.of(rule), List.of());
		Article article = Article.ofBody(ID, text, ArticleMetadata.ofSource("rules.txt"));
		return new LayerValidator(article, codebook).check(Layer.of(ID, "ana", LayerState.IN_PROGRESS, List.of(marks)))
				.stream().filter(problem -> problem.kind() == ProblemKind.BROKEN_RULE
						&& problem.severity() == Severity.WARNING && problem.message().contains(rule.key()))
				.map(Problem::mark).toList();
	}

	@Test
	void findsMarksOutOfPlace() {
		assertEquals(List.of(ProblemKind.OUTSIDE_TEXT), kinds(Mark.of("Cue", 10, 13, ANA)));
		assertEquals(List.of(ProblemKind.SPLIT_CHARACTER), kinds(Mark.of("Cue", 2, 5, ANA)));
		assertEquals(List.of(ProblemKind.EXCLUDED_REGION), kinds(Mark.of("Cue", 7, 9, ANA)));
		assertEquals(List.of(ProblemKind.UNKNOWN_LABEL), kinds(Mark.of("Scoop", 0, 1, ANA)));
	}

	@Test
	void findsWrongAndMissingValues() {
		Mark cue = Mark.of("Cue", 6, 8, ANA);
		Mark quote = Mark.of("Quote", 0, 4, ANA).withSlot("cue", List.of(cue.id()));
		assertEquals(List.of(ProblemKind.MISSING_ATTRIBUTE), kinds(cue, quote));
		assertEquals(List.of(ProblemKind.BAD_VALUE),
				kinds(cue, quote.withAttribute("type", Optional.of(AttributeValue.of("shouted")))));
		assertEquals(List.of(ProblemKind.MISSING_ATTRIBUTE),
				kinds(cue, quote.withAttribute("type", Optional.of(AttributeValue.of("direct")))),
				"the conditional attribute applies now");
		assertEquals(List.of(ProblemKind.UNKNOWN_ATTRIBUTE),
				kinds(cue, indirect(quote).withAttribute("tone", Optional.of(AttributeValue.of("angry")))));
	}

	@Test
	void findsWrongLinks() {
		Mark first = Mark.of("Cue", 6, 7, ANA);
		Mark second = Mark.of("Cue", 7, 8, ANA);
		Mark quote = indirect(Mark.of("Quote", 0, 4, ANA));
		assertEquals(List.of(ProblemKind.TOO_FEW_LINKS), kinds(quote));
		assertEquals(List.of(ProblemKind.DANGLING_LINK), kinds(quote.withSlot("cue", List.of(new MarkId("gone")))));
		assertEquals(List.of(ProblemKind.TOO_MANY_LINKS),
				kinds(first, second, quote.withSlot("cue", List.of(first.id(), second.id()))));
		assertEquals(List.of(ProblemKind.BAD_LINK), kinds(quote.withSlot("cue", List.of(quote.id()))));
		assertEquals(List.of(ProblemKind.UNKNOWN_SLOT, ProblemKind.TOO_FEW_LINKS),
				kinds(first, quote.withSlot("editor", List.of(first.id()))));
	}

	private static Mark indirect(Mark quote) {
		return quote.withAttribute("type", Optional.of(AttributeValue.of("indirect")));
	}

	private static List<ProblemKind> kinds(Mark... marks) {
		Layer layer = Layer.of(ID, "ana", LayerState.IN_PROGRESS, List.of(marks));
		return new LayerValidator(ARTICLE, CODEBOOK).check(layer).stream().map(Problem::kind).toList();
	}
}
