package org.pressmark.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.pressmark.ui.background.Background;

/**
 * Service that knows which corpus is open in the workbench and who annotates. At most one corpus is open at a time. All
 * methods are called on the UI thread.
 */
public interface CorpusSession {

	/** {@return the open corpus, if there is one} */
	Optional<OpenCorpus> current();

	/** {@return the name of the corpus that is on its way, or of its folder; empty if none is} */
	Optional<String> opening();

	/**
	 * Opens a corpus that has to be made ready first, in place of the one that is open.
	 *
	 * @param name
	 *            what users know it by
	 * @param preparation
	 *            makes its folder ready, not on the UI thread
	 * @return as {@link #open(Path)}; fails also if the preparation does
	 */
	CompletableFuture<OpenCorpus> open(String name, Background.Work<Path> preparation);

	/**
	 * Opens a corpus in place of the one that is open. Its articles are listed in the background after that.
	 *
	 * @param folder
	 *            the corpus folder
	 * @return the open corpus, completed on the UI thread; fails if the folder holds no readable corpus, is
	 * cancelled if         the user keeps the corpus that is open because of unsaved editors
	 */
	CompletableFuture<OpenCorpus> open(Path folder);

	/**
	 * Closes the open corpus and the editors on it, after asking about unsaved ones.
	 *
	 * @return false if the user cancelled
	 */
	boolean close();

	/** Reads the list of articles again, for files that were changed from outside. */
	void refresh();

	/** {@return the folders of the corpora that were open lately, the latest first; they may be gone} */
	List<Path> recent();

	/** {@return the corpus that was open when the workbench was last used, if it was not closed before} */
	Optional<Path> last();

	/** {@return whose layers the user works on} */
	String annotator();

	/**
	 * Works on somebody's layers from now on. Editors that are open stay as they are.
	 *
	 * @param name
	 *            the annotator's name, usable as a folder name
	 * @throws IllegalArgumentException
	 *             if it is not
	 */
	void annotateAs(String name);

	/**
	 * Asks to be told of changes.
	 *
	 * @param listener
	 *            called on the UI thread
	 */
	void addListener(CorpusListener listener);

	/**
	 * Asks not to be told any more.
	 *
	 * @param listener
	 *            the listener; nothing happens if it is unknown
	 */
	void removeListener(CorpusListener listener);
}
