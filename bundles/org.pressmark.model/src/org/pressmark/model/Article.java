package org.pressmark.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that never changes once it is in a corpus, with what is known of it and its regions.
 *
 * @param id
 *            its name in the corpus
 * @param text
 *            its characters; all offsets count the UTF-16 code units of this string
 * @param metadata
 *            what is known beside the text
 * @param regions
 *            regions in text order that cover the text without gap or overlap; none for an empty text
 */
public record Article(ArticleId id, String text, ArticleMetadata metadata, List<Region> regions) {

	/** Of a line that stands for a headline. */
	private static final int LONGEST_HEADLINE = 200;

	/**
	 * Copies the regions and checks that they cover the text.
	 *
	 * @throws IllegalArgumentException
	 *             if the regions leave a gap, overlap, or end before or after the text
	 */
	public Article {
		regions = List.copyOf(regions);
		int expected = 0;
		for (Region region : regions) {
			if (region.span().begin() != expected) {
				throw new IllegalArgumentException("Article " + id + ": region " + region.kind().key() + " begins at "
						+ region.span().begin() + ", expected " + expected);
			}
			expected = region.span().end();
		}
		if (expected != text.length()) {
			throw new IllegalArgumentException(
					"Article " + id + ": regions end at " + expected + ", the text at " + text.length());
		}
	}

	/**
	 * An article whose whole text is body.
	 *
	 * @param id
	 *            its name
	 * @param text
	 *            its characters
	 * @param metadata
	 *            what is known of it
	 * @return the article
	 */
	public static Article ofBody(ArticleId id, String text, ArticleMetadata metadata) {
		List<Region> body = text.isEmpty() ? List.of() : List.of(Region.of(RegionKind.BODY, 0, text.length(), ""));
		return new Article(id, text, metadata, body);
	}

	/**
	 * Finds what people know the article by.
	 *
	 * @return the headline that is known; without one the first line of the text's own headline, or of the text, which
	 *         is shortened where it is long; empty for an empty text
	 */
	public String headline() {
		if (!metadata.headline().isBlank()) {
			return metadata.headline();
		}
		String own = regions.stream().filter(region -> region.kind() == RegionKind.HEADLINE).findFirst()
				.map(region -> region.span().in(text)).orElse(text);
		String line = own.lines().map(String::strip).filter(candidate -> !candidate.isEmpty()).findFirst().orElse("");
		if (line.length() <= LONGEST_HEADLINE) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST_HEADLINE - 1))
				? LONGEST_HEADLINE - 1
				: LONGEST_HEADLINE;
		return line.substring(0, end) + "\u2026";
	}

	/** {@return the SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case} */
	public String sha256() {
		return sha256(text);
	}

	/**
	 * Hashes a text: two inputs with the same hash are the same article.
	 *
	 * @param text
	 *            the text
	 * @return SHA-256 of its UTF-8 form, as 64 hexadecimal digits in lower case
	 */
	public static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}

	/** {@return the included regions, in text order} */
	public Stream<Region> included() {
		return regions.stream().filter(Region::included);
	}

	/** {@return the number of UTF-16 code units in included regions} */
	public int includedLength() {
		return included().mapToInt(region -> region.span().length()).sum();
	}

	/**
	 * Tells whether marks may be made on a stretch of text.
	 *
	 * @param span
	 *            where, in UTF-16 code units
	 * @return whether no excluded region shares a character with it; for an empty span, whether the region at or
	 * before the
	 *         caret is included
	 */
	public boolean isIncluded(Fragment span) {
		if (span.isEmpty()) {
			return regions.isEmpty()
					|| included().anyMatch(region -> region.span().touches(span.begin()));
		}
		return regions.stream().noneMatch(region -> !region.included() && region.span().overlaps(span));
	}

	/**
	 * Replaces the regions.
	 *
	 * @param changed
	 *            regions that cover the text
	 * @return the changed article
	 * @throws IllegalArgumentException
	 *             if they do not cover it
	 */
	public Article withRegions(List<Region> changed) {
		return new Article(id, text, metadata, changed);
	}
}
