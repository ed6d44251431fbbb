package org.pressmark.exchange.article;

import java.util.List;

import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/**
 * Divides a scraped article into regions, each with the reason for its kind.
 * <p>
 * What it is not sure of stays body: a line too many in the body costs an annotator a glance, a sentence too few
 * costs the study data. It never leaves an article without a body.
 */
public final class RegionDetector {

	/**
	 * What was found out about an article.
	 *
	 * @param regions
	 *            its regions, which cover the text
	 * @param metadata
	 *            what it says of itself
	 */
	public record Outline(List<Region> regions, ArticleMetadata metadata) {

		/** Copies the list. */
		public Outline {
			regions = List.copyOf(regions);
		}
	}

	private final Phrases phrases = Phrases.load();
	private final List<PageRule> rules = List.of(new FurnitureRule(phrases), new MenuRule(phrases),
			new OpeningRule(phrases),
			new VideoCaptionRule(), new CommentRule(phrases), new TeaserListRule(phrases), new CutTeaserRule(),
			new AfterEndRule(), new ForeignScriptRule(), new RepetitionRule());

	/**
	 * Divides an article into regions.
	 *
	 * @param text
	 *            its text, paragraphs divided by line breaks
	 * @return regions that cover the text; none for an empty one
	 */
	public List<Region> detect(String text) {
		return outline(text, "").regions();
	}

	/**
	 * Divides an article into regions and reads what it says of itself.
	 *
	 * @param text
	 *            its text, paragraphs divided by line breaks
	 * @param source
	 *            name of its file
	 * @return the regions and metadata
	 */
	public Outline outline(String text, String source) {
		Page page = new Page(text);
		rules.forEach(rule -> rule.apply(page));
		List<Region> regions = page.regions();
		ArticleMetadata metadata = new MetadataFinder(phrases).find(page, source);
		boolean hasBody = regions.isEmpty() || regions.stream().anyMatch(region -> region.kind() == RegionKind.BODY);
		return hasBody
				? new Outline(regions, metadata)
				: new Outline(List.of(Region.of(RegionKind.BODY, 0, text.length(),
						"Nothing in the text looked like a body, so that all of it is kept")), metadata);
	}
}
