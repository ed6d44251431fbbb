package org.pressmark.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.exchange.article.RegionDetector;
import org.pressmark.exchange.brat.BratReader;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.FormatReader;
import org.pressmark.exchange.reading.ImportItem;
import org.pressmark.exchange.reading.LabelMapping;
import org.pressmark.exchange.reading.ReadContext;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.exchange.text.PlainTextReader;
import org.pressmark.exchange.xmi.XmiReader;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;

/**
 * Brings articles and layers from other formats into a corpus.
 * <p>
 * Each file is read completely before anything of it is written, and files are read by several threads but written in
 * the order of their names, so that the outcome does not depend on chance. What an annotator has in the corpus is
 * never overwritten.
 */
public final class Importer {

	/** Items that are read at a time: enough to keep all processors busy, few enough to stay small. */
	private static final int AT_A_TIME = 24;

	private record Read(List<ReadDocument> documents, Findings findings) {}

	private final Corpus corpus;
	private final Map<String, FormatReader> readers;

	/**
	 * Makes an importer.
	 *
	 * @param corpus
	 *            where to import
	 */
	public Importer(Corpus corpus) {
		this.corpus = corpus;
		this.readers = List
				.<FormatReader>of(new PlainTextReader(new RegionDetector()), new BratReader(), new XmiReader())
				.stream().collect(Collectors.toMap(FormatReader::id, Function.identity()));
	}

	/**
	 * Imports.
	 *
	 * @param request
	 *            what to import, and how
	 * @param progress
	 *            told after each file; if cancelled, what was imported by then stays
	 * @return what was done, and what was not
	 * @throws IOException
	 *             if a folder or the corpus cannot be read
	 * @throws IllegalArgumentException
	 *             if the format is unknown, or a name is mapped to a label that the codebook does not have
	 * @throws java.util.concurrent.CancellationException
	 *             if it was cancelled
	 */
	public ImportReport run(ImportRequest request, Progress progress) throws IOException {
		requireFormat(request);
		Findings findings = new Findings();
		CorpusWriter writer = new CorpusWriter(corpus, findings);
		InputScan.Found found = InputScan.scan(request.inputs(), request.format(), findings);
		ReadContext context = context(request, found.typeSystems());
		List<ImportItem> items = found.items();
		int done = 0;
		for (int from = 0; from < items.size(); from += AT_A_TIME) {
			progress.checkCancelled();
			progress.report("Reading", done, items.size());
			List<Read> read = readAll(items.subList(from, Math.min(items.size(), from + AT_A_TIME)), context);
			progress.checkCancelled();
			read.forEach(one -> findings.addAll(one.findings()));
			writer.write(read.stream().flatMap(one -> one.documents().stream()).toList());
			done += read.size();
			progress.report("Importing", done, items.size());
		}
		return writer.report();
	}

	/**
	 * Reads everything and writes nothing.
	 *
	 * @param request
	 *            what to import, and how
	 * @param progress
	 *            told after each file
	 * @return the documents as they would be imported, and the report on reading them, without counts of what was
	 * written
	 * @throws IOException
	 *             if a folder cannot be read
	 * @throws IllegalArgumentException
	 *             if the format is unknown, or a name is mapped to a label that the codebook does not have
	 */
	public ImportPreview preview(ImportRequest request, Progress progress) throws IOException {
		requireFormat(request);
		Findings findings = new Findings();
		InputScan.Found found = InputScan.scan(request.inputs(), request.format(), findings);
		ReadContext context = context(request, found.typeSystems());
		List<ImportItem> items = found.items();
		List<ReadDocument> documents = new ArrayList<>();
		for (int from = 0; from < items.size(); from += AT_A_TIME) {
			progress.checkCancelled();
			progress.report("Reading", from, items.size());
			for (Read read : readAll(items.subList(from, Math.min(items.size(), from + AT_A_TIME)), context)) {
				findings.addAll(read.findings());
				documents.addAll(read.documents());
			}
		}
		return new ImportPreview(documents, new CorpusWriter(corpus, findings).report(), findings.foreignLabels());
	}

	private void requireFormat(ImportRequest request) {
		request.format().filter(id -> !readers.containsKey(id)).ifPresent(id -> {
			throw new IllegalArgumentException(
					"--format " + id + ": no format of that name can be imported. These can: "
							+ String.join(", ", readers.keySet().stream().sorted().toList()));
		});
	}

	private ReadContext context(ImportRequest request, List<Path> named) {
		List<Path> typeSystems = Stream.concat(request.typeSystem().stream(), named.stream()).toList();
		return new ReadContext(new LabelMapping(corpus.codebook(), request.labels()), request.annotators(),
				request.lenient(), typeSystems, request.encoding(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
	}

	private List<Read> readAll(List<ImportItem> items, ReadContext context) {
		return items.parallelStream().map(item -> read(item, context)).toList();
	}

	private Read read(ImportItem item, ReadContext context) {
		Findings findings = new Findings();
		FormatReader reader = readers.get(item.format());
		if (reader == null) {
			throw new IllegalStateException("No reader for " + item.format());
		}
		try {
			return new Read(reader.read(item, context, findings), findings);
		} catch (IOException e) {
			findings.refuse(item.main(), 0, "The file cannot be read: " + e.getMessage(),
					"Check that the file is there and may be read.");
			return new Read(List.of(), findings);
		}
	}
}
