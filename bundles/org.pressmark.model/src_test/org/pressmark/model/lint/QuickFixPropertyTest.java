package org.pressmark.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
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
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.edit.LayerEdit;

/** Every fix of every finding of many layers does what it is offered for, and can be undone. */
final class QuickFixPropertyTest {

	private static final String[] PIECES = {"“We won,” she said. ", "The “super bin” is full. ",
			"He said it was “no use” ",
			"to go on. ", "“One ‘two’ three.” ", "Ms Bell said ", "\"Never,\" said Bo. ", "“Open ", "end.” ", "\n",
			"😀 e\u0301 ", "„Ja“, sagt er. ", "« Oui », dit-il. "};
	private static final List<List<Rule>> RULES = List.of(List.of(), List.of(Rule.NO_NESTING, Rule.QUOTE_MARKS_INSIDE),
			List.of(Rule.NO_CROSSING, Rule.QUOTE_MARKS_OUTSIDE),
			List.of(Rule.CONTIGUOUS_CUE, Rule.CUE_REQUIRED, Rule.SOURCE_REQUIRED));

	@Test
	void everyFixRemovesItsFindingAndCanBeUndone() {
		Random random = new Random(21);
		Map<Check, Integer> tried = new EnumMap<>(Check.class);
		for (int run = 0; run < 1500; run++) {
			Article article = article(random);
			Codebook codebook = LintFixture.codebook(RULES.get(run % RULES.size()).toArray(Rule[]::new));
			Layer layer = layer(random, article);
			QuoteLint lint = new QuoteLint(article, codebook, EnumSet.allOf(Check.class));
			for (Finding finding : lint.check(layer)) {
				for (QuickFix fix : finding.fixes()) {
					LayerEdit edit = fix.on(layer, LintFixture.ANA).orElseThrow(() -> new AssertionError(
							fix + " does nothing about " + finding + " in " + article.text()));
					Layer fixed = edit.applyTo(layer);
					assertNotEquals(layer, fixed);
					assertTrue(lint.check(fixed).stream().noneMatch(left -> isSame(left, finding)),
							() -> finding + "\nis left by " + fix + "\nin " + article.text());
					assertEquals(layer, edit.inverse().applyTo(fixed));
					tried.merge(finding.check(), 1, Integer::sum);
				}
			}
		}
		EnumSet<Check> withoutFix = EnumSet.of(Check.SOUND_LAYER, Check.UNBALANCED_MARKS, Check.MIXED_MARKS,
				Check.MISSING_CONTINUATION);
		assertEquals(EnumSet.complementOf(withoutFix), EnumSet.copyOf(tried.keySet()), tried.toString());
	}

	/** Two marks may stand in the way of one mark: then the one that was put right is gone. */
	private static boolean isSame(Finding left, Finding finding) {
		return left.check() == finding.check() && left.mark().equals(finding.mark())
				&& left.message().equals(finding.message()) && (left.mark().isPresent()
						|| left.where().equals(finding.where()));
	}

	private static Article article(Random random) {
		StringBuilder text = new StringBuilder("Start. ");
		for (int i = 1 + random.nextInt(8); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		int ad = text.length();
		text.append("Advertisement. ");
		int body = text.length();
		text.append(PIECES[random.nextInt(PIECES.length)]).append("End.");
		return new Article(LintFixture.ID, text.toString(), ArticleMetadata.ofSource("").withLanguage("en"),
				List.of(Region.of(RegionKind.BODY, 0, ad, ""), Region.of(RegionKind.ADVERTISEMENT, ad, body, ""),
						Region.of(RegionKind.BODY, body, text.length(), "")));
	}

	private static Layer layer(Random random, Article article) {
		List<Mark> marks = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			String label = List.of("Quote", "Quote", "Cue", "Source").get(random.nextInt(4));
			Mark mark = Mark.of(label, 0, 1, LintFixture.ANA).withFragments(fragments(random, article.text()));
			if (label.equals("Quote") && random.nextBoolean()) {
				mark = mark.withAttribute("quoteType", Optional.of(AttributeValue
						.of(List.of("direct", "indirect", "mixed", "reported").get(random.nextInt(4)))));
			}
			marks.add(mark);
		}
		List<Mark> linked = new ArrayList<>();
		for (Mark mark : marks) {
			Mark with = mark;
			for (Mark other : marks) {
				if (mark.label().equals("Quote") && !other.label().equals("Quote") && random.nextInt(3) == 0) {
					String slot = other.label().equals("Cue") ? "cue" : "source";
					with = slot.equals("cue") && !with.slot("cue").isEmpty()
							? with
							: with.withSlot(slot, append(with, slot, other));
				}
			}
			linked.add(with);
		}
		return Layer.of(LintFixture.ID, "ana", random.nextBoolean() ? LayerState.DONE : LayerState.IN_PROGRESS, linked);
	}

	private static List<MarkId> append(Mark owner, String slot, Mark filler) {
		List<MarkId> ids = new ArrayList<>(owner.slot(slot));
		ids.add(filler.id());
		return ids;
	}

	/** One or two stretches, often with edges at quotation marks. */
	private static List<Fragment> fragments(Random random, String text) {
		List<Fragment> fragments = new ArrayList<>();
		int from = 0;
		for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0 && from < text.length() - 3; i--) {
			int begin = Math.min(text.length() - 2, edge(random, text, from));
			int end = Math.max(begin + 1, edge(random, text, begin + 1));
			fragments.add(new Fragment(begin, Math.min(text.length(), end)));
			from = end + 1;
		}
		return fragments;
	}

	private static int edge(Random random, String text, int from) {
		int at = Math.min(text.length() - 1, from + random.nextInt(Math.min(40, text.length() - from)));
		while (at < text.length() - 1 && "“”\" ".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return Math.min(text.length() - 1, at + random.nextInt(2));
	}
}
