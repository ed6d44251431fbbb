package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;

/**
 * A folder with a folder of layer files for each annotator: that of the layers, or that of their second copies.
 *
 * @param root
 *            the folder, which need not be there
 */
public record LayerFolder(Path root) {

	/**
	 * Lists the annotators who have a folder.
	 *
	 * @return their names in order
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	Set<String> annotators() throws CorpusException {
		if (!Files.isDirectory(root)) {
			return Set.of();
		}
		try (Stream<Path> folders = Files.list(root)) {
			Set<String> names = new TreeSet<>();
			folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
					.filter(name -> !name.startsWith(".")).forEach(names::add);
			return names;
		} catch (IOException e) {
			throw CorpusException.unreadable(root, e);
		}
	}

	/**
	 * Lists all layers that have a file here.
	 *
	 * @return the layers, by annotator and article
	 * @throws CorpusException
	 *             if a folder cannot be read
	 */
	List<LayerKey> list() throws CorpusException {
		List<LayerKey> keys = new ArrayList<>();
		for (String annotator : annotators()) {
			Path folder = root.resolve(annotator);
			try (Stream<Path> files = Files.list(folder)) {
				files.flatMap(file -> keyOf(annotator, file).stream()).sorted(LayerKey.BY_ANNOTATOR).forEach(keys::add);
			} catch (IOException e) {
				throw CorpusException.unreadable(folder, e);
			}
		}
		return keys;
	}

	/**
	 * Reads the name of a layer off its file.
	 *
	 * @param annotator
	 *            whose folder it lies in
	 * @param file
	 *            the file
	 * @return the layer, if the file can be one
	 */
	public static Optional<LayerKey> keyOf(String annotator, Path file) {
		String name = file.getFileName().toString();
		if (!name.endsWith(Layout.LAYER_ENDING) || name.startsWith(".")) {
			return Optional.empty();
		}
		Path stem = Path.of(name.substring(0, name.length() - Layout.LAYER_ENDING.length()));
		return ArticleFiles.idOf(stem).map(article -> new LayerKey(annotator, article));
	}
}
