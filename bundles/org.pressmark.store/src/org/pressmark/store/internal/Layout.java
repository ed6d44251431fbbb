package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.pressmark.model.ArticleId;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;

/**
 * Where each file of a corpus lies.
 *
 * @param root
 *            the folder of the corpus
 */
public record Layout(Path root) {

	/** Name of the folder that belongs to this machine alone. */
	public static final String LOCAL = ".pressmark";
	/** Ending of a layer's file. */
	public static final String LAYER_ENDING = ".xmi";
	/** Ending of the files of dismissals. */
	public static final String DISMISSALS_ENDING = ".json";
	/** Ending of the files of journals and histories. */
	public static final String JOURNAL_ENDING = ".jsonl";
	/** Ending of the files that stand for locks. */
	public static final String LOCK_ENDING = ".lock";

	/**
	 * Names the files of a corpus that is there.
	 *
	 * @param folder
	 *            its folder
	 * @return its files, below the folder as the system knows it
	 * @throws CorpusException
	 *             if the system does not know it
	 */
	public static Layout real(Path folder) throws CorpusException {
		try {
			return new Layout(folder.toRealPath());
		} catch (IOException e) {
			throw CorpusException.unreadable(folder, e);
		}
	}

	/** {@return the file that makes a folder a corpus} */
	public Path manifest() {
		return root.resolve("corpus.json");
	}

	/** {@return the codebook} */
	public Path codebook() {
		return root.resolve("codebook.json");
	}

	/** {@return the UIMA type system} */
	public Path typeSystem() {
		return root.resolve("typesystem.xml");
	}

	/** {@return the folder of all versions that the codebook had, and of how each came about} */
	public Path codebooks() {
		return root.resolve("codebooks");
	}

	/**
	 * Names the copy of a version of the codebook.
	 *
	 * @param version
	 *            the version
	 * @return the file
	 */
	public Path codebook(int version) {
		return codebooks().resolve(version + ".json");
	}

	/**
	 * Names the record of how a version of the codebook came about.
	 *
	 * @param version
	 *            the version that the change made
	 * @return the file
	 */
	public Path recoding(int version) {
		return codebooks().resolve(version + ".recoding.json");
	}

	/** {@return the list of all changes of the codebook, those that were undone among them} */
	public Path codebookLog() {
		return codebooks().resolve("log.jsonl");
	}

	/** {@return the folder of all articles} */
	public Path articles() {
		return root.resolve("articles");
	}

	/**
	 * Names an article's folder.
	 *
	 * @param id
	 *            the article
	 * @return its folder
	 */
	public Path article(ArticleId id) {
		return articles().resolve(id.value());
	}

	/**
	 * Names an article's text.
	 *
	 * @param id
	 *            the article
	 * @return the file
	 */
	public Path text(ArticleId id) {
		return article(id).resolve("article.txt");
	}

	/**
	 * Names the file of what is known of an article.
	 *
	 * @param id
	 *            the article
	 * @return the file
	 */
	public Path metadata(ArticleId id) {
		return article(id).resolve("article.json");
	}

	/** {@return the folder of all layers} */
	public Path layers() {
		return root.resolve("layers");
	}

	/**
	 * Names a layer's file.
	 *
	 * @param key
	 *            the layer
	 * @return the file
	 */
	public Path layer(LayerKey key) {
		return file(layers(), key, LAYER_ENDING);
	}

	/** {@return the folder of the histories of all layers} */
	public Path histories() {
		return root.resolve("history");
	}

	/**
	 * Names a layer's history.
	 *
	 * @param key
	 *            the layer
	 * @return the file
	 */
	public Path history(LayerKey key) {
		return file(histories(), key, JOURNAL_ENDING);
	}

	/** {@return the folder of what annotators do not want to be told again} */
	public Path dismissals() {
		return root.resolve("dismissed");
	}

	/**
	 * Names the file of what an annotator does not want to be told again of an article.
	 *
	 * @param key
	 *            the layer
	 * @return the file
	 */
	public Path dismissals(LayerKey key) {
		return file(dismissals(), key, DISMISSALS_ENDING);
	}

	/** {@return the folder of what is assigned to each annotator} */
	public Path assignments() {
		return root.resolve("assignments");
	}

	/**
	 * Names the file of what is assigned to an annotator.
	 *
	 * @param annotator
	 *            the annotator
	 * @return the file
	 */
	public Path assignment(String annotator) {
		return assignments().resolve(annotator + ".json");
	}

	/** {@return the folder of the logs of all sessions: a folder an annotator, a file a session} */
	public Path sessions() {
		return root.resolve("sessions");
	}

	/** {@return the folder of notes to the project lead: a folder a writer, a file a session} */
	public Path notes() {
		return root.resolve("notes");
	}

	/** {@return the folder of what belongs to this machine alone} */
	public Path local() {
		return root.resolve(LOCAL);
	}

	/** {@return the folder of all journals} */
	public Path journals() {
		return local().resolve("journal");
	}

	/**
	 * Names a layer's journal.
	 *
	 * @param key
	 *            the layer
	 * @return the file
	 */
	public Path journal(LayerKey key) {
		return file(journals(), key, JOURNAL_ENDING);
	}

	/** {@return the folder of edits that no longer fit their layer} */
	public Path unapplied() {
		return local().resolve("unapplied");
	}

	/** {@return the folder of the second copies of all layers} */
	public Path lastGoods() {
		return local().resolve("lastgood");
	}

	/**
	 * Names the second copy of a layer.
	 *
	 * @param key
	 *            the layer
	 * @return the file
	 */
	public Path lastGood(LayerKey key) {
		return file(lastGoods(), key, LAYER_ENDING);
	}

	/** {@return the folder of the older copies of all layers} */
	public Path backups() {
		return local().resolve("backups");
	}

	/**
	 * Names the folder of the older copies of a layer.
	 *
	 * @param key
	 *            the layer
	 * @return the folder
	 */
	public Path backups(LayerKey key) {
		return file(backups(), key, "");
	}

	/** {@return the folder of layers that could not be read when a save took their place} */
	public Path damaged() {
		return local().resolve("damaged");
	}

	/** {@return the folder of the locks of all layers; apart from the corpus' own, for annotators have any name} */
	public Path locks() {
		return local().resolve("locks").resolve("layers");
	}

	/**
	 * Names a layer's lock.
	 *
	 * @param key
	 *            the layer
	 * @return the file
	 */
	public Path lock(LayerKey key) {
		return file(locks(), key, LOCK_ENDING);
	}

	/** {@return the lock that a process holds while it adds an article} */
	public Path articlesLock() {
		return local().resolve("locks").resolve("articles.lock");
	}

	/** {@return the lock that a process holds while it changes the codebook and all layers} */
	public Path codebookLock() {
		return local().resolve("locks").resolve("codebook.lock");
	}

	/** {@return the folder of files that are about to be replaced together} */
	public Path exchange() {
		return local().resolve("exchange");
	}

	/** {@return the folder of what the last change of the codebook replaced} */
	public Path beforeRecoding() {
		return local().resolve("before-recoding");
	}

	/** {@return the derived index} */
	public Path index() {
		return local().resolve("index.json");
	}

	/** {@return the folder in which a new article is put together before it gets its place} */
	public Path staging() {
		return local().resolve("staging");
	}

	private static Path file(Path folder, LayerKey key, String ending) {
		return folder.resolve(key.annotator()).resolve(key.article().value() + ending);
	}
}
