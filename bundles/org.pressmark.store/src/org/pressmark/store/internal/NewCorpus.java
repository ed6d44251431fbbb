package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.CorpusException;

/** Makes a corpus where there is none. */
public final class NewCorpus {

	private NewCorpus() {}

	/**
	 * Writes the files of a corpus without articles.
	 *
	 * @param layout
	 *            where
	 * @param name
	 *            its name, for people
	 * @param codebook
	 *            its codebook
	 * @throws CorpusException
	 *             if the folder holds something or a file could not be written; the folder is as it was then
	 */
	public static void make(Layout layout, String name, Codebook codebook) throws CorpusException {
		requireEmpty(layout.root());
		boolean wasThere = Files.exists(layout.root());
		try {
			new Scheme(layout, codebook).write();
			// Last, because it is what makes the folder a corpus.
			new Manifest(name.isBlank() ? "corpus" : name, codebook.version(), Manifest.nothingElse()).write(layout);
		} catch (CorpusException e) {
			List.of(layout.manifest(), layout.codebook(), layout.typeSystem()).forEach(Folders::deleteTree);
			if (!wasThere) {
				Folders.deleteTree(layout.root());
			}
			throw e;
		}
	}

	private static void requireEmpty(Path folder) throws CorpusException {
		if (!Files.exists(folder)) {
			return;
		}
		if (!Files.isDirectory(folder)) {
			throw new CorpusException(folder, "A file is where the corpus should be", "Choose another folder.");
		}
		try (Stream<Path> content = Files.list(folder)) {
			if (content.findAny().isPresent()) {
				String what = Files.exists(folder.resolve("corpus.json"))
						? "There is a corpus already"
						: "The folder is not empty";
				throw new CorpusException(folder, what, "Choose a new or an empty folder; nothing was changed.");
			}
		} catch (CorpusException e) {
			throw e;
		} catch (IOException e) {
			throw CorpusException.unreadable(folder, e);
		}
	}
}
