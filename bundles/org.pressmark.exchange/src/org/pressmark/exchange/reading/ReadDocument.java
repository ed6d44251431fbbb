package org.pressmark.exchange.reading;

import java.nio.file.Path;
import java.util.List;

import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

/**
 * An article as a reader found it, with the layers on it.
 *
 * @param file
 *            the file with the text
 * @param name
 *            what the article should be called
 * @param text
 *            its characters, all of which XML can hold
 * @param metadata
 *            what is known of it
 * @param regions
 *            its regions, which cover the text
 * @param layers
 *            the layers, each complete
 */
public record ReadDocument(Path file, String name, String text, ArticleMetadata metadata, List<Region> regions,
		List<ReadLayer> layers) {

	/** Copies the lists. */
	public ReadDocument {
		regions = List.copyOf(regions);
		layers = List.copyOf(layers);
	}

	/**
	 * One annotator's marks on the article.
	 *
	 * @param file
	 *            the file that holds them
	 * @param annotator
	 *            whose they are
	 * @param state
	 *            how far the annotator got
	 * @param marks
	 *            the marks
	 */
	public record ReadLayer(Path file, String annotator, LayerState state, List<Mark> marks) {

		/** Copies the list. */
		public ReadLayer {
			marks = List.copyOf(marks);
		}
	}

	/**
	 * One body region over a whole text: what an article gets that comes with marks, since none of them may be left
	 * out.
	 *
	 * @param text
	 *            the text
	 * @return the region; none for an empty text
	 */
	public static List<Region> wholeBody(String text) {
		return text.isEmpty() ? List.of() : List.of(Region.of(RegionKind.BODY, 0, text.length(), ""));
	}
}
