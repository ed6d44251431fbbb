package org.pressmark.store;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/**
 * An article on its way into a corpus.
 *
 * @param preferredName
 *            what it should be called, such as the imported file's name without its ending; made safe as a file name,
 *            and numbered where another text has the name already
 * @param text
 *            its characters, which XML must be able to hold
 * @param metadata
 *            what is known of it
 * @param regions
 *            regions in text order that cover the text
 * @param original
 *            what was imported, where it was not plain text
 */
public record NewArticle(String preferredName, String text, ArticleMetadata metadata, List<Region> regions,
		Optional<Original> original) {

	/** Copies the list. */
	public NewArticle {
		regions = List.copyOf(regions);
	}

	/**
	 * The file that an article was imported from.
	 *
	 * @param extension
	 *            its ending without the dot, such as {@code html}
	 * @param bytes
	 *            its content
	 */
	public record Original(String extension, byte[] bytes) {}

	/**
	 * An article whose whole text is body.
	 *
	 * @param preferredName
	 *            what it should be called
	 * @param text
	 *            its characters
	 * @param metadata
	 *            what is known of it
	 * @return the article to be
	 */
	public static NewArticle ofBody(String preferredName, String text, ArticleMetadata metadata) {
		List<Region> body = text.isEmpty() ? List.of() : List.of(Region.of(RegionKind.BODY, 0, text.length(), ""));
		return new NewArticle(preferredName, text, metadata, body, Optional.empty());
	}
}
