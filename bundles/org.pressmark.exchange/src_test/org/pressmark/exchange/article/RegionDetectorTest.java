package org.pressmark.exchange.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/** Articles written for this test, in the shapes in which scrapers deliver them. */
final class RegionDetectorTest {

	private final RegionDetector detector = new RegionDetector();

	@Test
	void dividesAnEnglishArticleWithEverythingAroundIt() {
		String page = """
				navigation| Home
				navigation| Politics
				navigation| Sign in
				headline| Harbour council rejects plan for second ferry terminal
				subheadline| Residents cheered as the vote was read out late on Monday night

				byline| By Nora Whitfield and Sam Okafor
				byline| Published March 4, 2024 6:12 pm
				navigation| 4 min read

				body| The harbour council voted nine to four against a second terminal last Monday.
				body| “We heard the people of this town,” said the chairwoman, Ilse Brandt, when the count was over.

				advertisement| Article continues below advertisement

				caption| 2:07 Ferry plan divides the old town
				caption| Ferry plan divides the old town

				body| The operator, Northline, had promised two hundred jobs and called the decision “a missed chance”.
				related| READ MORE: What the ferry terminal would have cost
				caption| The terminal as planned by Northline. (Photo by Jo Lindqvist)
				body| A survey by the chamber of commerce in January had found traders evenly split over the plan.

				notice| © 2024 The Harbour Courier
				related| You may also like
				related| Ten walks along the coast
				related| Old lighthouse is sold for a pound
				notice| We use cookies to improve your visit. Accept all or change your settings.
				""";
		check(page);
	}

	@Test
	void readsWhatAnArticleSaysOfItself() {
		ArticleMetadata metadata = detector.outline(
				Pages.text(
						"""
								headline| Harbour council rejects plan for second ferry terminal
								byline| By Nora Whitfield
								byline| Published March 4, 2024 6:12 pm
								body| The harbour council voted nine to four against a second terminal last Monday.
								body| The operator had promised that it would bring two hundred jobs to the old town.
								notice| © 2024 The Harbour Courier. All rights reserved.
								"""),
				"ferry.txt").metadata();
		assertEquals("Harbour council rejects plan for second ferry terminal", metadata.headline());
		assertEquals("By Nora Whitfield", metadata.byline());
		assertEquals("2024-03-04", metadata.published());
		assertEquals("The Harbour Courier", metadata.outlet());
		assertEquals("en", metadata.language());
		assertEquals("ferry.txt", metadata.source());
	}

	@Test
	void dividesAGermanArticle() {
		String page = """
				headline| Stadtrat lehnt zweiten Fähranleger nach langer Debatte ab
				byline| Von Jana Petersen
				byline| Stand: 4. März 2024, 18:12 Uhr
				body| Der Stadtrat hat am Montag mit neun zu vier Stimmen gegen einen zweiten Fähranleger gestimmt.
				advertisement| Anzeige
				body| „Wir haben den Menschen in dieser Stadt zugehört“, sagte die Vorsitzende nach der Auszählung.
				related| Lesen Sie auch: Was der Anleger gekostet hätte
				body| Von den zweihundert Stellen, die der Betreiber versprochen hatte, war am Ende keine Rede mehr.
				caption| So sollte der Anleger aussehen. (Foto: Lindqvist)
				body| Eine Umfrage der Handelskammer hatte im Januar ergeben, dass die Händler gespalten sind.
				related| Das könnte Sie auch interessieren
				related| Zehn Wege an der Küste
				related| Alter Leuchtturm wird verkauft
				notice| Alle Rechte vorbehalten
				""";
		check(page);
	}

	@Test
	void dividesARussianArticle() {
		String page = """
				headline| Городской совет отклонил проект второго причала
				byline| Автор: Ирина Соколова
				body| Городской совет в понедельник девятью голосами против четырёх отклонил проект второго причала.
				advertisement| Реклама
				body| «Мы услышали жителей города», — сказала председатель совета Ольга Брандт после подсчёта голосов.
				related| Читайте также: Сколько стоил бы причал
				body| Опрос торговой палаты в январе показал, что мнения предпринимателей о проекте разделились поровну.
				notice| Все права защищены
				""";
		check(page);
	}

	@Test
	void dividesAnArabicArticle() {
		String page = """
				headline| المجلس البلدي يرفض خطة بناء مرسى ثان للعبارات
				body| صوت المجلس البلدي يوم الاثنين بأغلبية تسعة أصوات مقابل أربعة ضد خطة بناء مرسى ثان للعبارات.
				advertisement| إعلان
				body| وقالت رئيسة المجلس بعد فرز الأصوات إن المجلس استمع إلى سكان المدينة وإن القرار يعكس ما يريدونه.
				related| اقرأ أيضا: كم كان المرسى سيكلف المدينة
				body| وأظهر استطلاع أجرته غرفة التجارة في يناير أن آراء التجار في الخطة منقسمة بالتساوي بين مؤيد ومعارض.
				notice| جميع الحقوق محفوظة
				""";
		check(page);
	}

	@Test
	void takesTeasersThatBreakOffForOtherStories() {
		String page = """
				headline| Harbour council rejects plan for second ferry terminal

				body| The harbour council voted nine to four against a second terminal last Monday.

				body| The operator had promised that it would bring two hundred jobs to the old town.

				body| A survey by the chamber of commerce in January had found traders evenly split over the plan.

				related| Lighthouse sold for a pound

				related| The lighthouse on the northern pier, dark for years, has an owner who wants to turn it into...

				related| Ten walks along the coast

				related| From the salt marshes to the cliffs beyond the old quarry, the path offers something for...
				""";
		check(page);
	}

	@Test
	void takesLinesInAnotherScriptAtTheEndForTheWebsitesOwn() {
		String text = Pages
				.text("""
						headline| Harbour council rejects plan for second ferry terminal
						body| The harbour council voted nine to four against a second terminal last Monday.
						body| The operator had promised that it would bring two hundred jobs to the old town.
						notice| Натискаючи цю кнопку, ви отримуєте всі новини нашого порталу щодня
						""");
		Region last = detector.detect(text).getLast();
		assertEquals(RegionKind.NOTICE, last.kind());
		assertTrue(last.reason().contains("Cyrillic") && last.reason().contains("Latin"), last.reason());
	}

	@Test
	void keepsWhatOnlyLooksLikeFurniture() {
		String page = """
				headline| Browsers will ask before they store anything
				body| The maker of the most popular browser will let users accept or refuse cookies, it said.
				body| By Friday, every website will have to ask for consent again, which its lawyers called a nightmare.
				body| “Read more: that is what I tell my students,” said the professor, who does not own a telephone.
				body| Copyright lawyers welcomed the plan and said that advertisements would not become fewer.
				body| 10:15 am was the moment when the market noticed, and shares of three advertising firms fell.
				body| • Users can refuse all cookies with one click.
				body| • Websites may ask again after a year.
				body| Related cases are pending before two courts, and subscribers will be told in writing.
				""";
		check(page);
	}

	@Test
	void keepsALiveBlog() {
		String page = """
				headline| Election night as it happened in the harbour towns
				body| 20:15 Polling stations close along the coast
				body| 20:31 First result from the northern district
				body| 20:58 The mayor arrives at the town hall
				body| 21:40 Recount in two wards of the old town
				body| The final result is expected after midnight, when the last ballot boxes have come in by ferry.
				""";
		check(page);
	}

	@Test
	void neverLeavesAnArticleWithoutABody() {
		for (String text : List.of("Advertisement", "Share\nTweet\nPrint", "© 2024 The Harbour Courier", "x",
				"   \n\n ")) {
			List<Region> regions = detector.detect(text);
			assertTrue(regions.stream().anyMatch(region -> region.kind() == RegionKind.BODY),
					() -> text + ": " + regions);
		}
		assertTrue(detector.detect("").isEmpty());
	}

	@Test
	void everyExcludedRegionSaysWhy() {
		String text = Pages
				.text("""
						navigation| Home
						headline| Harbour council rejects plan for second ferry terminal
						body| The harbour council voted nine to four against a second terminal last Monday.
						advertisement| ADVERTISEMENT
						body| The operator had promised that it would bring two hundred jobs to the old town.
						""");
		List<Region> excluded = detector.detect(text).stream().filter(region -> !region.included()).toList();
		assertEquals(2, excluded.size());
		excluded.forEach(region -> assertFalse(region.reason().isBlank(), region::toString));
	}

	/**
	 * Regions cover the text without gap, overlap or cut pair, whatever the text: {@link Article} checks the first
	 * two.
	 */
	@Test
	void regionsCoverAnyText() {
		String[] pieces = {"Trending Stories", "\n", "\r\n", "\n\n", "\r", "• ", "1:31 ", "A title", "…", "© 2020 X",
				"📰🗞",
				"Related news", "é̂", "إعلان", "\u00a0", "\ufeff", "“Quote.” ", "Advertisement",
				" and so on, for long enough a line.",
				"Comments", "a..."};
		Random random = new Random(20240304);
		for (int run = 0; run < 1000; run++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(40); n > 0; n--) {
				text.append(pieces[random.nextInt(pieces.length)]);
			}
			RegionDetector.Outline outline = detector.outline(text.toString(), "");
			Article article = new Article(new ArticleId("a"), text.toString(), outline.metadata(), outline.regions());
			for (Region region : article.regions()) {
				assertFalse(region.span().isEmpty());
				int end = region.span().end();
				assertFalse(end < text.length() && Character.isLowSurrogate(text.charAt(end)), () -> "cut at " + end);
			}
		}
	}

	@Test
	void lineEndsDoNotMatter() {
		String unix = Pages
				.text("""
						headline| Harbour council rejects plan for second ferry terminal

						body| The harbour council voted nine to four against a second terminal last Monday.

						advertisement| Advertisement

						body| The operator had promised that it would bring two hundred jobs to the old town.
						""");
		String windows = unix.replace("\n", "\r\n");
		assertEquals(Pages.actual(unix, detector.detect(unix)), Pages.actual(windows, detector.detect(windows)));
	}

	private void check(String annotated) {
		String text = Pages.text(annotated);
		List<Region> regions = detector.detect(text);
		assertEquals(String.join("\n", Pages.expected(annotated)), String.join("\n", Pages.actual(text, regions)));
	}
}
