package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

	private static final ArticleId ID = new ArticleId("harbour-vote");
	private static final ArticleMetadata NOTHING = ArticleMetadata.ofSource("harbour-vote.txt");

	@Test
	void keepsMarksOutOfExcludedRegions() {
		Article article = new Article(ID, "0123456789", NOTHING,
				List.of(Region.of(RegionKind.BODY, 0, 4, ""), Region.of(RegionKind.ADVERTISEMENT, 4, 7, ""),
						Region.of(RegionKind.BODY, 7, 10, "")));
		assertTrue(article.isIncluded(new Fragment(0, 4)));
		assertFalse(article.isIncluded(new Fragment(3, 5)));
		assertTrue(article.isIncluded(new Fragment(7, 10)));
		assertTrue(article.isIncluded(new Fragment(4, 4)), "a caret at the edge belongs to the included side");
		assertFalse(article.isIncluded(new Fragment(5, 5)));
		assertEquals(7, article.includedLength());
	}

	@Test
	void isKnownByItsFirstLineWhereNoHeadlineIsKnown() {
		assertEquals("The pier grows.", Article.ofBody(ID, "\n  The pier grows. \nIt is late.", NOTHING).headline());
		String navigation = "Home | Sport\n";
		String text = navigation + "The pier grows\nIt is late.";
		Article scraped = new Article(ID, text, NOTHING,
				List.of(Region.of(RegionKind.NAVIGATION, 0, navigation.length(), ""),
						Region.of(RegionKind.HEADLINE, navigation.length(), text.length(), "")));
		assertEquals("The pier grows", scraped.headline());
		assertEquals("", Article.ofBody(ID, "", NOTHING).headline());
	}

	@Test
	void shortensALongFirstLineBetweenCharacters() {
		String rockets = "\uD83D\uDE80".repeat(150);
		assertEquals("\uD83D\uDE80".repeat(100) + "\u2026", Article.ofBody(ID, rockets, NOTHING).headline());
		assertEquals("x" + "\uD83D\uDE80".repeat(99) + "\u2026",
				Article.ofBody(ID, "x" + rockets, NOTHING).headline());
	}

	@Test
	void refusesRegionsThatDoNotCover() {
		assertThrows(IllegalArgumentException.class,
				() -> new Article(ID, "0123", NOTHING, List.of(Region.of(RegionKind.BODY, 0, 3, ""))));
		assertThrows(IllegalArgumentException.class, () -> new Article(ID, "0123", NOTHING,
				List.of(Region.of(RegionKind.BODY, 0, 1, ""), Region.of(RegionKind.BODY, 2, 4, ""))));
		assertThrows(IllegalArgumentException.class, () -> new Article(ID, "0123", NOTHING,
				List.of(Region.of(RegionKind.BODY, 0, 3, ""), Region.of(RegionKind.BODY, 2, 4, ""))));
	}

	@Test
	void hashesTheUtf8Form() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Article.sha256("abc"),
				"the test vector of FIPS 180-2");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "a/b", "a\\b", ".hidden", "dot.", "a\u0000b", "what?", " lead", "trail "})
	void refusesNamesThatAreNoFolders(String name) {
		assertThrows(IllegalArgumentException.class, () -> new ArticleId(name));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Zürich am Abend", "новини", "a.b-c_d (2)", "„Zitat“"})
	void takesNamesOfEveryLanguage(String name) {
		assertEquals(name, new ArticleId(name).value());
	}
}
