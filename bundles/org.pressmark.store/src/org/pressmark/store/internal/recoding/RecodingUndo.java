package org.pressmark.store.internal.recoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.ArticleFiles;
import org.pressmark.store.internal.Folders;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/**
 * What the last change of the codebook replaced, kept on this machine so that the change can be undone as long as
 * nobody
 * has gone on working since.
 */
public final class RecodingUndo {

	private static final String FILES = "files";

	private final Layout layout;
	private final int version;
	private final Map<String, String> before = new LinkedHashMap<>();
	private final Map<String, String> after = new LinkedHashMap<>();

	/**
	 * Begins to keep what a change replaces.
	 *
	 * @param layout
	 *            the corpus
	 * @param version
	 *            the version of the codebook that the change makes
	 */
	public RecodingUndo(Layout layout, int version) {
		this.layout = layout;
		this.version = version;
	}

	/**
	 * Keeps a file that is to be replaced.
	 *
	 * @param file
	 *            the file; it need not be there
	 * @param hash
	 *            hash of what replaces it
	 * @throws CorpusException
	 *             if it cannot be read, or there is no room for the copy
	 */
	public void keep(Path file, String hash) throws CorpusException {
		String name = name(file);
		after.put(name, hash);
		try {
			if (Files.exists(file)) {
				byte[] content = Files.readAllBytes(file);
				AtomicFile.derived(copy(name)).write(content);
				before.put(name, ArticleFiles.sha256(content));
			} else {
				before.put(name, "");
			}
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	/**
	 * Notes a file that is not replaced but must not change either.
	 *
	 * @param file
	 *            the file
	 * @throws CorpusException
	 *             if it cannot be read
	 */
	public void noteAsItIs(Path file) throws CorpusException {
		after.put(name(file), hash(file));
	}

	/**
	 * Writes the list of what was kept.
	 *
	 * @throws CorpusException
	 *             if it cannot be written
	 */
	public void write() throws CorpusException {
		ObjectNode json = JsonText.newObject();
		json.put("version", version);
		ObjectNode kept = json.putObject("before");
		before.forEach(kept::put);
		ObjectNode hashes = json.putObject("after");
		after.forEach(hashes::put);
		AtomicFile.at(list(layout)).write(JsonText.pretty(json));
	}

	/**
	 * Reads what was kept.
	 *
	 * @param layout
	 *            the corpus
	 * @return what the last change replaced
	 * @throws CorpusException
	 *             if nothing was kept on this machine
	 */
	public static RecodingUndo read(Layout layout) throws CorpusException {
		Path list = list(layout);
		if (Files.notExists(list)) {
			throw new CorpusException(layout.codebook(), "No change of the codebook was made on this machine, or what"
					+ " it replaced is not kept any more", "Change the codebook back by hand.");
		}
		try {
			return JsonText.read(Files.readAllBytes(list), json -> {
				RecodingUndo undo = new RecodingUndo(layout, json.integer("version"));
				JsonObject kept = json.requiredObject("before");
				for (String name : kept.keys()) {
					undo.before.put(name, kept.text(name, ""));
				}
				JsonObject hashes = json.requiredObject("after");
				for (String name : hashes.keys()) {
					undo.after.put(name, hashes.text(name, ""));
				}
				return undo;
			});
		} catch (IOException e) {
			throw CorpusException.unreadable(list, e);
		}
	}

	/** {@return the codebook that the change replaced; empty if what was kept of it cannot be read} */
	public Optional<Codebook> codebookBefore() {
		try {
			return Optional.of(Scheme.readCodebook(copy(name(layout.codebook()))));
		} catch (CorpusException damaged) {
			return Optional.empty();
		}
	}

	/** {@return the version of the codebook that the change made} */
	public int version() {
		return version;
	}

	/**
	 * Finds what stands in the way.
	 *
	 * @param layers
	 *            the files of all layers there are now
	 * @return files that were changed, made or deleted since the change, by their names in the corpus
	 * @throws CorpusException
	 *             if a file cannot be read
	 */
	public List<String> changedSince(List<Path> layers) throws CorpusException {
		List<String> changed = new ArrayList<>();
		for (Map.Entry<String, String> entry : after.entrySet()) {
			if (!hash(layout.root().resolve(entry.getKey())).equals(entry.getValue())) {
				changed.add(entry.getKey());
			}
		}
		layers.stream().map(this::name).filter(name -> !after.containsKey(name)).forEach(changed::add);
		return changed;
	}

	/**
	 * Puts everything back.
	 *
	 * @param exchange
	 *            told what is to be written and deleted
	 * @throws CorpusException
	 *             if a copy cannot be read, or is damaged as after a power cut
	 */
	public void restore(FileExchange exchange) throws CorpusException {
		for (Map.Entry<String, String> entry : before.entrySet()) {
			Path file = layout.root().resolve(entry.getKey());
			if (entry.getValue().isEmpty()) {
				exchange.delete(file);
				continue;
			}
			exchange.put(file, kept(copy(entry.getKey()), entry.getValue()));
		}
	}

	private static byte[] kept(Path copy, String hash) throws CorpusException {
		try {
			byte[] content = Files.readAllBytes(copy);
			if (!hash.equals(ArticleFiles.sha256(content))) {
				throw new CorpusException(copy,
						"What was kept to undo the change is damaged, so that nothing is undone",
						"Change the codebook back by hand.");
			}
			return content;
		} catch (IOException e) {
			throw CorpusException.unreadable(copy, e);
		}
	}

	/** Forgets what was kept. */
	public void forget() {
		Folders.deleteTree(layout.beforeRecoding());
	}

	private static String hash(Path file) throws CorpusException {
		try {
			return Files.exists(file) ? ArticleFiles.sha256(Files.readAllBytes(file)) : "";
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	private String name(Path file) {
		return layout.root().relativize(file).toString().replace('\\', '/');
	}

	private Path copy(String name) {
		return layout.beforeRecoding().resolve(FILES).resolve(name);
	}

	private static Path list(Layout layout) {
		return layout.beforeRecoding().resolve("undo.json");
	}
}
