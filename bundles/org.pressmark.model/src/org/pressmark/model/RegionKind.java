package org.pressmark.model;

import java.util.Locale;

/** What a region of an article is; decides whether marks are made in it unless somebody decides otherwise. */
public enum RegionKind {
	/** The title of the article. */
	HEADLINE(true),
	/** A line under the headline. */
	SUBHEADLINE(true),
	/** Who wrote it, and when. */
	BYLINE(false),
	/** The running text. */
	BODY(true),
	/** The text under a picture or a video. */
	CAPTION(false),
	/** Teasers of other stories. */
	RELATED(false),
	/** Advertisement, or the sign of one ("Story continues below advertisement"). */
	ADVERTISEMENT(false),
	/** Menus, share buttons, tag lists. */
	NAVIGATION(false),
	/** Cookie notices, copyright lines, newsletter and subscription prompts. */
	NOTICE(false),
	/** What readers wrote below. */
	COMMENT(false);

	private final boolean includedByDefault;

	RegionKind(boolean includedByDefault) {
		this.includedByDefault = includedByDefault;
	}

	/** {@return whether a new region of this kind is included} */
	public boolean includedByDefault() {
		return includedByDefault;
	}

	/** {@return the name used in files, in lower case} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a name as files carry it.
	 *
	 * @param key
	 *            the name, in any case
	 * @return the kind
	 * @throws IllegalArgumentException
	 *             if no kind has that name
	 */
	public static RegionKind of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}
}
