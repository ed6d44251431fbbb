package org.pressmark.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.store.internal.ArticleAdding;
import org.pressmark.store.internal.ArticleFiles;
import org.pressmark.store.internal.ArticleTable;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.LayerLock;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.Manifest;
import org.pressmark.store.internal.NewCorpus;
import org.pressmark.store.internal.ProcessLock;
import org.pressmark.store.internal.Scheme;
import org.pressmark.store.internal.TemporaryFiles;
import org.pressmark.store.internal.history.HistoryReading;
import org.pressmark.store.internal.index.Indexer;
import org.pressmark.store.internal.journal.Journals;
import org.pressmark.store.internal.journal.Leftover;
import org.pressmark.uima.LayerXmi;

/**
 * Articles, codebook and layers in one folder.
 * <p>
 * An instance may be used by several threads. It holds no file open; what other processes change is seen at the next
 * call.
 */
public final class Corpus {

	private final Layout layout;
	private final String name;
	private final ArticleFiles articles;
	private final ArticleTable table;
	private final LayerFiles layers;
	private final Indexer indexer;
	private final Scheme scheme;

	private Corpus(Layout layout, String name, Codebook codebook) {
		this.layout = layout;
		this.name = name;
		this.articles = new ArticleFiles(layout);
		this.table = new ArticleTable(articles);
		this.layers = new LayerFiles(layout);
		this.indexer = new Indexer(layout, articles, layers);
		this.scheme = new Scheme(layout, codebook);
	}

	/**
	 * Makes a corpus without articles.
	 *
	 * @param folder
	 *            where; a folder that is not there yet or is empty
	 * @param name
	 *            its name, for people
	 * @param codebook
	 *            its codebook
	 * @return the corpus
	 * @throws CorpusException
	 *             if the folder holds something, UIMA cannot express the codebook, or a file could not be written; the
	 *             folder is as it was then
	 */
	public static Corpus create(Path folder, String name, Codebook codebook) throws CorpusException {
		NewCorpus.make(new Layout(folder), name, codebook);
		return open(folder);
	}

	/**
	 * Opens a corpus. A change of the codebook that was interrupted is finished, a type system that is missing is made
	 * anew from the codebook, and what saves left that never ended is deleted.
	 *
	 * @param folder
	 *            the folder that holds {@code corpus.json}
	 * @return the corpus
	 * @throws CorpusException
	 *             if it is none, a newer program made it, or its codebook cannot be read
	 */
	public static Corpus open(Path folder) throws CorpusException {
		Manifest manifest = Manifest.read(new Layout(folder));
		Layout layout = Layout.real(folder);
		Corpus corpus = new Corpus(layout, manifest.name(), Scheme.finished(layout));
		TemporaryFiles.sweep(layout);
		corpus.scheme.restoreTypeSystem();
		return corpus;
	}

	/** {@return the folder, as the system knows it} */
	public Path folder() {
		return layout.root();
	}

	/** {@return the corpus's name, for people} */
	public String name() {
		return name;
	}

	/** {@return the codebook} */
	public Codebook codebook() {
		return scheme.codebook();
	}

	/**
	 * Lists the articles.
	 *
	 * @return the articles, in the order of their names
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public List<ArticleId> articles() throws CorpusException {
		return articles.list();
	}

	/**
	 * {@return whether the corpus has an article}
	 *
	 * @param id
	 *            the article
	 */
	public boolean hasArticle(ArticleId id) {
		return Files.isDirectory(layout.article(id));
	}

	/**
	 * Reads an article.
	 *
	 * @param id
	 *            the article
	 * @return the article, its text checked against its hash
	 * @throws CorpusException
	 *             if it is not there, cannot be read, or was changed
	 */
	public Article article(ArticleId id) throws CorpusException {
		return articles.read(id);
	}

	/**
	 * Finds an article by its text.
	 *
	 * @param sha256
	 *            hash of the text, as {@link Article#sha256(String)} makes it
	 * @return the article that has exactly this text
	 * @throws CorpusException
	 *             if the articles cannot be read
	 */
	public Optional<ArticleId> articleWithText(String sha256) throws CorpusException {
		table.refresh();
		return table.withText(sha256);
	}

	/**
	 * Adds an article, unless one of the same text is there: two inputs with the same text are one article, whatever
	 * their names.
	 *
	 * @param article
	 *            the article
	 * @return the article as the corpus has it, and whether it is new
	 * @throws CorpusException
	 *             if XML cannot hold the text or a file could not be written; nothing of it is in the corpus then
	 * @throws IllegalArgumentException
	 *             if the regions do not cover the text
	 */
	public Added add(NewArticle article) throws CorpusException {
		return new ArticleAdding(layout, articles, table).add(article);
	}

	/**
	 * Saves changed metadata or regions of an article. Keys in its file that this program does not know are kept.
	 *
	 * @param article
	 *            the article with its text unchanged
	 * @throws CorpusException
	 *             if the text is another one or the file could not be written
	 */
	public void saveArticle(Article article) throws CorpusException {
		articles.update(article);
	}

	/**
	 * Finds the file that an article was imported from.
	 *
	 * @param id
	 *            the article
	 * @return the file, if it was not plain text and is kept
	 * @throws CorpusException
	 *             if the article cannot be read
	 */
	public Optional<Path> original(ArticleId id) throws CorpusException {
		return articles.original(id);
	}

	/**
	 * Lists the annotators.
	 *
	 * @return names of all who have a folder of layers, in order
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public Set<String> annotators() throws CorpusException {
		return layers.annotators();
	}

	/**
	 * Lists the layers.
	 *
	 * @return all layers that have a file, by annotator and article
	 * @throws CorpusException
	 *             if a folder cannot be read
	 */
	public List<LayerKey> layers() throws CorpusException {
		return layers.list();
	}

	/**
	 * Tells whether a layer has a file.
	 *
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 * @return whether it was saved once
	 */
	public boolean hasLayer(String annotator, ArticleId article) {
		return Files.exists(layout.layer(new LayerKey(annotator, article)));
	}

	/**
	 * Reads a layer.
	 *
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 * @return the layer; an empty one in state new if there is no file
	 * @throws CorpusException
	 *             if the file cannot be read or is a layer of another text
	 */
	public Layer layer(String annotator, ArticleId article) throws CorpusException {
		return layers.read(new LayerKey(annotator, article), xmi(), articles.record(article).sha256()).layer();
	}

	/**
	 * Reads a layer; where its file is damaged, the copy that was last saved on this machine.
	 *
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 * @return the layer, and what is wrong with its file
	 * @throws CorpusException
	 *             if the file is damaged and there is no good copy
	 */
	public OpenedLayer layerOrLastGood(String annotator, ArticleId article) throws CorpusException {
		return layers.readOrLastGood(new LayerKey(annotator, article), xmi(), articles.record(article).sha256());
	}

	/**
	 * Reads the copy of a layer whose file is gone.
	 *
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 * @return the layer as it was last saved on this machine; empty if its file is there or there is no good copy
	 * @throws CorpusException
	 *             if the article cannot be read
	 */
	public Optional<Layer> copyOfGoneLayer(String annotator, ArticleId article) throws CorpusException {
		return layers.copyOfGone(new LayerKey(annotator, article), xmi(), articles.record(article).sha256());
	}

	/**
	 * Saves a layer that nobody is editing, as imports do. Who edits one saves it through its {@link EditJournal}.
	 *
	 * @param layer
	 *            the layer; what it changes in one that was there is noted in the history
	 * @return why its second copy or its history could not be written, though the layer is saved; empty if they were
	 * @throws CorpusException
	 *             if somebody edits the layer, be it in this process, the annotator's name cannot be a folder, or the
	 *             layer could not be saved; the last good file is as it was
	 */
	public Optional<CorpusException> saveLayer(Layer layer) throws CorpusException {
		return save(layer, Optional.empty(), layer.annotator());
	}

	/**
	 * Saves a layer as {@link #saveLayer(Layer)} does, after an edit that its history is to name.
	 *
	 * @param layer
	 *            the layer with the edit
	 * @param edit
	 *            what was done to the layer as it is in its file
	 * @param by
	 *            who did it, who need not be the annotator
	 * @return why its second copy or its history could not be written
	 * @throws CorpusException
	 *             if it is being edited or could not be saved
	 */
	public Optional<CorpusException> saveLayer(Layer layer, LayerEdit edit, String by) throws CorpusException {
		return save(layer, Optional.of(edit), by);
	}

	private Optional<CorpusException> save(Layer layer, Optional<LayerEdit> edit, String by) throws CorpusException {
		LayerKey key = new LayerKey(layer.annotator(), layer.article());
		requireAnnotator(key.annotator());
		try (ProcessLock lock = LayerLock.take(layout, key, codebook().version())) {
			return new LayerSaving(this, layers, layer).run(edit, by);
		}
	}

	/**
	 * Reads what happened to a layer, as far as it is saved; {@link EditJournal#history()} knows what is not.
	 *
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 * @return its history; one without entries if nothing was noted
	 * @throws CorpusException
	 *             if it cannot be read, or a newer program wrote it
	 */
	public LayerHistory history(String annotator, ArticleId article) throws CorpusException {
		LayerKey key = new LayerKey(annotator, article);
		return HistoryReading.of(layout.history(key)).history(key, layout, codebook());
	}

	/**
	 * Takes the right to edit a layer.
	 *
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 * @return the journal of its edits, to be closed
	 * @throws LayerBusyException
	 *             if somebody else edits it, be it in this process; it can be read with {@link #layer}
	 * @throws CorpusException
	 *             if there is no such article, the annotator's name cannot be a folder, or the folder may not be
	 *             written
	 */
	public EditJournal journal(String annotator, ArticleId article) throws CorpusException {
		requireAnnotator(annotator);
		articles.record(article);
		TemporaryFiles.sweep(layout.article(article));
		LayerKey key = new LayerKey(annotator, article);
		return EditJournal.take(this, layers, LayerLock.take(layout, key, codebook().version()),
				new Leftover(layout, key));
	}

	/**
	 * Lists the edits that were never saved, as a killed process leaves them. {@link EditJournal#replay()} recovers
	 * them.
	 *
	 * @return the journals that hold such edits, by annotator and article; those that are being edited now among them
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public List<UnsavedJournal> unsavedJournals() throws CorpusException {
		return new Journals(layout, layers).unsaved();
	}

	/**
	 * Lists articles and layers with what a list shows of them. Only what changed since the last time is read.
	 *
	 * @param progress
	 *            told how far it is
	 * @return the articles and layers, and what could not be read
	 * @throws CorpusException
	 *             if a folder cannot be read
	 */
	public CorpusIndex index(Progress progress) throws CorpusException {
		return indexer.index(this::xmi, progress);
	}

	/** {@return how layers are read and written} */
	LayerXmi xmi() throws CorpusException {
		return scheme.xmi();
	}

	/**
	 * Refuses names that cannot be the folder of an annotator.
	 *
	 * @param annotator
	 *            the name
	 * @throws CorpusException
	 *             if it is empty, not safe as a folder on every system, or too near to another annotator's
	 */
	public void requireAnnotator(String annotator) throws CorpusException {
		AnnotatorNames.require(annotator, annotators(), layout.layers());
	}
}
