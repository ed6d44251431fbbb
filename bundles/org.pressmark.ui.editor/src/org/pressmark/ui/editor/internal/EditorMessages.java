package org.pressmark.ui.editor.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * What an article editor says in the status line. All article editors share the line: what one has said goes when it is
 * left, for it would be about another article then.
 */
public final class EditorMessages implements IPartListener2 {

	private final IEditorSite site;
	private final Supplier<String> text;
	private @Nullable String standing;

	/**
	 * Begins to keep the line true.
	 *
	 * @param site
	 *            the editor's site
	 * @param text
	 *            what there is to say now; may be empty
	 */
	public EditorMessages(IEditorSite site, Supplier<String> text) {
		this.site = site;
		this.text = text;
		site.getPage().addPartListener(this);
		update();
	}

	/**
	 * Begins to say what is selected in an article, or at the caret.
	 *
	 * @param page
	 *            the article
	 * @param site
	 *            the editor's site
	 * @return what else there is to say is said here
	 */
	public static EditorMessages of(ArticlePage page, IEditorSite site) {
		AnnotationSession session = page.session();
		EditorMessages line = new EditorMessages(site, () -> SelectionText.of(session, () -> page.atCaret().line()));
		session.selection().addListener(reveal -> line.selectionChanged());
		page.whenOtherMarksAtCaret(line::update);
		return line;
	}

	/** Says nothing any more. */
	public void dispose() {
		site.getPage().removePartListener(this);
	}

	/** Says what there is to say now. */
	public void update() {
		line().setMessage(text.get());
	}

	/** Says what there is to say now that something else is selected, and no more why something was not done before. */
	public void selectionChanged() {
		refuse(null);
		update();
	}

	/**
	 * Says why something was not done.
	 *
	 * @param reason
	 *            why; null if something was done since
	 */
	public void refuse(@Nullable String reason) {
		line().setErrorMessage(reason == null ? standing : reason);
	}

	/**
	 * Says how something went.
	 *
	 * @param status
	 *            a warning says why something was not done, an information what was found; when all is well nothing is
	 *            said
	 */
	public void tell(IStatus status) {
		boolean found = status.getSeverity() == IStatus.INFO;
		refuse(status.isOK() || found ? null : status.getMessage());
		if (found) {
			line().setMessage(status.getMessage());
		}
	}

	/**
	 * Says something that stays as long as it is so.
	 *
	 * @param warning
	 *            what; empty if it is no longer so
	 */
	public void stand(Optional<String> warning) {
		standing = warning.orElse(null);
		if (site.getPage().getActiveEditor() == site.getPart()) {
			line().setErrorMessage(standing);
		}
	}

	private IStatusLineManager line() {
		return site.getActionBars().getStatusLineManager();
	}

	private boolean isHere(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		return part != null && part == site.getPart();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (isHere(reference)) {
			update();
			refuse(null);
		}
	}

	@Override
	public void partDeactivated(IWorkbenchPartReference reference) {
		if (isHere(reference)) {
			line().setErrorMessage(null);
		}
	}
}
