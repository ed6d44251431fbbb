package org.pressmark.ui.corpus.internal.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.Dismissals;
import org.pressmark.store.LayerKey;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.internal.pace.WorkTimes;
import org.pressmark.ui.corpus.internal.queue.Blinding;
import org.pressmark.ui.corpus.internal.session.CorpusPool;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.editor.document.AnnotationDocument;
import org.pressmark.ui.editor.document.AnnotationDocumentSource;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;

/** Opens layers of corpora for the article editor, and knows which are open. */
@Component(service = {AnnotationDocumentSource.class, StoredDocumentSource.class})
public final class StoredDocumentSource implements AnnotationDocumentSource {

	private static final String PLUGIN = "org.pressmark.ui.corpus";

	private record Key(Path folder, LayerKey layer) {}

	private final CorpusPool pool;
	private final CorpusSessionService session;
	private final WorkTimes times;
	private final Map<Key, StoredDocument> open = new ConcurrentHashMap<>();

	/**
	 * Makes the service.
	 *
	 * @param pool
	 *            opens corpora
	 * @param session
	 *            says who annotates, and is told what changes
	 * @param times
	 *            measures the work on what is open
	 */
	@Activate
	public StoredDocumentSource(@Reference CorpusPool pool, @Reference CorpusSessionService session,
			@Reference WorkTimes times) {
		this.pool = pool;
		this.times = times;
		this.session = session;
		session.addListener(new CorpusListener() {
			@Override
			public void annotatorChanged(String annotator) {
				open.values().forEach(StoredDocument::annotatorChanged);
			}
		});
	}

	@Override
	public AnnotationDocument open(ArticleEditorInput input) throws IOException {
		Corpus corpus = pool.get(input.corpus());
		Article article = corpus.article(input.article());
		Blinding blinding = Blinding.of(corpus.folder(), session.annotator());
		blinding.requireVisible(corpus.folder(), input.annotator());
		LayerAccess access = access(corpus, input.article(), input.annotator());
		if (!access.notice().isEmpty()) {
			StatusManager.getManager().handle(new Status(IStatus.WARNING, PLUGIN, access.notice()),
					StatusManager.SHOW | StatusManager.LOG);
		}
		Key key = new Key(corpus.folder(), new LayerKey(input.annotator(), input.article()));
		StoredDocument document = new StoredDocument(corpus, article, access,
				() -> session.annotator().equals(RepeatCoding.coder(input.annotator())), StoredDocumentSource::onUi,
				() -> closed(key));
		document.hide(blinding);
		document.begin(dismissals(corpus, key.layer()));
		open.put(key, document);
		times.opened(document);
		document.addListener((before, after, edit) -> session.layerChanged(corpus.folder(), after));
		document.copyOfGone().filter(copy -> !copy.equals(document.layer()))
				.ifPresent(copy -> Display.getDefault().asyncExec(() -> {
					if (open.get(key) == document) {
						new GoneLayerQuestion(document, copy).ask();
					}
				}));
		return document;
	}

	/** A list of decisions that cannot be read is no reason not to open the article. */
	private static Set<Dismissal> dismissals(Corpus corpus, LayerKey layer) {
		try {
			return new Dismissals(corpus.folder()).read(layer);
		} catch (CorpusException damaged) {
			Failures.log("What was dismissed is told again: the list cannot be read", damaged);
			return Set.of();
		}
	}

	private LayerAccess access(Corpus corpus, ArticleId article, String annotator) throws IOException {
		String user = session.annotator();
		if (RepeatCoding.coder(annotator).equals(user)) {
			return LayerAccess.edit(corpus, article, annotator);
		}
		return LayerAccess.read(corpus, article, annotator,
				"This is the layer of " + annotator + ", and you annotate as "
						+ user + ". To change it, choose Corpus > Annotate As and open the article again.");
	}

	private static void onUi(Runnable work) {
		if (Display.getCurrent() != null) {
			work.run();
		} else {
			Display.getDefault().asyncExec(work);
		}
	}

	private void closed(Key key) {
		StoredDocument document = open.remove(key);
		if (document != null) {
			times.closed(document);
			session.layerClosed(key.folder(), document.saved());
		}
	}

	/**
	 * Finds the document of a layer.
	 *
	 * @param folder
	 *            the corpus folder
	 * @param layer
	 *            the layer
	 * @return its document, if an editor has it open
	 */
	public Optional<StoredDocument> find(Path folder, LayerKey layer) {
		return Optional.ofNullable(open.get(new Key(folder, layer)));
	}

	/**
	 * Lists the open documents on an article.
	 *
	 * @param folder
	 *            the corpus folder
	 * @param article
	 *            the article
	 * @return the documents, one an annotator
	 */
	public List<StoredDocument> on(Path folder, ArticleId article) {
		return open.entrySet().stream()
				.filter(entry -> entry.getKey().folder().equals(folder)
						&& entry.getKey().layer().article().equals(article))
				.map(Map.Entry::getValue).toList();
	}

	/** {@return all open documents} */
	public List<StoredDocument> all() {
		return List.copyOf(open.values());
	}
}
