package org.pressmark.store.internal.recoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.ArticleFiles;
import org.pressmark.store.internal.Folders;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.ProcessLock;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/**
 * Several files of a corpus that are replaced together or not at all, whenever the process dies.
 * <p>
 * The new contents are written beside the corpus first. Then a plan is written that names them: from there on the
 * exchange counts as done, and whoever opens the corpus next finishes it. Without a plan nothing has happened, and what
 * was written beside is deleted.
 */
public final class FileExchange {

	/** What a test may do between two steps, such as die. */
	@FunctionalInterface
	public interface Steps {
		/** Does nothing. */
		Steps NONE = step -> {};

		/**
		 * Is called before each step.
		 *
		 * @param step
		 *            what is about to be done
		 */
		void before(String step);
	}

	private record Entry(Path target, Optional<Path> content, String hash) {}

	private final Layout layout;
	private final Steps steps;
	private final List<Entry> entries = new ArrayList<>();

	/**
	 * Begins an exchange. One that was never planned is forgotten.
	 *
	 * @param layout
	 *            the corpus
	 * @param steps
	 *            called before each step
	 */
	public FileExchange(Layout layout, Steps steps) {
		this.layout = layout;
		this.steps = steps;
		Folders.deleteTree(layout.exchange());
	}

	/**
	 * Writes the new content of a file beside the corpus.
	 *
	 * @param target
	 *            the file
	 * @param content
	 *            what it is to hold
	 * @throws CorpusException
	 *             if there is no room for it
	 */
	public void put(Path target, byte[] content) throws CorpusException {
		Path staged = layout.exchange().resolve("files").resolve(Integer.toString(entries.size()));
		steps.before("stage " + layout.root().relativize(target));
		AtomicFile.at(staged).write(content);
		entries.add(new Entry(target, Optional.of(staged), ArticleFiles.sha256(content)));
	}

	/**
	 * Plans to delete a file.
	 *
	 * @param target
	 *            the file
	 */
	public void delete(Path target) {
		entries.add(new Entry(target, Optional.empty(), ""));
	}

	/**
	 * Carries the exchange out.
	 *
	 * @param progress
	 *            told how far it is; it is not asked whether to stop, for it is too late for that
	 * @throws CorpusException
	 *             if a file cannot be written: the exchange is finished when the corpus is next opened
	 */
	public void commit(Progress progress) throws CorpusException {
		ObjectNode plan = JsonText.newObject();
		ArrayNode files = plan.putArray("files");
		for (Entry entry : entries) {
			ObjectNode file = files.addObject();
			file.put("file", name(layout.root(), entry.target()));
			entry.content().ifPresent(staged -> file.put("content", name(layout.exchange(), staged)).put("sha256",
					entry.hash()));
		}
		steps.before("plan");
		AtomicFile.at(plan(layout)).write(JsonText.pretty(plan));
		carryOut(layout, entries, steps, progress);
	}

	private static String name(Path folder, Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	private static Path plan(Layout layout) {
		return layout.exchange().resolve("plan.json");
	}

	/**
	 * Tells whether an exchange was planned and never finished.
	 *
	 * @param layout
	 *            the corpus
	 * @return whether {@link #finish} has something to do
	 */
	public static boolean isUnfinished(Layout layout) {
		return Files.exists(plan(layout));
	}

	/**
	 * Finishes what a process began that died.
	 *
	 * @param layout
	 *            the corpus
	 * @throws CorpusException
	 *             if it cannot be finished, such as where the folder may not be written, or another process is at it
	 */
	public static void finish(Layout layout) throws CorpusException {
		if (!isUnfinished(layout)) {
			return;
		}
		try (ProcessLock lock = ProcessLock.await(layout.codebookLock(), layout.codebook())) {
			if (isUnfinished(layout)) {
				carryOut(layout, read(layout), Steps.NONE, Progress.NONE);
			}
		} catch (CorpusException e) {
			throw new CorpusException(e.file(), e.line(),
					"A change of the codebook was interrupted and cannot be finished: " + e.problem(),
					"Make the folder of the corpus writable and open it again. " + e.remedy(), e);
		}
	}

	private static List<Entry> read(Layout layout) throws CorpusException {
		Path plan = plan(layout);
		try {
			return JsonText.read(Files.readAllBytes(plan), json -> {
				List<Entry> entries = new ArrayList<>();
				for (JsonObject file : json.objects("files")) {
					Optional<String> content = file.optionalText("content");
					entries.add(new Entry(inside(layout.root(), file, "file"),
							content.isEmpty()
									? Optional.empty()
									: Optional.of(inside(layout.exchange(), file, "content")),
							file.text("sha256", "")));
				}
				return entries;
			});
		} catch (IOException e) {
			throw CorpusException.unreadable(plan, e);
		}
	}

	private static Path inside(Path folder, JsonObject file, String key) throws JsonMistake {
		Path named = folder.resolve(file.text(key)).normalize();
		if (!named.startsWith(folder)) {
			throw file.mistake(key, "The plan names a file outside the corpus", "Restore the corpus from a backup.");
		}
		return named;
	}

	private static void carryOut(Layout layout, List<Entry> entries, Steps steps, Progress progress)
			throws CorpusException {
		int done = 0;
		for (Entry entry : entries) {
			progress.report("Writing the corpus", done++, entries.size());
			steps.before("write " + layout.root().relativize(entry.target()));
			try {
				carryOut(layout, entry);
			} catch (IOException e) {
				throw CorpusException.unreadable(entry.target(), e);
			}
		}
		steps.before("forget the plan");
		try {
			Files.deleteIfExists(plan(layout));
		} catch (IOException e) {
			throw CorpusException.unreadable(plan(layout), e);
		}
		Folders.sync(layout.exchange());
		Folders.deleteTree(layout.exchange());
	}

	private static void carryOut(Layout layout, Entry entry) throws IOException {
		if (entry.content().isEmpty()) {
			Files.deleteIfExists(entry.target());
			return;
		}
		if (Files.exists(entry.target())
				&& ArticleFiles.sha256(Files.readAllBytes(entry.target())).equals(entry.hash())) {
			return;
		}
		byte[] content = Files.readAllBytes(entry.content().get());
		if (!ArticleFiles.sha256(content).equals(entry.hash())) {
			throw new CorpusException(entry.content().get(), "What was to be written is damaged",
					"Restore the corpus from a backup.");
		}
		AtomicFile.at(entry.target()).write(content);
		if (entry.target().startsWith(layout.layers())) {
			Path copy = layout.lastGoods().resolve(layout.layers().relativize(entry.target()));
			if (Files.exists(copy)) {
				AtomicFile.derived(copy).write(content);
			}
		}
	}
}
