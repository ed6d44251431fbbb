package org.pressmark.ui.corpus.internal.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;
import org.pressmark.store.Corpus;

/** Corpora that somebody in the workbench uses, each opened once. May be used from any thread. */
@Component(service = CorpusPool.class)
public final class CorpusPool {

	private final Map<Path, Corpus> opened = new ConcurrentHashMap<>();

	/**
	 * Opens a corpus, or gives the one that is open.
	 *
	 * @param folder
	 *            the corpus folder
	 * @return the corpus
	 * @throws IOException
	 *             if it cannot be read
	 */
	public Corpus get(Path folder) throws IOException {
		Path key = key(folder);
		Corpus known = opened.get(key);
		if (known != null) {
			return known;
		}
		Corpus read = Corpus.open(key);
		Corpus first = opened.putIfAbsent(key, read);
		return first == null ? read : first;
	}

	/**
	 * Forgets a corpus that nobody uses any more: its files are read again when it is next asked for.
	 *
	 * @param folder
	 *            the corpus folder
	 */
	public void forget(Path folder) {
		opened.remove(key(folder));
	}

	/**
	 * Finds the one name of a folder.
	 *
	 * @param folder
	 *            the folder, by whatever path
	 * @return its path as the system knows it; the absolute path if it is not there
	 */
	static Path key(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException missing) {
			return folder.toAbsolutePath().normalize();
		}
	}
}
