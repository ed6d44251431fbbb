package org.pressmark.ui.corpus.internal.pace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.assignment.SessionEvent.Kind;
import org.pressmark.store.LayerKey;
import org.pressmark.ui.corpus.internal.document.StoredDocument;
import org.pressmark.ui.editor.session.AnnotationSession;

/**
 * Measures how long the annotator works on each article, and writes it into the session log. Time counts for the
 * article in front, whatever part of the window the keys and clicks go to; pauses longer than the limit do not count.
 * <p>
 * Nothing is done before an article is opened for editing. All methods are called on the UI thread but {@link #finish}.
 */
@Component(service = WorkTimes.class)
public final class WorkTimes {

	/** Inputs that follow each other faster are as good as one. */
	private static final long FAST = 200_000_000L;
	/** What is written at least is what was done up to a minute ago. */
	private static final long OFTEN = 60_000_000_000L;
	private static final int[] INPUTS = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel};

	private record Open(WorkOnArticle work, SessionWriter.Log log) {}

	private final Map<StoredDocument, Open> open = new IdentityHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final SessionWriter writer = new SessionWriter(() -> listeners.forEach(Runnable::run));
	private @Nullable StoredDocument front;
	private long lastInput;
	private long lastTold;
	private boolean listening;

	/**
	 * Asks to be told when something was written.
	 *
	 * @param listener
	 *            called on any thread
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Asks not to be told any more.
	 *
	 * @param listener
	 *            the listener
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Begins to measure the work on an open layer; one that cannot be edited here is not worked on.
	 *
	 * @param document
	 *            the layer
	 */
	public void opened(StoredDocument document) {
		LayerKey key = document.key();
		String annotator = RepeatCoding.coder(key.annotator());
		if (!document.canChangeState() || annotator.equals(Layer.GOLD)) {
			return;
		}
		SessionWriter.Log log = new SessionWriter.Log(document.corpus().folder(), annotator, IdleLimit.get());
		Open begun = new Open(new WorkOnArticle(key, log.idleAfter()), log);
		open.put(document, begun);
		tell(begun, Kind.OPENED, Optional.empty());
		document.addListener((before, after, edit) -> {
			if (edit.isPresent()) {
				begun.work().edited();
			}
			if (before.state() != after.state()) {
				tell(begun, Kind.STATE, Optional.of(after.state()));
			}
		});
		listen();
	}

	/**
	 * Ends measuring.
	 *
	 * @param document
	 *            the layer
	 */
	public void closed(StoredDocument document) {
		Open ended = open.remove(document);
		if (ended != null) {
			if (front == document) {
				ended.work().leave(System.nanoTime());
				front = null;
			}
			tell(ended, Kind.CLOSED, Optional.empty());
		}
	}

	/**
	 * Notes that the state of a layer was changed that is not open.
	 *
	 * @param corpus
	 *            the corpus folder
	 * @param layer
	 *            the layer as it is now
	 */
	public void stateChanged(Path corpus, Layer layer) {
		String annotator = RepeatCoding.coder(layer.annotator());
		if (!annotator.equals(Layer.GOLD)) {
			SessionWriter.Log log = new SessionWriter.Log(corpus, annotator, IdleLimit.get());
			LayerKey key = new LayerKey(layer.annotator(), layer.article());
			tell(new Open(new WorkOnArticle(key, log.idleAfter()), log), Kind.STATE, Optional.of(layer.state()));
		}
	}

	/** Writes at once what waits; to be called before the program ends, on any thread. */
	public void finish() {
		writer.drain();
	}

	private void tell(Open about, Kind kind, Optional<LayerState> state) {
		writer.add(about.log(), about.work().tell(kind, Instant.now(), state));
	}

	private void listen() {
		Display display = Display.getCurrent();
		if (listening || display == null) {
			return;
		}
		listening = true;
		for (int input : INPUTS) {
			display.addFilter(input, event -> input(System.nanoTime()));
		}
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().addWorkbenchListener(new AtTheEnd());
		}
	}

	private void input(long now) {
		if (now - lastInput < FAST) {
			return;
		}
		lastInput = now;
		StoredDocument before = front;
		StoredDocument after = inFront();
		Open left = before == null ? null : open.get(before);
		Open entered = after == null ? null : open.get(after);
		if (before != after && left != null) {
			left.work().leave(now);
			if (left.work().hasNews()) {
				tell(left, Kind.WORKED, Optional.empty());
			}
		}
		front = after;
		if (entered != null) {
			entered.work().input(now);
			if (now - lastTold > OFTEN && entered.work().hasNews()) {
				lastTold = now;
				tell(entered, Kind.WORKED, Optional.empty());
			}
		}
	}

	private static @Nullable StoredDocument inFront() {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning()
				? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
				: null;
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		AnnotationSession session = page == null || page.getActiveEditor() == null
				? null
				: page.getActiveEditor().getAdapter(AnnotationSession.class);
		return session != null && session.document() instanceof StoredDocument stored ? stored : null;
	}

	/** Editors may be closed after services are gone: what is open now ends now. */
	private final class AtTheEnd implements IWorkbenchListener {

		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			return true;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			List.copyOf(open.keySet()).forEach(WorkTimes.this::closed);
			finish();
		}
	}
}
