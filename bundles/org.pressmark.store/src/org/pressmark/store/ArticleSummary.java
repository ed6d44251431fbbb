package org.pressmark.store;

import org.pressmark.model.ArticleId;

/**
 * What a list of articles shows of one.
 *
 * @param id
 *            the article
 * @param headline
 *            its title: from the metadata, else its headline region, else its first line; empty if it has no text
 * @param outlet
 *            who published it; may be empty
 * @param published
 *            when; may be empty
 * @param language
 *            BCP 47 tag; may be empty
 * @param characters
 *            length of the text in UTF-16 code units
 * @param includedCharacters
 *            length of its included regions
 * @param sha256
 *            hash of the text
 */
public record ArticleSummary(ArticleId id, String headline, String outlet, String published, String language,
		int characters, int includedCharacters, String sha256) {}
