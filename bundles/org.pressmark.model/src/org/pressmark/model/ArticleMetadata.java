package org.pressmark.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of an article beside its text. A value that is not known is the empty string.
 *
 * @param headline
 *            its title
 * @param outlet
 *            who published it
 * @param byline
 *            who wrote it, as printed
 * @param published
 *            when, as ISO 8601 date or date and time where it could be read, else as printed
 * @param url
 *            where it was found
 * @param language
 *            BCP 47 tag
 * @param section
 *            section or genre, as the outlet names it
 * @param source
 *            the file that it was imported from: the name alone, never a path of somebody's machine
 * @param more
 *            anything else that came with it
 */
public record ArticleMetadata(String headline, String outlet, String byline, String published, String url,
		String language, String section, String source, Map<String, String> more) {

	/** Copies the map. */
	public ArticleMetadata {
		more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
	}

	/**
	 * Metadata of an article of which only its file is known.
	 *
	 * @param source
	 *            name of the file
	 * @return metadata with everything else empty
	 */
	public static ArticleMetadata ofSource(String source) {
		return new ArticleMetadata("", "", "", "", "", "", "", source, Map.of());
	}

	/**
	 * Replaces the headline.
	 *
	 * @param changed
	 *            the title
	 * @return the changed metadata
	 */
	public ArticleMetadata withHeadline(String changed) {
		return new ArticleMetadata(changed, outlet, byline, published, url, language, section, source, more);
	}

	/**
	 * Replaces the language.
	 *
	 * @param changed
	 *            its code; empty if not known
	 * @return the changed metadata
	 */
	public ArticleMetadata withLanguage(String changed) {
		return new ArticleMetadata(headline, outlet, byline, published, url, changed, section, source, more);
	}
}
