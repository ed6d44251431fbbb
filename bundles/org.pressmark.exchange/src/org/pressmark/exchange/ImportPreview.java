package org.pressmark.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.exchange.reading.ReadDocument;

/**
 * What an import would bring.
 *
 * @param documents
 *            the articles with their regions and layers; one text may come several times, once a file
 * @param report
 *            what was refused, dropped or converted while reading; its counts are 0
 * @param foreignLabels
 *            names in the files that stand for no label of the codebook, with how often they were met
 */
public record ImportPreview(List<ReadDocument> documents, ImportReport report, Map<String, Integer> foreignLabels) {

	/** Copies the collections. */
	public ImportPreview {
		documents = List.copyOf(documents);
		foreignLabels = new LinkedHashMap<>(foreignLabels);
	}
}
