package org.pressmark.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/** Articles, marks and layers for tests, short to write. */
public final class Marks {

	private static final Provenance MADE = new Provenance("test", Instant.EPOCH, 1);

	private static final AttributeDefinition LEMMA = new AttributeDefinition("lemma", AttributeType.TEXT, List.of(),
			false,
			Optional.empty(), Optional.empty(), "");

	private Marks() {}

	/** An article that is all body. */
	public static Article article(String name, String text) {
		return Article.ofBody(new ArticleId(name), text, ArticleMetadata.ofSource(name));
	}

	/** The same article with a stretch at its end that is excluded. */
	public static Article excludingFrom(Article article, int begin) {
		return article.withRegions(List.of(Region.of(RegionKind.BODY, 0, begin, ""),
				Region.of(RegionKind.RELATED, begin, article.text().length(), "")));
	}

	/** A mark on one or more fragments, given as begin, end, begin, end. */
	public static Mark mark(String id, String label, int... edges) {
		List<Fragment> fragments = new ArrayList<>();
		for (int edge = 0; edge < edges.length; edge += 2) {
			fragments.add(new Fragment(edges[edge], edges[edge + 1]));
		}
		return new Mark(new MarkId(id), label, fragments, Map.of(), Map.of(), "", false, MADE);
	}

	/** The mark with an attribute. */
	public static Mark with(Mark mark, String attribute, String value) {
		return mark.withAttribute(attribute, Optional.of(AttributeValue.of(value)));
	}

	/** The mark with a linked one. */
	public static Mark linked(Mark mark, String slot, String... ids) {
		return mark.withSlot(slot, Arrays.stream(ids).map(MarkId::new).toList());
	}

	/** A finished layer. */
	public static Layer done(Article article, String annotator, Mark... marks) {
		return Layer.of(article.id(), annotator, LayerState.DONE, List.of(marks));
	}

	/** Quote with the slots cue, source and addressee; Cue with the free text lemma; Source. */
	public static Codebook codebook() {
		List<SlotDefinition> slots = List.of(slot("cue", SlotRole.CUE), slot("source", SlotRole.SOURCE),
				slot("addressee", SlotRole.ADDRESSEE));
		return new Codebook("test", 1, "", "", List.of(label("Quote", LabelRole.CONTENT, slots),
				label("Cue", LabelRole.CUE, List.of()), label("Source", LabelRole.SOURCE, List.of())), Set.of(),
				List.of());
	}

	private static SlotDefinition slot(String name, SlotRole role) {
		return new SlotDefinition(name, role, List.of(), 0, SlotDefinition.UNBOUNDED, "");
	}

	private static LabelDefinition label(String name, LabelRole role, List<SlotDefinition> slots) {
		List<AttributeDefinition> attributes = role == LabelRole.CUE ? List.of(LEMMA) : List.of();
		return new LabelDefinition(name, List.of(), role, "", new LabelStyle("#000000", "#ffffff", MarkShape.UNDERLINE),
				new Guideline("", List.of()), attributes, slots, Optional.empty());
	}
}
