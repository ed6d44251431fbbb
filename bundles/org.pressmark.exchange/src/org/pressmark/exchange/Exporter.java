package org.pressmark.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.jsonl.JsonlWriter;
import org.pressmark.exchange.writing.ExportFolder;
import org.pressmark.exchange.writing.ExportedLayer;
import org.pressmark.exchange.writing.FormatWriter;
import org.pressmark.exchange.writing.LeftOut;
import org.pressmark.exchange.writing.WriteContext;
import org.pressmark.exchange.xmi.XmiWriter;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.OffsetUnit;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;

/**
 * Writes layers of a corpus in other formats.
 * <p>
 * Marks that share a character with an excluded region stay; the regions go along where the format has a place for
 * them. The same corpus gives the same bytes.
 */
public final class Exporter {

	private final Corpus corpus;
	private final Map<String, FormatWriter> writers;

	/**
	 * Makes an exporter.
	 *
	 * @param corpus
	 *            what to export
	 */
	public Exporter(Corpus corpus) {
		this.corpus = corpus;
		this.writers = List.<FormatWriter>of(new JsonlWriter(), new XmiWriter()).stream()
				.collect(Collectors.toMap(FormatWriter::id, Function.identity()));
	}

	/**
	 * Exports.
	 *
	 * @param request
	 *            what to export, and how
	 * @param progress
	 *            told after each layer; if cancelled, nothing is written
	 * @return what was written, and what was left out
	 * @throws CorpusException
	 *             if there is nothing to export, or the folder holds something else or cannot be written; it is
	 *             unchanged then
	 * @throws IOException
	 *             if the files cannot be written; the folder is unchanged then
	 * @throws IllegalArgumentException
	 *             if the format is unknown, or cannot do without the text and is to
	 * @throws java.util.concurrent.CancellationException
	 *             if it was cancelled
	 */
	public ExportReport run(ExportRequest request, Progress progress) throws IOException {
		FormatWriter writer = writers.get(request.format());
		if (writer == null) {
			throw new IllegalArgumentException("--format " + request.format()
					+ ": no format of that name can be exported. These can: "
					+ String.join(", ", writers.keySet().stream().sorted().toList()));
		}
		if (!request.withText() && !writer.canLeaveTextOut()) {
			throw new IllegalArgumentException("--format " + request.format()
					+ " always holds the words of the articles. These can do without: " + String.join(", ", writers
							.values().stream().filter(FormatWriter::canLeaveTextOut).map(FormatWriter::id).sorted()
							.toList()));
		}
		List<ImportReport.Refusal> refused = new ArrayList<>();
		List<LayerKey> keys = keys(request.layers(), refused);
		try (ExportFolder folder = ExportFolder.begin(request.out(), request.format())) {
			LeftOut leftOut = new LeftOut();
			WriteContext context = new WriteContext(corpus.codebook(), request.offsets(), request.withText());
			Counts counts = new Counts();
			try (FormatWriter.Session session = writer.begin(context, folder, leftOut)) {
				for (LayerKey key : keys) {
					progress.checkCancelled();
					write(key, session, counts, leftOut, refused);
					progress.report("Exporting", ++counts.done, keys.size());
				}
			}
			String offsets = writer.id().equals(JsonlWriter.ID) ? request.offsets().key() : OffsetUnit.UTF16.key();
			folder.publish(description(request, offsets, counts));
			return new ExportReport(request.format(), request.out().toString(), folder.files(), counts.articles.size(),
					counts.layers, counts.marks, offsets, leftOut.counts().entrySet().stream()
							.map(entry -> new ExportReport.Omission(entry.getKey(), entry.getValue())).toList(),
					refused);
		}
	}

	private static final class Counts {
		private final Set<ArticleId> articles = new HashSet<>();
		private int layers;
		private int marks;
		private int done;
		/** The article that was read last: layers come sorted by article. */
		private @Nullable Article last;
	}

	/** A second coding is not that of another annotator: it leaves only where it is named. */
	private static boolean isWanted(String layer, List<String> annotators) {
		return annotators.isEmpty() ? !RepeatCoding.isRepeat(layer) : annotators.contains(layer);
	}

	private List<LayerKey> keys(List<String> annotators, List<ImportReport.Refusal> refused) throws CorpusException {
		List<LayerKey> all = corpus.layers();
		for (String annotator : annotators) {
			if (all.stream().noneMatch(key -> key.annotator().equals(annotator))) {
				refused.add(new ImportReport.Refusal("layers/" + annotator, 0, "There is no layer of " + annotator,
						"Name one of: " + String.join(", ", corpus.annotators())));
			}
		}
		List<LayerKey> wanted = all.stream().filter(key -> isWanted(key.annotator(), annotators))
				.sorted(Comparator.comparing(LayerKey::article).thenComparing(LayerKey::annotator)).toList();
		if (wanted.isEmpty()) {
			throw new CorpusException(corpus.folder(), "There is no layer to export",
					all.isEmpty() || annotators.isEmpty()
							? "Annotate an article or import one with marks first."
							: "Name other layers with --layers; there are: " + String.join(", ", corpus.annotators()));
		}
		return wanted;
	}

	private void write(LayerKey key, FormatWriter.Session session, Counts counts, LeftOut leftOut,
			List<ImportReport.Refusal> refused) throws IOException {
		ExportedLayer exported;
		try {
			Article article = counts.last;
			if (article == null || !article.id().equals(key.article())) {
				article = corpus.article(key.article());
				counts.last = article;
			}
			exported = ExportedLayer.of(article, corpus.layer(key.annotator(), key.article()));
		} catch (CorpusException e) {
			refused.add(new ImportReport.Refusal(e.file().toString(), e.line(), e.problem(), e.remedy()));
			return;
		}
		session.write(exported);
		leftOut.add("mark that shares a character with an excluded region", exported.marksLeftOut());
		leftOut.add("link to a mark that is left out or missing", exported.linksLeftOut());
		counts.articles.add(key.article());
		counts.layers++;
		counts.marks += exported.layer().size();
	}

	private static ObjectNode description(ExportRequest request, String offsets, Counts counts) {
		return JsonNodeFactory.instance.objectNode().put(ExportFolder.EXPORTED, request.format())
				.put("offsets", offsets)
				.put("withText", request.withText()).put("articles", counts.articles.size())
				.put("layers", counts.layers)
				.put("marks", counts.marks);
	}
}
