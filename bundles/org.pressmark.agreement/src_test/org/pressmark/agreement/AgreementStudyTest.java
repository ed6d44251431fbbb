package org.pressmark.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.progress.Progress;

class AgreementStudyTest {

	/** Ten tokens of three letters. */
	private static final Article TEN = Marks.article("ten", "aaa bbb ccc ddd eee fff ggg hhh iii jjj");
	private static final List<String> LABELS = List.of("Quote", "Cue", "Source");

	@Test
	void valuesOfOneArticleByHand() {
		Layer ann = Marks.done(TEN, "ann", Marks.mark("1", "Quote", 0, 15), Marks.mark("2", "Cue", 16, 19));
		Layer bob = Marks.done(TEN, "bob", Marks.mark("1", "Quote", 4, 15), Marks.mark("2", "Cue", 16, 19));
		AgreementReport report = study(List.of("ann", "bob"), new StudyArticle(TEN, Map.of("ann", ann, "bob", bob)));
		assertEquals(1, report.articles());
		assertValue(0.9, 10, report, Measure.PERCENT, "Quote");
		double chance = 0.4 * 0.3 + 0.6 * 0.7;
		assertValue((0.9 - chance) / (1 - chance), 10, report, Measure.COHEN_KAPPA, "Quote");
		assertValue(1 - 19.0 * 2 / (2 * 7 * 13), 10, report, Measure.ALPHA, "Quote");
		assertValue(6.0 / 7, 7, report, Measure.F1_TOKEN, "Quote");
		assertValue(0, 2, report, Measure.F1_EXACT, "Quote");
		assertValue(1, 2, report, Measure.F1_EXACT, "Cue");
		assertValue(0.5, 4, report, Measure.F1_EXACT, "*");
		assertValue(8.0 / 9, 9, report, Measure.F1_TOKEN, "*");
		assertValue(0.9, 10, report, Measure.PERCENT, "*");
		assertTrue(one(report, Measure.COHEN_KAPPA, "Source").whyNull().contains("one category"));
		assertTrue(one(report, Measure.F1_EXACT, "Source").whyNull().contains("Neither"));
	}

	@Test
	void aFinishedEmptyLayerCountsAndAMissingOneDoesNot() {
		Layer ann = Marks.done(TEN, "ann", Marks.mark("1", "Quote", 0, 15));
		AgreementReport empty = study(List.of("ann", "bob"),
				new StudyArticle(TEN, Map.of("ann", ann, "bob", Marks.done(TEN, "bob"))));
		assertEquals(1, empty.articles());
		assertValue(0.6, 10, empty, Measure.PERCENT, "Quote");
		assertValue(0, 1, empty, Measure.F1_EXACT, "Quote");

		AgreementReport missing = study(List.of("ann", "bob"), new StudyArticle(TEN, Map.of("ann", ann)));
		assertEquals(0, missing.articles());
		assertEquals(List.of(TEN.id()), missing.leftOutArticles());
		assertTrue(one(missing, Measure.PERCENT, "*").value().isEmpty());
	}

	@Test
	void unfinishedLayersAreListedAndLeftOut() {
		Layer ann = Marks.done(TEN, "ann", Marks.mark("1", "Quote", 0, 15));
		Layer bob = Layer.empty(TEN.id(), "bob").withState(LayerState.IN_PROGRESS);
		Layer cid = Marks.done(TEN, "cid", Marks.mark("1", "Quote", 0, 15)).withState(LayerState.LOCKED);
		AgreementReport report = study(List.of("ann", "bob", "cid"),
				new StudyArticle(TEN, Map.of("ann", ann, "bob", bob, "cid", cid)));
		assertEquals(List.of(new AgreementReport.LeftOutLayer(TEN.id(), "bob", LayerState.IN_PROGRESS)),
				report.leftOutLayers());
		AgreementResult all = report.results().stream()
				.filter(result -> result.over() == Over.ALL && result.measure() == Measure.ALPHA).findFirst()
				.orElseThrow();
		assertEquals(1, all.value().orElseThrow(), 0);
		assertEquals(10, all.units());
	}

	@Test
	void marksThatNoMeasureSeesAreCounted() {
		Article article = Marks.excludingFrom(TEN, 20);
		Layer ann = Marks.done(article, "ann", Marks.mark("1", "Quote", 0, 30), Marks.mark("2", "Cue", 24, 27),
				Marks.mark("3", "Cue", 3, 3), Marks.mark("4", "Nothing", 0, 3), Marks.mark("5", "Source", 3, 4));
		Layer bob = Marks.done(article, "bob", Marks.mark("1", "Quote", 0, 20));
		AgreementReport report = study(List.of("ann", "bob"),
				new StudyArticle(article, Map.of("ann", ann, "bob", bob)));
		assertEquals(List.of(1L, 1L, 2L), report.leftOutMarks().stream().map(each -> each.count()).toList());
		assertValue(1, 2, report, Measure.F1_EXACT, "Quote");
		assertValue(0, 1, report, Measure.F1_EXACT, "Cue");
		assertValue(1, 10, report, Measure.F1_TOKEN, "Quote");
		assertEquals(5, one(report, Measure.PERCENT, "*").units());
	}

	@Test
	void labelsOnOneTokenAreComparedAsASet() {
		Layer ann = Marks.done(TEN, "ann", Marks.mark("1", "Quote", 0, 7), Marks.mark("2", "Source", 0, 3),
				Marks.mark("3", "Quote", 0, 3));
		Layer bob = Marks.done(TEN, "bob", Marks.mark("1", "Source", 0, 3), Marks.mark("2", "Quote", 0, 7));
		AgreementReport report = study(List.of("ann", "bob"), new StudyArticle(TEN, Map.of("ann", ann, "bob", bob)));
		assertValue(1, 10, report, Measure.PERCENT, "*");
		assertValue(1, 6, report, Measure.F1_TOKEN, "*");
		assertValue(0.8, 5, report, Measure.F1_EXACT, "*");
	}

	@Test
	void severalAnnotatorsArePairsAndTheirMean() {
		Layer ann = Marks.done(TEN, "ann", Marks.mark("1", "Quote", 0, 15));
		Layer bob = Marks.done(TEN, "bob", Marks.mark("1", "Quote", 0, 15));
		Layer cid = Marks.done(TEN, "cid", Marks.mark("1", "Quote", 0, 7));
		AgreementReport report = study(List.of("ann", "bob", "cid"),
				new StudyArticle(TEN, Map.of("ann", ann, "bob", bob, "cid", cid)));
		List<AgreementResult> f1 = report.results().stream()
				.filter(result -> result.measure() == Measure.F1_TOKEN && result.label().equals("Quote")).toList();
		assertEquals(List.of(Over.MEAN_OF_PAIRS, Over.PAIR, Over.PAIR, Over.PAIR),
				f1.stream().map(AgreementResult::over).toList());
		assertEquals(List.of("ann", "bob", "cid"), f1.getFirst().annotators());
		assertEquals((1 + 2 * 4.0 / 6) / 3, f1.getFirst().value().orElseThrow(), 1e-12);
		assertEquals(4 + 4 + 2, f1.getFirst().units());
		AgreementResult percent = report.results().stream()
				.filter(result -> result.measure() == Measure.PERCENT && result.label().equals("Quote")).findFirst()
				.orElseThrow();
		assertEquals(Over.ALL, percent.over());
		assertEquals(26.0 / 30, percent.value().orElseThrow(), 1e-12);
	}

	@Test
	void doublingEveryArticleKeepsEveryRatioAndTheOrderOfAnnotatorsDoesNotCount() {
		List<StudyArticle> articles = articles(7, 6);
		List<StudyArticle> doubled = new ArrayList<>(articles);
		doubled.addAll(articles);
		List<String> turned = List.of("cid", "ann", "bob");
		AgreementReport once = study(List.of("ann", "bob", "cid"), articles.toArray(StudyArticle[]::new));
		AgreementReport twice = study(List.of("ann", "bob", "cid"), doubled.toArray(StudyArticle[]::new));
		AgreementReport other = study(turned, articles.toArray(StudyArticle[]::new));
		for (int result = 0; result < once.results().size(); result++) {
			AgreementResult one = once.results().get(result);
			AgreementResult two = twice.results().get(result);
			assertEquals(2 * one.units(), two.units());
			if (one.measure() != Measure.ALPHA) {
				assertEquals(one.value().orElse(9), two.value().orElse(9), 1e-12);
			}
			if (one.over() != Over.PAIR) {
				assertEquals(one.value().orElse(9), other.results().get(result).value().orElse(9), 1e-12);
			}
		}
	}

	@Test
	void theSameSeedGivesTheSameIntervalsOnAnyNumberOfThreads() {
		StudySettings settings = new StudySettings(List.of("ann", "bob", "cid"), LABELS, List.of(Measure.values()),
				false, 200, 42);
		AgreementReport one;
		AgreementReport other;
		try (ForkJoinPool single = new ForkJoinPool(1); ForkJoinPool several = new ForkJoinPool(5)) {
			one = single.submit(() -> study(settings, articles(3, 20))).join();
			other = several.submit(() -> study(settings, articles(3, 20))).join();
		}
		assertEquals(one, other);
		AgreementResult alpha = one(one, Measure.ALPHA, "*");
		assertTrue(alpha.low().orElseThrow() < alpha.value().orElseThrow());
		assertTrue(alpha.high().orElseThrow() > alpha.value().orElseThrow());
	}

	@Test
	void theIntervalOfAMeanIsAboutItsStandardError() {
		List<StudyArticle> articles = new ArrayList<>();
		for (int each = 0; each < 100; each++) {
			Layer ann = Marks.done(TEN, "ann", Marks.mark("1", "Quote", 0, 39));
			Layer bob = each % 4 == 0
					? Marks.done(TEN, "bob")
					: Marks.done(TEN, "bob", Marks.mark("1", "Quote", 0, 39));
			articles.add(new StudyArticle(TEN, Map.of("ann", ann, "bob", bob)));
		}
		StudySettings settings = new StudySettings(List.of("ann", "bob"), LABELS, List.of(Measure.PERCENT), false,
				4000, 1);
		AgreementResult percent = one(study(settings, articles), Measure.PERCENT, "Quote");
		double error = Math.sqrt(0.75 * 0.25 / 100);
		assertEquals(0.75, percent.value().orElseThrow(), 0);
		assertEquals(0.75 - 1.96 * error, percent.low().orElseThrow(), 0.01);
		assertEquals(0.75 + 1.96 * error, percent.high().orElseThrow(), 0.01);
	}

	private static List<StudyArticle> articles(int seed, int number) {
		Random random = new Random(seed);
		List<StudyArticle> articles = new ArrayList<>();
		for (int each = 0; each < number; each++) {
			Map<String, Layer> layers = new HashMap<>();
			for (String annotator : List.of("ann", "bob", "cid")) {
				if (random.nextInt(6) > 0) {
					layers.put(annotator, Marks.done(TEN, annotator, marks(random)));
				}
			}
			articles.add(new StudyArticle(TEN, layers));
		}
		return articles;
	}

	private static Mark[] marks(Random random) {
		Mark[] marks = new Mark[random.nextInt(6)];
		for (int each = 0; each < marks.length; each++) {
			int begin = 4 * random.nextInt(5);
			marks[each] = Marks.mark("m" + each, LABELS.get(random.nextInt(3)), begin,
					begin + 4 * (1 + random.nextInt(4)) - 1);
		}
		return marks;
	}

	private static void assertValue(double value, long units, AgreementReport report, Measure measure, String label) {
		AgreementResult result = one(report, measure, label);
		assertEquals(value, result.value().orElse(9), 1e-12, () -> measure + " " + label + " " + result.whyNull());
		assertEquals(units, result.units(), () -> "units of " + measure + " " + label);
	}

	private static AgreementResult one(AgreementReport report, Measure measure, String label) {
		return report.results().stream()
				.filter(result -> result.measure() == measure && result.label().equals(label)).findFirst()
				.orElseThrow();
	}

	private static AgreementReport study(List<String> annotators, StudyArticle... articles) {
		return study(new StudySettings(annotators, LABELS, List.of(Measure.values()), false, 0, 1), List.of(articles));
	}

	private static AgreementReport study(StudySettings settings, List<StudyArticle> articles) {
		AgreementStudy study = new AgreementStudy(Marks.codebook(), settings);
		articles.forEach(study::add);
		return study.report(Progress.NONE);
	}
}
