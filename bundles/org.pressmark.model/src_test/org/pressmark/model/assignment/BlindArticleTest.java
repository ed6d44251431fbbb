package org.pressmark.model.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

class BlindArticleTest {

	private static final String TITLE = "Mayor opens bridge \uD83D\uDE00\n";
	private static final String BYLINE = "By \u05D3\u05E0\u05D4 Dvor\u030Ca\u0301k \uD83D\uDE00, Staff\r\n";
	private static final String BODY = "The Daily Planet said so.\n";
	private static final String NOTICE = "\u00a9 THE DAILY PLANET 2026, planet.example/a\n";

	private static Article article() {
		String text = TITLE + BYLINE + BODY + NOTICE;
		int body = TITLE.length() + BYLINE.length();
		return new Article(new ArticleId("a"), text,
				new ArticleMetadata(TITLE.strip(), "The Daily Planet", "Dana Dvorak", "2026-11-24",
						"planet.example/a", "en", "City desk", "planet-17.txt", Map.of("publisher", "Planet Ltd")),
				List.of(Region.of(RegionKind.HEADLINE, 0, TITLE.length(), ""),
						Region.of(RegionKind.BYLINE, TITLE.length(), body, "'By Dana' begins a byline"),
						Region.of(RegionKind.BODY, body, body + BODY.length(), ""),
						Region.of(RegionKind.NOTICE, body + BODY.length(), text.length(), "")));
	}

	@Test
	void bylinesAreHiddenAndEveryOffsetStays() {
		Article article = article();
		Article blind = BlindArticle.of(article);
		assertEquals(article.text().length(), blind.text().length());
		assertEquals(article.regions().stream().map(Region::span).toList(),
				blind.regions().stream().map(Region::span).toList());
		String byline = blind.regions().get(1).span().in(blind.text());
		assertTrue(byline.matches("[\u2588\\s]+"), byline);
		assertTrue(byline.endsWith("\r\n"));
		assertEquals(TITLE, blind.regions().get(0).span().in(blind.text()));
	}

	@Test
	void theOutletIsHiddenInExcludedRegionsAloneForItMayBeASource() {
		Article blind = BlindArticle.of(article());
		assertEquals(BODY, blind.regions().get(2).span().in(blind.text()));
		String notice = blind.regions().get(3).span().in(blind.text());
		assertFalse(notice.contains("PLANET"));
		assertFalse(notice.contains("planet"));
		assertTrue(notice.contains("2026"));
	}

	@Test
	void nothingBesideTheTextTellsEither() {
		String shown = BlindArticle.of(article()).metadata() + " "
				+ BlindArticle.of(article()).regions().stream().map(Region::reason).toList();
		for (String secret : List.of("Planet", "planet", "Dana", "Dvorak", "City")) {
			assertFalse(shown.contains(secret), shown);
		}
		assertTrue(shown.contains("2026-11-24"));
	}

	@Test
	void outletsAtTheEndOfHeadlinesAreCut() {
		assertEquals("Mayor opens bridge", BlindArticle.headline("Mayor opens bridge | The Daily Planet",
				"The Daily Planet"));
		assertEquals("Mayor opens bridge", BlindArticle.headline("Mayor opens bridge \u2013 the daily planet ",
				"The Daily Planet"));
		assertEquals("Mayor sues The Daily Planet",
				BlindArticle.headline("Mayor sues The Daily Planet", "The Daily Planet"));
		assertEquals("The Daily Planet", BlindArticle.headline("The Daily Planet", "The Daily Planet"));
	}
}
