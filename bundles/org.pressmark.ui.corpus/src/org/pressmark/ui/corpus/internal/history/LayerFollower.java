package org.pressmark.ui.corpus.internal.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.jspecify.annotations.Nullable;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.ui.corpus.internal.document.StoredDocument;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.failure.Failures;

/** Reads the history of the layer in front, in the background: at once when another is in front, soon after an edit. */
final class LayerFollower implements IPartListener2 {

	/** A history without entries. */
	static final LayerHistory NOTHING = new LayerHistory(List.of(), index -> Optional.empty(), List.of(), 0);
	/** Milliseconds: who edits fast does not watch the history. */
	private static final int AFTER_EDIT = 700;

	private final IWorkbenchPage page;
	private final Composite area;
	private final Display display;
	private final BiConsumer<Optional<ArticlePage>, LayerHistory> target;
	private final LayerListener listener = (before, after, edit) -> {
		if (before != after) {
			read(AFTER_EDIT);
		}
	};
	private final ReadJob job = new ReadJob();
	private @Nullable ArticlePage current;

	/**
	 * Begins to follow.
	 *
	 * @param page
	 *            the page of the window
	 * @param area
	 *            the view
	 * @param target
	 *            told on the user interface thread which article is in front, and what happened to its layer
	 */
	LayerFollower(IWorkbenchPage page, Composite area, BiConsumer<Optional<ArticlePage>, LayerHistory> target) {
		this.page = page;
		this.area = area;
		this.display = area.getDisplay();
		this.target = target;
		page.addPartListener(this);
		follow(page.getActiveEditor());
	}

	/** Ends following. */
	void dispose() {
		page.removePartListener(this);
		listenTo(null);
		job.cancel();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		partBroughtToTop(reference);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor) {
			follow(editor);
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		follow(page.getActiveEditor());
	}

	private void follow(@Nullable IEditorPart editor) {
		ArticlePage next = editor == null ? null : editor.getAdapter(ArticlePage.class);
		boolean usable = next != null && !next.text().isDisposed()
				&& next.session().document() instanceof StoredDocument;
		ArticlePage shown = usable ? next : null;
		if (shown != current || shown == null) {
			listenTo(shown);
			target.accept(Optional.ofNullable(shown), NOTHING);
			read(0);
		}
	}

	private void listenTo(@Nullable ArticlePage next) {
		ArticlePage before = current;
		if (before != null) {
			before.session().document().removeListener(listener);
		}
		if (next != null) {
			next.session().document().addListener(listener);
		}
		current = next;
	}

	private void read(int delay) {
		ArticlePage shown = current;
		if (shown != null && shown.session().document() instanceof StoredDocument document) {
			job.subject = new Subject(shown, document);
			job.schedule(delay);
		}
	}

	/** The view may have been closed meanwhile. */
	private void inUi(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	private void take(Subject subject, LayerHistory history) {
		if (!area.isDisposed() && subject.page() == current) {
			target.accept(Optional.of(subject.page()), history);
		}
	}

	private record Subject(ArticlePage page, StoredDocument document) {}

	private final class ReadJob extends Job {

		private volatile @Nullable Subject subject;

		ReadJob() {
			super(Messages.notRead);
			setSystem(true);
			setPriority(Job.DECORATE);
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			Subject read = subject;
			if (read == null || area.isDisposed()) {
				return Status.CANCEL_STATUS;
			}
			try {
				LayerHistory history = read.document().history();
				inUi(() -> take(read, history));
			} catch (IOException failure) {
				inUi(() -> Failures.show(Messages.notRead, failure));
			}
			return Status.OK_STATUS;
		}
	}
}
