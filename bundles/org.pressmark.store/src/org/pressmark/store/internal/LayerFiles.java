package org.pressmark.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.GoodCopy;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LayerSeal;
import org.pressmark.store.OpenedLayer;
import org.pressmark.store.internal.backup.Backups;
import org.pressmark.store.internal.history.HistoryFile;
import org.pressmark.store.internal.journal.JournalHeader;
import org.pressmark.store.internal.recoding.LayerVersions;
import org.pressmark.uima.LayerWithText;
import org.pressmark.uima.LayerXmi;
import org.pressmark.uima.UimaFormatException;

/** The folder of layers, and the second copy of each. */
public final class LayerFiles {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS")
			.withZone(ZoneOffset.UTC);

	private final Layout layout;
	private final LayerVersions versions;
	/** Hash of each layer file that was read or written without complaint. */
	private final Map<LayerKey, String> good = new ConcurrentHashMap<>();

	/**
	 * Opens the folder.
	 *
	 * @param layout
	 *            the corpus
	 */
	public LayerFiles(Layout layout) {
		this.layout = layout;
		this.versions = new LayerVersions(layout);
	}

	/**
	 * Lists the annotators who have a folder.
	 *
	 * @return their names in order
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public Set<String> annotators() throws CorpusException {
		return new LayerFolder(layout.layers()).annotators();
	}

	/**
	 * Lists all layers that have a file.
	 *
	 * @return the layers, by annotator and article
	 * @throws CorpusException
	 *             if a folder cannot be read
	 */
	public List<LayerKey> list() throws CorpusException {
		return new LayerFolder(layout.layers()).list();
	}

	/**
	 * Lists the layers that were saved on this machine and have no file any more.
	 *
	 * @return the layers, and what to say of each
	 * @throws CorpusException
	 *             if a folder cannot be read
	 */
	public Map<LayerKey, CorpusException> gone() throws CorpusException {
		Map<LayerKey, CorpusException> gone = new LinkedHashMap<>();
		for (LayerKey key : new LayerFolder(layout.lastGoods()).list()) {
			if (isGone(key)) {
				gone.put(key, new CorpusException(layout.layer(key), "The file of this layer is gone",
						"Open the article as " + key.annotator()
								+ ": the copy that was last saved on this machine is offered then."));
			}
		}
		return gone;
	}

	private boolean isGone(LayerKey key) {
		return !Files.exists(layout.layer(key)) && Files.exists(layout.lastGood(key));
	}

	/**
	 * Reads the copy of a layer whose file is gone.
	 *
	 * @param key
	 *            the layer
	 * @param xmi
	 *            how layers are written
	 * @param sha256
	 *            hash of the article's text
	 * @return the layer as it was last saved on this machine; empty if its file is there, or there is no good copy
	 */
	public Optional<Layer> copyOfGone(LayerKey key, LayerXmi xmi, String sha256) {
		if (!isGone(key)) {
			return Optional.empty();
		}
		Path copy = layout.lastGood(key);
		try {
			return Optional.of(parse(key, copy, Files.readAllBytes(copy), xmi, sha256).layer());
		} catch (IOException noGoodEither) {
			return Optional.empty();
		}
	}

	/**
	 * Reads a layer.
	 *
	 * @param key
	 *            the layer
	 * @param xmi
	 *            how layers are written
	 * @param sha256
	 *            hash of the article's text
	 * @return the layer, and what its file holds beside it; an empty one if there is no file
	 * @throws CorpusException
	 *             if the file cannot be read, or is a layer of another text
	 */
	public OpenedLayer read(LayerKey key, LayerXmi xmi, String sha256) throws CorpusException {
		Path file = layout.layer(key);
		if (!Files.exists(file)) {
			return new OpenedLayer(Layer.empty(key.article(), key.annotator()), Optional.empty(), Optional.empty(),
					Optional.empty());
		}
		try {
			byte[] bytes = Files.readAllBytes(file);
			OpenedLayer layer = parse(key, file, bytes, xmi, sha256);
			good.put(key, ArticleFiles.sha256(bytes));
			return layer;
		} catch (IOException e) {
			throw withWayOut(key, file, e);
		}
	}

	/**
	 * Reads a layer, from the newest good copy of it if the file is damaged.
	 *
	 * @param key
	 *            the layer
	 * @param xmi
	 *            how layers are written
	 * @param sha256
	 *            hash of the article's text
	 * @return the layer, and what is wrong with its file
	 * @throws CorpusException
	 *             if none can be read
	 */
	public OpenedLayer readOrLastGood(LayerKey key, LayerXmi xmi, String sha256) throws CorpusException {
		try {
			return read(key, xmi, sha256);
		} catch (CorpusException damage) {
			for (Path copy : new Backups(layout, key).newestFirst()) {
				try {
					OpenedLayer last = parse(key, copy, Files.readAllBytes(copy), xmi, sha256);
					Instant saved = Backups.savedAt(copy).orElse(Files.getLastModifiedTime(copy).toInstant());
					return new OpenedLayer(last.layer(), Optional.of(damage),
							Optional.of(new GoodCopy(copy, saved)), last.beside());
				} catch (IOException copyToo) {
					damage.addSuppressed(copyToo);
				}
			}
			throw damage;
		}
	}

	/**
	 * A layer as it will lie in its file.
	 *
	 * @param layer
	 *            the layer
	 * @param xmi
	 *            how it was written
	 * @param bytes
	 *            the file's content to be
	 * @param textHash
	 *            hash of the article's text
	 * @param hash
	 *            hash of the content
	 */
	public record Prepared(Layer layer, LayerXmi xmi, byte[] bytes, String textHash, String hash) {

		private LayerKey key() {
			return new LayerKey(layer.annotator(), layer.article());
		}
	}

	/**
	 * Makes the content of a layer's file.
	 *
	 * @param layer
	 *            the layer
	 * @param article
	 *            its article
	 * @param xmi
	 *            how layers are written
	 * @return the content and its hash
	 * @throws CorpusException
	 *             if the layer cannot be written with the codebook
	 */
	public Prepared prepare(Layer layer, Article article, LayerXmi xmi) throws CorpusException {
		Path file = file(new LayerKey(layer.annotator(), layer.article()));
		byte[] bytes = toBytes(layer, article, xmi, file);
		return new Prepared(layer, xmi, bytes, article.sha256(), ArticleFiles.sha256(bytes));
	}

	/**
	 * Saves a layer.
	 * <p>
	 * It is written to a temporary file, parsed back and compared, and only then takes its place. A file in that place
	 * that cannot be read is put aside first; nobody's marks are overwritten unseen.
	 *
	 * @param prepared
	 *            the layer
	 * @return why its second copy could not be written, though the layer is saved; empty if it was
	 * @throws CorpusException
	 *             if it could not be saved; the last good file is as it was
	 */
	public Optional<CorpusException> save(Prepared prepared) throws CorpusException {
		LayerKey key = prepared.key();
		Path file = file(key);
		putDamagedAside(key, file, prepared.xmi(), prepared.textHash());
		putCopyOfGoneAside(key, prepared.hash());
		AtomicFile.at(file).write(out -> out.write(prepared.bytes()), written -> {
			byte[] content = Files.readAllBytes(written);
			if (!parse(key, written, content, prepared.xmi(), prepared.textHash()).layer().equals(prepared.layer())) {
				throw new IOException("The layer was read back as something else than what was written");
			}
		});
		good.put(key, prepared.hash());
		return copy(prepared);
	}

	/** After the file, so that a save that fails leaves file and copy as they were: both are what was saved last. */
	private Optional<CorpusException> copy(Prepared prepared) {
		Path copy = layout.lastGood(prepared.key());
		try {
			new Backups(layout, prepared.key()).keep();
			AtomicFile.derived(copy).write(prepared.bytes());
			return Optional.empty();
		} catch (CorpusException noCopy) {
			// The layer is saved. An older copy, or none, is what other machines have as well.
			return Optional.of(new CorpusException(copy, 0,
					"The marks are saved, but not their second copy on this machine: " + noCopy.problem(),
					"Make room and make the folder " + layout.root().relativize(layout.lastGoods())
							+ " of the corpus writable, then save again. The copy is what is shown if the file is"
							+ " damaged.",
					noCopy));
		}
	}

	/**
	 * Names a layer's file.
	 *
	 * @param key
	 *            the layer
	 * @return the file, which need not be there
	 */
	public Path file(LayerKey key) {
		return layout.layer(key);
	}

	/**
	 * Opens a layer's history for writing.
	 *
	 * @param key
	 *            the layer
	 * @return its history
	 */
	public HistoryFile history(LayerKey key) {
		return new HistoryFile(layout, key);
	}

	/**
	 * Hashes a layer's file.
	 *
	 * @param key
	 *            the layer
	 * @return its hash; {@link JournalHeader#NO_FILE} if there is no file
	 * @throws CorpusException
	 *             if it cannot be read
	 */
	public String hash(LayerKey key) throws CorpusException {
		Path file = layout.layer(key);
		try {
			return Files.exists(file) ? ArticleFiles.sha256(Files.readAllBytes(file)) : JournalHeader.NO_FILE;
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	private static byte[] toBytes(Layer layer, Article article, LayerXmi xmi, Path file) throws CorpusException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			xmi.write(layer, article, out);
		} catch (UimaFormatException e) {
			throw new CorpusException(file, 0, e.problem(), e.remedy(), e);
		} catch (IOException e) {
			throw new CorpusException(file, 0, "The layer cannot be written: " + e.getMessage(),
					"What was saved last is unchanged.", e);
		}
		return LayerSeal.seal(out.toByteArray());
	}

	private OpenedLayer parse(LayerKey key, Path file, byte[] content, LayerXmi xmi, String sha256)
			throws IOException {
		LayerWithText read = versions.read(file, content, key.article(), xmi);
		if (!read.sha256().equals(sha256)) {
			throw new CorpusException(file, "The layer is on another text than the article's",
					"Take article and layer from the same backup.");
		}
		Optional<CorpusException> broken = LayerSeal.broken(file, content);
		if (broken.isPresent()) {
			throw broken.get();
		}
		Layer layer = read.layer();
		Layer owned = layer.annotator().equals(key.annotator())
				? layer
				: Layer.of(layer.article(), key.annotator(), layer.state(), layer.marks());
		return new OpenedLayer(owned, Optional.empty(), Optional.empty(), OpenedLayer.beside(file, read.beside()));
	}

	private void putDamagedAside(LayerKey key, Path file, LayerXmi xmi, String sha256) throws CorpusException {
		try {
			if (!Files.exists(file)) {
				return;
			}
			byte[] bytes = Files.readAllBytes(file);
			if (ArticleFiles.sha256(bytes).equals(good.get(key))) {
				return;
			}
			parse(key, file, bytes, xmi, sha256);
		} catch (IOException damage) {
			putAside(key, file);
		}
	}

	/** The one copy that is left of a layer whose file is gone outlives a layer that was begun anew. */
	private void putCopyOfGoneAside(LayerKey key, String hashToBe) throws CorpusException {
		Path copy = layout.lastGood(key);
		try {
			if (isGone(key) && !ArticleFiles.sha256(Files.readAllBytes(copy)).equals(hashToBe)) {
				putAside(key, copy);
			}
		} catch (IOException e) {
			throw CorpusException.unreadable(copy, e);
		}
	}

	private void putAside(LayerKey key, Path file) throws CorpusException {
		Path aside = layout.damaged().resolve(key.annotator())
				.resolve(key.article() + "-" + STAMP.format(Instant.now()) + Layout.LAYER_ENDING);
		try {
			AtomicFile.at(aside).write(Files.readAllBytes(file));
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	private CorpusException withWayOut(LayerKey key, Path file, IOException cause) {
		boolean hasCopy = Files.exists(layout.lastGood(key));
		String wayOut = hasCopy
				? " Opened in the workbench, the copy that was last saved on this machine is shown instead."
				: "";
		return switch (cause) {
			case CorpusException known ->
				new CorpusException(file, known.line(), known.problem(), known.remedy() + wayOut,
						known);
			case UimaFormatException format -> new CorpusException(file, format.line().orElse(0), format.problem(),
					format.remedy() + wayOut, format);
			default -> CorpusException.unreadable(file, cause);
		};
	}
}
