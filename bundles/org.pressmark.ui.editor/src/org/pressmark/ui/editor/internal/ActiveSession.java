package org.pressmark.ui.editor.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.session.MarkSelection;
import org.pressmark.ui.editor.text.ArticlePage;

/** Follows the active article editor of a window, for a view that shows something of it. */
public final class ActiveSession implements IPartListener2 {

	private static final int RESTYLE_DELAY = 300;

	private final IWorkbenchPage page;
	private final Consumer<Optional<ArticlePage>> follower;
	private final LayerListener layerListener;
	private final MarkSelection.Listener selectionListener;
	private final Runnable problemListener;
	private final IPropertyChangeListener themeListener = event -> themeChanged();
	private @Nullable ArticlePage current;
	private String other = "";
	private boolean failed;

	/**
	 * Begins to follow.
	 *
	 * @param page
	 *            the page of the window
	 * @param follower
	 *            told of the article that is active now, and of none when something else is in front
	 * @param layerListener
	 *            told what becomes of the layer of the article that is active now
	 * @param selectionListener
	 *            told what is selected in it
	 * @param problemListener
	 *            told that other things are wrong with its marks
	 */
	public ActiveSession(IWorkbenchPage page, Consumer<Optional<ArticlePage>> follower, LayerListener layerListener,
			MarkSelection.Listener selectionListener, Runnable problemListener) {
		this.page = page;
		this.follower = follower;
		this.layerListener = layerListener;
		this.selectionListener = selectionListener;
		this.problemListener = problemListener;
		page.addPartListener(this);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		update(page.getActiveEditor());
	}

	/** Ends following. */
	public void dispose() {
		page.removePartListener(this);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		listenTo(null);
	}

	/** {@return the article that is active now} */
	public Optional<ArticlePage> current() {
		return Optional.ofNullable(current);
	}

	/** {@return the title of the editor in front, if it hides articles that are open; else empty} */
	public Optional<String> other() {
		return Optional.of(other).filter(title -> !title.isEmpty());
	}

	/** {@return whether the editor in front is that of an article that could not be opened} */
	public boolean isFailed() {
		return failed;
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		partBroughtToTop(reference);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		if (part instanceof IEditorPart editor) {
			update(editor);
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		partBroughtToTop(reference);
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		update(page.getActiveEditor());
	}

	/** The page takes its colours over a little later; then it is as if it had become active anew. */
	private void themeChanged() {
		ArticlePage shown = current;
		if (shown != null && !shown.text().isDisposed()) {
			shown.text().getDisplay().timerExec(RESTYLE_DELAY, () -> {
				if (current == shown && !shown.text().isDisposed()) {
					follower.accept(Optional.of(shown));
				}
			});
		}
	}

	private boolean isArticleOpen() {
		return Arrays.stream(page.getEditorReferences()).anyMatch(editor -> ArticleEditor.ID.equals(editor.getId()));
	}

	private void update(@Nullable IEditorPart editor) {
		ArticlePage active = editor == null ? null : editor.getAdapter(ArticlePage.class);
		if (active != null && active.text().isDisposed()) {
			active = null;
		}
		String otherNow = editor == null || active != null || !isArticleOpen() ? "" : editor.getTitle();
		if (active != current || !otherNow.equals(other)) {
			listenTo(active);
			other = otherNow;
			failed = editor instanceof ArticleEditor article && article.isFailed();
			follower.accept(Optional.ofNullable(active));
		}
	}

	private void listenTo(@Nullable ArticlePage next) {
		ArticlePage before = current;
		if (before != null) {
			before.session().document().removeListener(layerListener);
			before.session().selection().removeListener(selectionListener);
			before.session().problems().removeListener(problemListener);
		}
		if (next != null) {
			next.session().document().addListener(layerListener);
			next.session().selection().addListener(selectionListener);
			next.session().problems().addListener(problemListener);
		}
		current = next;
	}
}
