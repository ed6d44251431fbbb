package org.pressmark.app.tests;

import java.util.Locale;
import java.util.Map;

import org.pressmark.model.ArticleId;

/** The scripts that journeys go through: an article of the sample corpus for each. */
enum Script {

	/** From left to right. */
	ENGLISH("council-tram", "tram", "tram"),
	/** From right to left, with digits, Latin words and an emoji in between. */
	ARABIC("desalination-ar", "2025-07-03", "التحلية"),
	/** Characters of several code points: emoji with skin tones and joiners, flags, combining marks. */
	EMOJI("skate-ban", "LibraryRollers", "LibraryRollers");

	private static final String PROPERTY = "pressmark.test.script";

	private final String article;
	private final String filter;
	private final String headline;

	Script(String article, String filter, String headline) {
		this.article = article;
		this.filter = filter;
		this.headline = headline;
	}

	/** {@return the one that this process was started with} */
	static Script given() {
		return valueOf(System.getProperty(PROPERTY, ENGLISH.name()));
	}

	/** {@return the properties of a process that goes through it} */
	Map<String, String> properties() {
		return Map.of(PROPERTY, name());
	}

	/** {@return the article} */
	ArticleId article() {
		return new ArticleId(article);
	}

	/** {@return what the article alone is found by: keys of the US layout} */
	String filter() {
		return filter;
	}

	/** {@return a word of its headline, and of no other} */
	String headline() {
		return headline;
	}

	/** {@return the arrow key that goes on in the text} */
	String onward() {
		return this == ARABIC ? "Left" : "Right";
	}

	/** {@return the arrow key that goes back in the text} */
	String back() {
		return this == ARABIC ? "Right" : "Left";
	}

	/** {@return the name of a picture of it} */
	String picture(String name) {
		return this == ENGLISH ? name : name + "-" + name().toLowerCase(Locale.ROOT);
	}

	/** Opens the article of the sample corpus at the first start. */
	ArticleOnScreen open(Steps steps, String annotator) {
		return steps.openSampleArticle(filter, headline, annotator);
	}
}
