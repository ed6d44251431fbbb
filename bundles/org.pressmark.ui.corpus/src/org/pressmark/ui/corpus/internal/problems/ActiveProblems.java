package org.pressmark.ui.corpus.internal.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;

/** Follows the findings about the article in front. */
final class ActiveProblems implements IPartListener2 {

	private final IWorkbenchPage page;
	private final Runnable follower;
	private @Nullable ArticlePage current;

	/**
	 * Begins to follow.
	 *
	 * @param page
	 *            the page of the window
	 * @param follower
	 *            called when there is another article in front, or other findings about it
	 */
	ActiveProblems(IWorkbenchPage page, Runnable follower) {
		this.page = page;
		this.follower = follower;
		page.addPartListener(this);
		listenTo(articleIn(page.getActiveEditor()));
	}

	/** Ends following. */
	void dispose() {
		page.removePartListener(this);
		listenTo(null);
	}

	/** {@return the article in front} */
	Optional<ArticlePage> current() {
		ArticlePage shown = current;
		return shown == null || shown.text().isDisposed() ? Optional.empty() : Optional.of(shown);
	}

	/** {@return what has been found about it} */
	List<ProblemRow> rows() {
		return current().map(ArticlePage::session)
				.map(session -> session.problems().shown().stream()
						.map(finding -> ProblemRow.of(session.article(), session.layer(), finding)).toList())
				.orElse(List.of());
	}

	/** Tells whether a row is about the article in front, and its annotator. */
	boolean isAbout(ProblemRow row) {
		return current().map(ArticlePage::session).map(AnnotationSession::document)
				.filter(document -> document.article().id().equals(row.article())
						&& document.annotator().equals(row.annotator()))
				.isPresent();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		update();
	}

	private void update() {
		ArticlePage next = articleIn(page.getActiveEditor());
		if (next != current) {
			listenTo(next);
			follower.run();
		}
	}

	private static @Nullable ArticlePage articleIn(@Nullable IEditorPart editor) {
		ArticlePage shown = editor == null ? null : editor.getAdapter(ArticlePage.class);
		return shown == null || shown.text().isDisposed() ? null : shown;
	}

	private void listenTo(@Nullable ArticlePage next) {
		ArticlePage before = current;
		if (before != null) {
			before.session().problems().removeListener(follower);
		}
		if (next != null) {
			next.session().problems().addListener(follower);
		}
		current = next;
	}
}
