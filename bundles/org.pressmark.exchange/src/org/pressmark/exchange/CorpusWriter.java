package org.pressmark.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.exchange.reading.ReadDocument.ReadLayer;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.store.Added;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.NewArticle;
import org.pressmark.store.NewArticle.Original;

/** Writes what readers have read into the corpus, and keeps count. */
final class CorpusWriter {

	/** Provenance does not count when marks are compared: it says when they were imported. */
	private static final Provenance SAME = new Provenance("", Instant.EPOCH, 1);

	private static final int THREADS = 8;

	private static final Comparator<Findings.Refused> BY_PLACE = Comparator.comparing(Findings.Refused::file)
			.thenComparingInt(Findings.Refused::line);

	/** What became of a layer. */
	private sealed interface Outcome {

		/** It is in the corpus now. */
		record Saved(LayerKey key, int marks, Optional<CorpusException> noCopy) implements Outcome {}

		/** It was there before. */
		record Present(Path file, LayerKey key) implements Outcome {}

		/** It is not in the corpus. */
		record Failed(Path file, String problem, String remedy) implements Outcome {}
	}

	private final Corpus corpus;
	private final Findings findings;
	private final Set<ArticleId> articles = new HashSet<>();
	private final List<ImportReport.AlreadyThere> alreadyThere = new ArrayList<>();
	private final List<ImportReport.Merged> merged = new ArrayList<>();
	private final List<ImportReport.WithoutCopy> withoutCopy = new ArrayList<>();
	private int newArticles;
	private int layers;
	private int marks;

	CorpusWriter(Corpus corpus, Findings findings) {
		this.corpus = corpus;
		this.findings = findings;
	}

	/**
	 * Writes documents. What cannot be written is refused, and the next is tried. Layers are saved by several
	 * threads, since saving is mostly waiting for the disk; the outcome is the same as one by one.
	 *
	 * @param documents
	 *            the documents
	 */
	void write(List<ReadDocument> documents) {
		Map<LayerKey, List<ReadLayer>> byKey = new LinkedHashMap<>();
		for (ReadDocument document : documents) {
			add(document).ifPresent(article -> document.layers().forEach(layer -> byKey
					.computeIfAbsent(new LayerKey(layer.annotator(), article), key -> new ArrayList<>()).add(layer)));
		}
		List<Future<List<Outcome>>> saved = new ArrayList<>();
		Set<String> known = annotators();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			byKey.forEach((key, read) -> {
				boolean isNew = known.add(key.annotator());
				saved.add(isNew
						? CompletableFuture.completedFuture(save(read, key))
						: threads.submit(() -> save(read, key)));
			});
		}
		saved.forEach(future -> future.resultNow().forEach(this::count));
	}

	/**
	 * Those who have layers already. The first layer of anybody else is saved before the next is looked at: whether a
	 * name may be used depends on the names that are there.
	 */
	private Set<String> annotators() {
		try {
			return new HashSet<>(corpus.annotators());
		} catch (CorpusException unreadable) {
			return new HashSet<>();
		}
	}

	/** {@return what was done so far} */
	ImportReport report() {
		return new ImportReport(articles.size(), layers, marks,
				findings.refused().stream().sorted(BY_PLACE)
						.map(found -> new ImportReport.Refusal(found.file(), found.line(), found.problem(),
								found.remedy()))
						.toList(),
				findings.dropped().stream()
						.map(found -> new ImportReport.Dropped(found.file(), found.what(), found.count())).toList(),
				newArticles,
				findings.converted().stream()
						.map(found -> new ImportReport.Converted(found.file(), found.what(), found.count())).toList(),
				findings.replaced().stream()
						.map(found -> new ImportReport.Replaced(found.file(), found.what(), found.count())).toList(),
				alreadyThere, findings.skipped().stream()
						.map(found -> new ImportReport.Skipped(found.file(), found.what())).toList(),
				merged, withoutCopy);
	}

	private Optional<ArticleId> add(ReadDocument document) {
		try {
			Added added = corpus.add(new NewArticle(document.name(), document.text(), document.metadata(),
					document.regions(), original(document)));
			articles.add(added.article().id());
			if (added.isNew()) {
				newArticles++;
			} else if (isOfAnotherName(document, added.article())) {
				merged.add(new ImportReport.Merged(document.file().toString(), added.article().id().value()));
			}
			return Optional.of(added.article().id());
		} catch (CorpusException e) {
			refuse(document.file(), e);
			return Optional.empty();
		} catch (IOException e) {
			findings.refuse(document.file(), 0,
					"The file could be read once and not again: " + e.getMessage(), "Import it once more.");
			return Optional.empty();
		}
	}

	/** An article bears the name of its file, or was made from a file of this name where the corpus chose another. */
	private static boolean isOfAnotherName(ReadDocument document, Article article) {
		String source = document.metadata().source();
		return !article.id().value().equals(document.name())
				&& (source.isEmpty() || !source.equals(article.metadata().source()));
	}

	/** The file as it came, where it says more than the text, or the text had to be changed. */
	private static Optional<Original> original(ReadDocument document) throws IOException {
		byte[] bytes = Files.readAllBytes(document.file());
		if (Arrays.equals(bytes, document.text().getBytes(StandardCharsets.UTF_8))) {
			return Optional.empty();
		}
		String name = document.file().getFileName().toString();
		return Optional.of(new Original(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), bytes));
	}

	private List<Outcome> save(List<ReadLayer> read, LayerKey key) {
		return read.stream().map(layer -> save(layer, key)).toList();
	}

	private Outcome save(ReadLayer read, LayerKey key) {
		try {
			Optional<Outcome> hindrance = corpus.hasLayer(key.annotator(), key.article())
					? hindrance(read, key)
					: Optional.empty();
			if (hindrance.isPresent()) {
				return hindrance.get();
			}
			return new Outcome.Saved(key, read.marks().size(),
					corpus.saveLayer(Layer.of(key.article(), key.annotator(), read.state(), read.marks())));
		} catch (CorpusException e) {
			return new Outcome.Failed(read.file(), "Not written to the corpus: " + e.problem(), e.remedy());
		}
	}

	/**
	 * What keeps a layer from taking the place of the one that is there: only one that nobody has touched gives way.
	 */
	private Optional<Outcome> hindrance(ReadLayer read, LayerKey key) throws CorpusException {
		Layer present = corpus.layer(key.annotator(), key.article());
		if (present.size() == 0 && present.state() == LayerState.NEW) {
			return Optional.empty();
		}
		if (comparable(present.marks()).equals(comparable(read.marks()))) {
			return Optional.of(new Outcome.Present(read.file(), key));
		}
		return Optional.of(new Outcome.Failed(read.file(),
				"The corpus has a layer of " + key.annotator() + " on " + key.article() + " with other marks",
				"Import it under another name with --annotator, or delete the layer in the corpus first; "
						+ "nothing was overwritten."));
	}

	private void count(Outcome outcome) {
		switch (outcome) {
			case Outcome.Saved saved -> {
				layers++;
				marks += saved.marks();
				saved.noCopy().ifPresent(why -> withoutCopy.add(new ImportReport.WithoutCopy(saved.key().annotator(),
						saved.key().article().value(), why.problem(), why.remedy())));
			}
			case Outcome.Present present -> alreadyThere.add(new ImportReport.AlreadyThere(present.file().toString(),
					present.key().annotator(), present.key().article().value()));
			case Outcome.Failed failed -> findings.refuse(failed.file(), 0, failed.problem(), failed.remedy());
		}
	}

	private static Set<Mark> comparable(Collection<Mark> marks) {
		return marks.stream().map(mark -> mark.withProvenance(SAME)).collect(Collectors.toSet());
	}

	private void refuse(Path file, CorpusException failure) {
		findings.refuse(file, 0, "Not written to the corpus: " + failure.problem(), failure.remedy());
	}
}
