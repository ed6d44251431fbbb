package org.pressmark.store.recoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.Manifest;
import org.pressmark.store.internal.ProcessLock;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.internal.recoding.CodebookLog;
import org.pressmark.store.internal.recoding.FileExchange;
import org.pressmark.store.internal.recoding.RecodingUndo;

/**
 * Puts back a {@code codebook.json} that cannot be read any more, so that the corpus can be opened again: from the copy
 * of that version in {@code codebooks/}, or, where that cannot be read either, by undoing the change that made it.
 */
public final class CodebookRepair {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS")
			.withZone(ZoneOffset.UTC);

	private final Layout layout;

	/**
	 * What can be done.
	 *
	 * @param version
	 *            the version of the codebook that the corpus has afterwards
	 * @param undoes
	 *            whether the last change of the codebook is undone for that, in all layers
	 */
	public record Way(int version, boolean undoes) {

		/** {@return what it is, in a sentence} */
		public String sentence() {
			return undoes
					? "The last change of the codebook is undone in all layers, after which it has version " + version
							+ " again."
					: "The copy of version " + version + " that lies in codebooks is put in its place.";
		}
	}

	/**
	 * Looks at a corpus.
	 *
	 * @param folder
	 *            its folder
	 */
	public CodebookRepair(Path folder) {
		layout = new Layout(folder);
	}

	/**
	 * Finds out what can be done.
	 *
	 * @return the way; empty if the codebook can be read, or nothing is left to repair it from
	 */
	public Optional<Way> way() {
		try {
			Scheme.readCodebook(layout);
			return Optional.empty();
		} catch (CorpusException damaged) {
			return copy().map(copy -> new Way(copy.version(), false)).or(this::undoing);
		}
	}

	private Optional<Codebook> copy() {
		try {
			int version = Manifest.read(layout).codebookVersion();
			Codebook copy = Scheme.readCodebook(layout.codebook(version));
			return copy.version() == version ? Optional.of(copy) : Optional.empty();
		} catch (CorpusException noCopy) {
			return Optional.empty();
		}
	}

	private Optional<Way> undoing() {
		try {
			RecodingUndo undo = RecodingUndo.read(layout);
			Optional<Codebook> before = undo.codebookBefore();
			return undo.version() == Manifest.read(layout).codebookVersion()
					? before.map(codebook -> new Way(codebook.version(), true))
					: Optional.empty();
		} catch (CorpusException notKept) {
			return Optional.empty();
		}
	}

	/**
	 * Does it. The damaged file is kept in {@code .pressmark/damaged}.
	 *
	 * @param author
	 *            who does it, for the log
	 * @param progress
	 *            told how far it is
	 * @return what was done
	 * @throws CorpusException
	 *             if the codebook can be read, there is nothing to repair it from, somebody is working on a layer, or a
	 *             file cannot be written
	 */
	public Way repair(String author, Progress progress) throws CorpusException {
		FileExchange.finish(layout);
		Way way = way().orElseThrow(this::impossible);
		try (ProcessLock lock = ProcessLock.acquire(layout.codebookLock(), layout.codebook())) {
			keepDamaged();
			FileExchange exchange = new FileExchange(layout, FileExchange.Steps.NONE);
			if (way.undoes()) {
				undo(author, exchange, progress);
			} else {
				Codebook copy = copy().orElseThrow(this::impossible);
				exchange.put(layout.typeSystem(), new Scheme(layout, copy).typeSystem());
				exchange.put(layout.codebookLog(), CodebookLog.with(layout,
						CodebookLog.line(Instant.now(), author, "repaired", copy.version(), "", 0)));
				exchange.put(layout.codebook(), CodebookJson.write(copy));
				exchange.commit(progress);
			}
			return way;
		}
	}

	private CorpusException impossible() {
		try {
			Codebook readable = Scheme.readCodebook(layout);
			return new CorpusException(layout.codebook(), "The codebook can be read: it has version "
					+ readable.version(), "There is nothing to repair.");
		} catch (CorpusException damaged) {
			return new CorpusException(layout.codebook(), damaged.line(), damaged.problem()
					+ ". There is no copy of it in codebooks that can be read, and no change of it was made on this"
					+ " machine that could be undone",
					"Take codebook.json from a backup, or correct it in a text editor: " + damaged.remedy(), damaged);
		}
	}

	private void undo(String author, FileExchange exchange, Progress progress) throws CorpusException {
		new BusyLayers(layout).refuse();
		RecodingUndo undo = RecodingUndo.read(layout);
		// What is damaged is no work that somebody went on with.
		Set<String> own = Set.of("codebook.json", "typesystem.xml", "codebooks/" + undo.version() + ".json");
		List<String> changed = undo
				.changedSince(new LayerFiles(layout).list().stream().map(layout::layer).toList()).stream()
				.filter(name -> !own.contains(name)).toList();
		if (!changed.isEmpty()) {
			throw new CorpusException(layout.codebook(), "The change that made this codebook cannot be undone, since"
					+ " work went on after it: " + String.join(", ", changed.stream().limit(5).toList()),
					"Take codebook.json from a backup.");
		}
		undo.restore(exchange);
		exchange.put(layout.codebookLog(), CodebookLog.with(layout,
				CodebookLog.line(Instant.now(), author, "undone", undo.version(), "", 0)));
		exchange.commit(progress);
		undo.forget();
	}

	private void keepDamaged() throws CorpusException {
		if (Files.notExists(layout.codebook())) {
			return;
		}
		try {
			AtomicFile.at(layout.damaged().resolve("codebook-" + STAMP.format(Instant.now()) + ".json"))
					.write(Files.readAllBytes(layout.codebook()));
		} catch (IOException e) {
			throw CorpusException.unreadable(layout.codebook(), e);
		}
	}
}
