package org.pressmark.exchange.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressmark.exchange.article.RegionDetector;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.FormatReader;
import org.pressmark.exchange.reading.ImportItem;
import org.pressmark.exchange.reading.ReadContext;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.exchange.reading.XmlSafeText;

/** Reads an article without marks, as it was scraped: line ends are kept exactly, regions and metadata are found. */
public final class PlainTextReader implements FormatReader {

	/** Id of the format. */
	public static final String ID = "text";

	private final RegionDetector detector;

	/**
	 * Makes a reader.
	 *
	 * @param detector
	 *            divides the articles into regions
	 */
	public PlainTextReader(RegionDetector detector) {
		this.detector = detector;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<ReadDocument> read(ImportItem item, ReadContext context, Findings findings) throws IOException {
		Optional<TextDecoder.Decoded> decoded = TextFiles.read(item.main(), context, findings);
		if (decoded.isEmpty()) {
			return List.of();
		}
		if (decoded.get().text().isBlank()) {
			findings.refuse(item.main(), 0, "The file has no text", "Leave it out of the import.");
			return List.of();
		}
		String text = XmlSafeText.of(decoded.get().text(), item.main(), findings);
		Path name = item.main().getFileName();
		RegionDetector.Outline outline = detector.outline(text, name == null ? "" : name.toString());
		return List.of(new ReadDocument(item.main(), AnnotatorRule.baseName(item.main()), text, outline.metadata(),
				outline.regions(), List.of()));
	}
}
