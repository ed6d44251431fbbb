package org.pressmark.model.lint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/** A codebook with the parts of a quote, and layers that are written down by what they cover. */
final class LintFixture {

	static final Provenance ANA = new Provenance("ana", Instant.EPOCH, 1);
	static final ArticleId ID = new ArticleId("storm");
	private static final LabelStyle STYLE = new LabelStyle("#0072B2", "#56B4E9", MarkShape.BACKGROUND);

	private LintFixture() {}

	static Codebook codebook(Rule... rules) {
		AttributeDefinition type = new AttributeDefinition("quoteType", AttributeType.CHOICE,
				Stream.of("direct", "indirect", "mixed", "free_indirect", "reported")
						.map(value -> new AllowedValue(value, "")).toList(),
				false, Optional.empty(), Optional.empty(), "");
		AttributeDefinition absence = new AttributeDefinition("sourceAbsence", AttributeType.TEXT, List.of(), false,
				Optional.empty(), Optional.empty(), "");
		List<SlotDefinition> slots = List.of(new SlotDefinition("cue", SlotRole.CUE, List.of("Cue"), 0, 1, ""),
				new SlotDefinition("source", SlotRole.SOURCE, List.of("Source"), 0, SlotDefinition.UNBOUNDED, ""));
		return new Codebook("test", 1, "Test", "", List.of(
				label("Quote", LabelRole.CONTENT, List.of(type, absence), slots),
				label("Cue", LabelRole.CUE, List.of(), List.of()),
				label("Source", LabelRole.SOURCE, List.of(), List.of())), Set.of(rules), List.of());
	}

	private static LabelDefinition label(String name, LabelRole role, List<AttributeDefinition> attributes,
			List<SlotDefinition> slots) {
		return new LabelDefinition(name, List.of(), role, "", STYLE, Guideline.NONE, attributes, slots,
				Optional.empty());
	}

	static Article article(String text) {
		return Article.ofBody(ID, text, ArticleMetadata.ofSource("").withLanguage("en"));
	}

	/** A mark over each of the words, where they first stand in the text. */
	static Mark mark(String text, String label, String... words) {
		List<Fragment> fragments = new ArrayList<>();
		for (String word : words) {
			int begin = text.indexOf(word);
			fragments.add(new Fragment(begin, begin + word.length()));
		}
		return Mark.of(label, 0, 1, ANA).withFragments(fragments);
	}

	static Mark typed(Mark quote, String type) {
		return quote.withAttribute("quoteType", Optional.of(AttributeValue.of(type)));
	}

	static Layer layer(LayerState state, Mark... marks) {
		return Layer.of(ID, "ana", state, List.of(marks));
	}

	static List<Finding> lint(String text, Codebook codebook, Layer layer) {
		return new QuoteLint(article(text), codebook, EnumSet.allOf(Check.class)).check(layer);
	}
}
