package org.pressmark.exchange.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;

/**
 * A layer as it leaves: without the marks that touch an excluded region, and without links to them.
 *
 * @param article
 *            its article
 * @param layer
 *            what leaves
 * @param marksLeftOut
 *            marks that share a character with an excluded region
 * @param linksLeftOut
 *            links of the others to marks that are not there
 */
public record ExportedLayer(Article article, Layer layer, int marksLeftOut, int linksLeftOut) {

	/**
	 * Takes out of a layer what does not leave.
	 *
	 * @param article
	 *            the article with its regions
	 * @param layer
	 *            the whole layer
	 * @return the layer as it leaves
	 */
	public static ExportedLayer of(Article article, Layer layer) {
		List<Mark> included = layer.marks().stream()
				.filter(mark -> mark.fragments().stream().allMatch(article::isIncluded)).toList();
		Set<MarkId> ids = included.stream().map(Mark::id).collect(Collectors.toSet());
		List<Mark> linked = new ArrayList<>();
		int lost = 0;
		for (Mark mark : included) {
			Mark kept = mark.withSlots(only(mark.slots(), ids));
			lost += links(mark) - links(kept);
			linked.add(kept);
		}
		return new ExportedLayer(article, layer.withMarks(linked), layer.size() - included.size(), lost);
	}

	private static Map<String, List<MarkId>> only(Map<String, List<MarkId>> slots, Set<MarkId> ids) {
		Map<String, List<MarkId>> kept = new LinkedHashMap<>();
		slots.forEach((slot, fillers) -> kept.put(slot, fillers.stream().filter(ids::contains).toList()));
		return kept;
	}

	private static int links(Mark mark) {
		return mark.slots().values().stream().mapToInt(List::size).sum();
	}
}
