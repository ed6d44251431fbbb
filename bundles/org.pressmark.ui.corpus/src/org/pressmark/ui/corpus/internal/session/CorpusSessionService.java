package org.pressmark.ui.corpus.internal.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.store.LayerKey;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.LayerSummary;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.queue.QueueBasis;
import org.pressmark.ui.corpus.internal.recovery.RecoveryOffer;
import org.pressmark.ui.failure.Failures;

/** Holds the open corpus. */
@Component(service = {CorpusSession.class, CorpusSessionService.class})
public final class CorpusSessionService implements CorpusSession {

	private static final String NODE = "org.pressmark.ui.corpus";

	private final CorpusPool pool;
	private final SessionMemory memory;
	private final List<CorpusListener> listeners = new CopyOnWriteArrayList<>();
	private @Nullable LoadedCorpus current;
	private @Nullable String opening;
	private final DueTimer dueTimer = new DueTimer(this::refresh);
	private CompletableFuture<?> reading = CompletableFuture.completedFuture(null);

	/**
	 * Makes the service.
	 *
	 * @param pool
	 *            opens corpora
	 */
	@Activate
	public CorpusSessionService(@Reference CorpusPool pool) {
		this(pool, new SessionMemory(InstanceScope.INSTANCE.getNode(NODE)));
	}

	CorpusSessionService(CorpusPool pool, SessionMemory memory) {
		this.pool = pool;
		this.memory = memory;
	}

	@Override
	public Optional<OpenCorpus> current() {
		return Optional.ofNullable(current);
	}

	@Override
	public Optional<String> opening() {
		return Optional.ofNullable(opening);
	}

	@Override
	public CompletableFuture<OpenCorpus> open(String name, Background.Work<Path> preparation) {
		announce(name);
		CompletableFuture<OpenCorpus> opened = Background.run("Preparing " + name, preparation)
				.thenCompose(this::open);
		opened.whenComplete((corpus, failure) -> arrived(name));
		return opened;
	}

	private void announce(String name) {
		opening = name;
		tell(listener -> listener.opening(name));
	}

	/** Nothing is on its way any more: tells those who have not been told of the corpus itself. */
	private void arrived(String name) {
		if (name.equals(opening)) {
			opening = null;
			tell(listener -> listener.notOpened(name));
		}
	}

	@Override
	public CompletableFuture<OpenCorpus> open(Path folder) {
		Path wanted = CorpusPool.key(folder);
		LoadedCorpus open = current;
		if (open != null && open.folder().equals(wanted)) {
			refresh();
			return CompletableFuture.completedFuture(open);
		}
		String name = String.valueOf(wanted.getFileName());
		announce(name);
		CompletableFuture<OpenCorpus> opened = new CodebookRescue(pool, annotator()).open(wanted, name)
				.thenApply(corpus -> {
					if (!leave() || !CorpusEditors.closeOthers(corpus.folder())) {
						throw new CancellationException("The open corpus is kept");
					}
					return enter(new LoadedCorpus(corpus, annotator()));
				});
		opened.whenComplete((corpus, failure) -> arrived(name));
		return opened;
	}

	private OpenCorpus enter(LoadedCorpus corpus) {
		current = corpus;
		opening = null;
		memory.opened(corpus.folder());
		tell(listener -> listener.opened(corpus));
		read(corpus);
		new RecoveryOffer(this, corpus.corpus()).look(false);
		return corpus;
	}

	/**
	 * Reads the open corpus anew, with the codebook that it has now. Nobody may have an editor open on its articles.
	 *
	 * @return the corpus as it is now, completed on the UI thread
	 */
	public CompletableFuture<OpenCorpus> reload() {
		LoadedCorpus corpus = current;
		if (corpus == null) {
			return CompletableFuture.failedFuture(new CancellationException("No corpus is open"));
		}
		Path folder = corpus.folder();
		reading.cancel(false);
		pool.forget(folder);
		return new CodebookRescue(pool, annotator()).open(folder, corpus.name())
				.thenApply(read -> enter(new LoadedCorpus(read, annotator())));
	}

	@Override
	public boolean close() {
		if (!leave()) {
			return false;
		}
		memory.closed();
		return true;
	}

	private boolean leave() {
		LoadedCorpus corpus = current;
		if (corpus == null) {
			return true;
		}
		if (!CorpusEditors.closeOn(corpus.folder())) {
			return false;
		}
		reading.cancel(false);
		current = null;
		pool.forget(corpus.folder());
		tell(listener -> listener.closed(corpus));
		return true;
	}

	@Override
	public void refresh() {
		LoadedCorpus corpus = current;
		if (corpus != null) {
			read(corpus);
		}
	}

	private void read(LoadedCorpus corpus) {
		reading.cancel(false);
		CorpusReading work = new CorpusReading(corpus.corpus(), annotator(), corpus.articles().isEmpty(),
				(articles, queue, all) -> {
					if (corpus == current) {
						corpus.replace(articles, queue, all);
						if (all) {
							CorpusEditors.closeHidden(corpus);
							dueTimer.wait(corpus.assigned());
						}
						tell(listener -> listener.changed(corpus));
					}
				});
		reading = Background.run("Reading the articles of " + corpus.name(), work::run);
		reading.whenComplete(Failures.reporting("The list of articles could not be read"));
	}

	/**
	 * Takes a layer that was changed in the workbench, saved or not.
	 *
	 * @param folder
	 *            the corpus folder
	 * @param layer
	 *            the layer as it is
	 */
	public void layerChanged(Path folder, Layer layer) {
		LoadedCorpus corpus = current;
		if (corpus != null && corpus.folder().equals(folder)) {
			ArticleId article = layer.article();
			corpus.update(article, layer.annotator(), LayerSummary.of(layer), true);
			tell(listener -> listener.changed(corpus));
		}
	}

	/**
	 * Takes a layer that is not open any more: what its file has counts again.
	 *
	 * @param folder
	 *            the corpus folder
	 * @param saved
	 *            the layer as its file has it
	 */
	public void layerClosed(Path folder, Layer saved) {
		LoadedCorpus corpus = current;
		if (corpus != null && corpus.folder().equals(folder)) {
			corpus.update(saved.article(), saved.annotator(), LayerSummary.of(saved), false);
			tell(listener -> listener.changed(corpus));
			if (corpus.isRemarkable(new LayerKey(saved.annotator(), saved.article()))) {
				read(corpus);
			}
		}
	}

	@Override
	public List<Path> recent() {
		return memory.recent();
	}

	@Override
	public Optional<Path> last() {
		return memory.last();
	}

	@Override
	public String annotator() {
		return memory.annotator().orElseGet(AnnotatorName::ofUser);
	}

	/** {@return whether somebody has said who annotates; otherwise {@link #annotator} is a guess} */
	public boolean isAnnotatorKnown() {
		return memory.annotator().isPresent();
	}

	@Override
	public void annotateAs(String name) {
		AnnotatorName.problem(name, current().map(OpenCorpus::annotators).orElse(List.of())).ifPresent(problem -> {
			throw new IllegalArgumentException(problem);
		});
		memory.annotator(name);
		LoadedCorpus corpus = current;
		if (corpus != null) {
			corpus.assign(QueueBasis.assignmentOf(corpus.folder(), name));
			read(corpus);
		}
		tell(listener -> listener.annotatorChanged(name));
	}

	@Override
	public void addListener(CorpusListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(CorpusListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<CorpusListener> event) {
		listeners.forEach(event);
	}
}
