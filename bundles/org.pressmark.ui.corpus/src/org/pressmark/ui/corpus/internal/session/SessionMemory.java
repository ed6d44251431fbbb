package org.pressmark.ui.corpus.internal.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.pressmark.ui.failure.Failures;

/** What the workbench remembers of corpora and annotators over a restart. */
public final class SessionMemory {

	/** Starts the workbench with this annotator, without asking who it is. */
	public static final String ANNOTATOR_PROPERTY = "pressmark.annotator";

	private static final int RECENT = 12;
	private static final String RECENT_KEY = "recent.";
	private static final String LAST_KEY = "last";
	private static final String ANNOTATOR_KEY = "annotator";

	private final IEclipsePreferences preferences;

	/**
	 * Remembers in a node of preferences.
	 *
	 * @param preferences
	 *            the node
	 */
	public SessionMemory(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	List<Path> recent() {
		List<Path> folders = new ArrayList<>();
		for (int index = 0; index < RECENT; index++) {
			path(RECENT_KEY + index).ifPresent(folders::add);
		}
		return folders;
	}

	Optional<Path> last() {
		return path(LAST_KEY);
	}

	void opened(Path folder) {
		List<Path> folders = new ArrayList<>(recent());
		folders.remove(folder);
		folders.addFirst(folder);
		for (int index = 0; index < Math.min(RECENT, folders.size()); index++) {
			preferences.put(RECENT_KEY + index, folders.get(index).toString());
		}
		preferences.put(LAST_KEY, folder.toString());
		flush();
	}

	void closed() {
		preferences.remove(LAST_KEY);
		flush();
	}

	Optional<String> annotator() {
		return Optional.ofNullable(System.getProperty(ANNOTATOR_PROPERTY))
				.or(() -> Optional.ofNullable(preferences.get(ANNOTATOR_KEY, null)));
	}

	void annotator(String name) {
		System.clearProperty(ANNOTATOR_PROPERTY);
		preferences.put(ANNOTATOR_KEY, name);
		flush();
	}

	private Optional<Path> path(String key) {
		try {
			return Optional.ofNullable(preferences.get(key, null)).map(Path::of);
		} catch (InvalidPathException damaged) {
			return Optional.empty();
		}
	}

	private void flush() {
		try {
			preferences.flush();
		} catch (BackingStoreException failure) {
			Failures.log("The list of recent corpora could not be kept", failure);
		}
	}
}
