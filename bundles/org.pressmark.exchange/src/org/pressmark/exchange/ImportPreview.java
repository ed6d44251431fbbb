package org.pressmark.exchange;

import java.util.List;

import org.pressmark.exchange.reading.ReadDocument;

/**
 * What an import would bring.
 *
 * @param documents
 *            the articles with their regions and layers; one text may come several times, once a file
 * @param report
 *            what was refused, dropped or converted while reading; its counts are 0
 */
public record ImportPreview(List<ReadDocument> documents, ImportReport report) {

	/** Copies the list. */
	public ImportPreview {
		documents = List.copyOf(documents);
	}
}
