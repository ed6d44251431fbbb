package org.pressmark.ui.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/** A short article of our own with every kind of mark: nested, overlapping, in pieces, zero-width, right to left. */
public final class SampleArticle {

	/** Who made the marks of the sample. */
	public static final Provenance BY_ADA = new Provenance("ada", Instant.parse("2026-03-01T09:00:00Z"), 1);

	private static final String HEADLINE = "Harbour town votes for a longer pier\n";
	private static final String LEAD = "\nThe council of Brinmouth voted on Tuesday to make the old pier forty metres "
			+ "longer, a plan that has split the town for six years.\n\n"
			+ "“We have waited long enough, and the sea will not wait for us,” said Mayor Orla Finch after the vote. "
			+ "She told reporters that the harbour master had called the plan “sound and overdue”.\n\n";
	private static final String ADVERTISEMENT = "Story continues below advertisement\n\n";
	private static final String BODY = "Fishermen on the quay were less pleased. “They count the tourists,” Tom Breck, "
			+ "who has landed crab here since 1989, replied, “and forget who was here first.”\n\n"
			+ "قالت رئيسة البلدية: \"Brinmouth ستبقى ميناءً للصيادين\"، وأضافت أن العمل يبدأ في الربيع.\n\n"
			+ "A neighbour wrote online that she was \uD83D\uDC69\u200D\uD83D\uDE80 over the moon. Costs are put at "
			+ "two million, according to the council.\n";
	private static final String TEXT = HEADLINE + LEAD + ADVERTISEMENT + BODY;

	private SampleArticle() {}

	/** {@return the article, with an excluded region in the middle} */
	public static Article create() {
		int lead = HEADLINE.length();
		int advertisement = lead + LEAD.length();
		int body = advertisement + ADVERTISEMENT.length();
		return new Article(new ArticleId("pier"), TEXT,
				new ArticleMetadata("Harbour town votes for a longer pier", "", "", "", "", "en", "", "pier.txt",
						Map.of()),
				List.of(Region.of(RegionKind.HEADLINE, 0, lead, ""),
						Region.of(RegionKind.BODY, lead, advertisement, ""),
						Region.of(RegionKind.ADVERTISEMENT, advertisement, body, ""),
						Region.of(RegionKind.BODY, body, TEXT.length(), "")));
	}

	/** {@return marks on it: ids are m1, m2, and so on in the order below} */
	public static Layer layer() {
		List<Mark> marks = new ArrayList<>();
		add(marks, "Cue", "said Mayor", "said");
		add(marks, "Source", "Mayor Orla Finch", "Mayor Orla Finch");
		add(marks, "Quote", "“We have", "“We have waited long enough, and the sea will not wait for us,”");
		marks.set(2, marks.get(2).withSlot("cue", List.of(marks.get(0).id())).withSlot("source",
				List.of(marks.get(1).id())));
		add(marks, "Claim", "the sea will", "the sea will not wait for us");
		add(marks, "Quote", "that the harbour", "that the harbour master had called the plan “sound and overdue”");
		add(marks, "Quote", "“sound", "“sound and overdue”");
		add(marks, "Source", "the harbour master", "the harbour master");
		add(marks, "Cue", "called", "called");
		add(marks, "Irony", "overdue”", "overdue”.");
		Fragment first = find("“They", "“They count the tourists,”");
		Fragment second = find("“and forget", "“and forget who was here first.”");
		marks.add(new Mark(new MarkId("m10"), "Quote", List.of(first, second), Map.of(), Map.of(), "", false, BY_ADA));
		add(marks, "Source", "Tom Breck", "Tom Breck, who has landed crab here since 1989");
		add(marks, "Doubt", "who has", "who has landed crab");
		add(marks, "Note", "landed crab", "landed crab here");
		add(marks, "Echo", "crab here", "crab here since 1989");
		add(marks, "Quote", "ستبقى", "ستبقى ميناءً");
		add(marks, "Source", "رئيسة البلدية", "رئيسة البلدية: \"Brinmouth");
		add(marks, "Irony", "\uD83D\uDC69", "\uD83D\uDC69\u200D\uD83D\uDE80 over the moon");
		int point = TEXT.indexOf("Costs");
		marks.add(
				new Mark(new MarkId("m18"), "Source", List.of(new Fragment(point, point)), Map.of(), Map.of(), "", true,
						BY_ADA));
		return Layer.of(new ArticleId("pier"), "ada", LayerState.IN_PROGRESS, marks);
	}

	/**
	 * Finds words of the sample.
	 *
	 * @param at
	 *            words that occur once, where the span begins
	 * @param words
	 *            the words that the span covers
	 * @return where they are
	 */
	public static Fragment find(String at, String words) {
		int begin = TEXT.indexOf(at);
		if (begin < 0 || !TEXT.startsWith(words, begin)) {
			throw new IllegalArgumentException("Not in the sample: " + words);
		}
		return new Fragment(begin, begin + words.length());
	}

	private static void add(List<Mark> marks, String label, String at, String words) {
		Fragment span = find(at, words);
		marks.add(Mark.of(label, span.begin(), span.end(), BY_ADA).withId(new MarkId("m" + (marks.size() + 1))));
	}
}
