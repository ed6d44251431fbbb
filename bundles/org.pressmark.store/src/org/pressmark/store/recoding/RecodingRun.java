package org.pressmark.store.recoding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.CodebookDifference;
import org.pressmark.model.recoding.Difference;
import org.pressmark.model.recoding.Effect;
import org.pressmark.model.recoding.Question;
import org.pressmark.model.recoding.RecodedLayer;
import org.pressmark.model.recoding.Recoding;
import org.pressmark.model.recoding.WorkItem;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LayerSeal;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.store.internal.ArticleFiles;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.Manifest;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.internal.history.DoneEdit;
import org.pressmark.store.internal.history.HistoryFile;
import org.pressmark.store.internal.recoding.CodebookLog;
import org.pressmark.store.internal.recoding.FileExchange;
import org.pressmark.store.internal.recoding.RecodingUndo;
import org.pressmark.store.internal.recoding.TypeShapes;
import org.pressmark.uima.LayerXmi;
import org.pressmark.uima.UimaFormatException;

/** One pass over all layers of a corpus. */
final class RecodingRun {

	/** A file as it is to be. */
	record Written(Path file, byte[] content) {}

	/** Takes what is to be written. */
	@FunctionalInterface
	interface Sink {
		void take(Written written) throws CorpusException;
	}

	/** Writes nothing, as long as the change is only tried out. */
	static final Sink NOTHING = written -> {};

	/** Takes a file and what it is to hold. */
	@FunctionalInterface
	interface Put {
		void put(Path file, byte[] content) throws CorpusException;
	}

	private final Corpus corpus;
	private final Layout layout;
	private final CodebookUpdate update;
	private final Progress progress;
	private final Instant now = Instant.now();
	private final Codebook to;
	private final Recoding recoding;
	private final List<Difference> differences;
	private final Scheme scheme;
	private final boolean rewrites;
	private final Map<Effect, List<RecodingReport.Place>> effects = new LinkedHashMap<>();
	private final Map<Question, List<RecodingReport.Place>> questions = new LinkedHashMap<>();
	private final List<RecodingReport.Task> worklist = new ArrayList<>();
	private final Map<Path, String> replaced = new LinkedHashMap<>();
	private int layers;
	private int rewritten;

	RecodingRun(Corpus corpus, Layout layout, CodebookUpdate update, Progress progress) throws CorpusException {
		this.corpus = corpus;
		this.layout = layout;
		this.update = update;
		this.progress = progress;
		Codebook from = corpus.codebook();
		this.differences = CodebookDifference.between(from, update.codebook(), update.decisions());
		this.to = next(from, CodebookLog.nextVersion(layout, from.version()), update, differences, now);
		this.recoding = new Recoding(from, to, update.decisions());
		this.scheme = new Scheme(layout, to);
		this.rewrites = !update.decisions().isEmpty() || !TypeShapes.of(to).containsAll(TypeShapes.of(from));
	}

	private static Codebook next(Codebook from, int version, CodebookUpdate update, List<Difference> differences,
			Instant now) {
		Codebook given = update.codebook();
		String summary = update.summary().isBlank()
				? differences.stream().map(Difference::line).collect(Collectors.joining("; "))
				: update.summary().strip();
		List<CodebookChange> history = new ArrayList<>(from.history());
		history.add(new CodebookChange(version, LocalDate.ofInstant(now, ZoneOffset.UTC).toString(), summary,
				update.author()));
		// The name ties layers to the codebook: another name would make strangers of them.
		return new Codebook(from.name(), version, given.title(), given.description(), given.labels(), given.rules(),
				history);
	}

	/** Recodes every layer, and gives those that have to be written anew. */
	RecodingRun run(Sink sink) throws CorpusException {
		// Before anything else: a codebook that cannot be read again, or that UIMA cannot express, is refused.
		scheme.requireReadable();
		scheme.typeSystem();
		List<LayerKey> keys = corpus.layers();
		for (LayerKey key : keys) {
			progress.checkCancelled();
			progress.report("Recoding layers", layers++, keys.size());
			Layer layer = corpus.layer(key.annotator(), key.article());
			RecodedLayer recoded = recoding.apply(layer);
			collect(key, recoded);
			Article article = corpus.article(key.article());
			WorkItem.of(recoded, article, recoding.from(), to)
					.forEach(item -> worklist.add(new RecodingReport.Task(key, item)));
			if (rewrites && questions.isEmpty() && sink != NOTHING) {
				byte[] content = content(key, recoded.after(), article);
				replaced.put(layout.layer(key), ArticleFiles.sha256(content));
				sink.take(new Written(layout.layer(key), content));
				if (recoded.edit().isPresent()) {
					byte[] history = history(key, recoded);
					replaced.put(layout.history(key), ArticleFiles.sha256(history));
					sink.take(new Written(layout.history(key), history));
				}
			}
			rewritten += rewrites ? 1 : 0;
		}
		return this;
	}

	private void collect(LayerKey key, RecodedLayer recoded) {
		recoded.effects().forEach((effect, marks) -> effects.computeIfAbsent(effect, any -> new ArrayList<>())
				.addAll(places(key, recoded.before(), marks)));
		recoded.questions().forEach((question, marks) -> questions.computeIfAbsent(question, any -> new ArrayList<>())
				.addAll(places(key, recoded.before(), marks)));
	}

	private static List<RecodingReport.Place> places(LayerKey key, Layer layer, Set<MarkId> marks) {
		return marks.stream().flatMap(id -> layer.mark(id).stream())
				.map(mark -> new RecodingReport.Place(key, mark.id(), mark.extent())).toList();
	}

	private byte[] content(LayerKey key, Layer layer, Article article) throws CorpusException {
		Path file = layout.layer(key);
		try {
			LayerXmi xmi = scheme.xmi();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			xmi.write(layer, article, out);
			byte[] content = LayerSeal.seal(out.toByteArray());
			if (!xmi.read(new ByteArrayInputStream(content), key.article()).layer().equals(layer)) {
				throw new CorpusException(file, "The layer was read back as something else than what was written",
						"Nothing was changed. Report this with the file.");
			}
			return content;
		} catch (UimaFormatException e) {
			throw new CorpusException(file, 0, e.problem(), e.remedy(), e);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	/** The history of a layer with the recoding; it is put together beside the corpus, as part of the exchange. */
	private byte[] history(LayerKey key, RecodedLayer recoded) throws CorpusException {
		Layout beside = new Layout(layout.exchange().resolve("work"));
		Path file = beside.history(key);
		try {
			if (Files.exists(layout.history(key))) {
				AtomicFile.derived(file).write(Files.readAllBytes(layout.history(key)));
			}
			List<DoneEdit> edits = recoded.edit().stream().map(edit -> new DoneEdit(edit, now, update.author()))
					.toList();
			new HistoryFile(beside, key)
					.append(new HistoryFile.Save(recoded.before(), edits, recoded.after(), now, to.version()));
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	boolean isDecided() {
		return questions.isEmpty();
	}

	/** Gives the files of the codebook, which come last: until they are there the old version counts. */
	void stageScheme(Put put) throws CorpusException {
		byte[] old = CodebookJson.write(corpus.codebook());
		byte[] changed = CodebookJson.write(to);
		stage(put, layout.codebook(corpus.codebook().version()), old);
		stage(put, layout.codebook(to.version()), changed);
		stage(put, layout.recoding(to.version()), record().toJson());
		put.put(layout.codebookLog(), CodebookLog.with(layout,
				CodebookLog.line(now, update.author(), "changed", to.version(), summary(), report(true).affected())));
		stage(put, layout.typeSystem(), scheme.typeSystem());
		stage(put, layout.manifest(), Manifest.read(layout).withCodebookVersion(to.version()).toJson());
		stage(put, layout.codebook(), changed);
	}

	private void stage(Put put, Path file, byte[] content) throws CorpusException {
		put.put(file, content);
		replaced.put(file, ArticleFiles.sha256(content));
	}

	private String summary() {
		return to.history().getLast().summary();
	}

	private RecodingRecord record() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		effects.forEach((effect, places) -> counts.merge(effect.phrase(), places.size(), Integer::sum));
		return new RecodingRecord(to.version(), now, update.author(), summary(), update.decisions(), rewrites, counts);
	}

	/** Keeps what is about to be replaced. */
	void keepForUndo(FileExchange.Steps steps) throws CorpusException {
		RecodingUndo undo = new RecodingUndo(layout, to.version());
		undo.forget();
		for (Map.Entry<Path, String> file : replaced.entrySet()) {
			steps.before("keep " + layout.root().relativize(file.getKey()));
			undo.keep(file.getKey(), file.getValue());
		}
		for (LayerKey key : corpus.layers()) {
			Path file = layout.layer(key);
			if (!replaced.containsKey(file)) {
				undo.noteAsItIs(file);
			}
		}
		steps.before("list what is kept");
		undo.write();
	}

	RecodingReport report(boolean applied) {
		return new RecodingReport(to.version(), applied, differences, effects, questions, worklist, layers, rewritten);
	}
}
