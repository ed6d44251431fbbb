package org.pressmark.ui.editor.view;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Layer;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.internal.ActiveSession;
import org.pressmark.ui.editor.internal.AfterPainting;
import org.pressmark.ui.editor.internal.UndoInView;
import org.pressmark.ui.editor.session.MarkSelection;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * A view that shows something of the article in front. It follows what is done there after the text has been painted,
 * and never takes the focus from it.
 */
public abstract class ArticleView extends ViewPart {

	private final String id;
	private final boolean edits;
	private final LayerListener layerListener = (before, after, edit) -> layerChanged(before, after);
	private final MarkSelection.Listener selectionListener = reveal -> selectionChanged();
	private final AfterPainting follower = new AfterPainting(this::refresh);
	private @Nullable ActiveSession active;
	private @Nullable UndoInView undo;
	private @Nullable ArticlePage page;

	/**
	 * Describes a view.
	 *
	 * @param id
	 *            its id, which is that of its help too
	 * @param edits
	 *            whether it edits the article, so that it undoes what is undone there
	 */
	protected ArticleView(String id, boolean edits) {
		this.id = id;
		this.edits = edits;
	}

	@Override
	public final void createPartControl(Composite parent) {
		create(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, id);
		undo = edits ? new UndoInView(getViewSite()) : null;
		active = new ActiveSession(getSite().getPage(), this::follow, layerListener, selectionListener,
				this::problemsChanged);
		refresh();
	}

	/**
	 * Makes the widgets.
	 *
	 * @param parent
	 *            what they are put in
	 */
	protected abstract void create(Composite parent);

	/** Shows what there is to show now. May be called when the widgets are gone. */
	protected abstract void refresh();

	/** Another article comes to the front, or none: it is still the one before that is {@link #page() shown}. */
	protected void leave() {
		// most views have nothing to take before
	}

	/** Another article is in front, or none. */
	protected void articleChanged() {
		schedule();
	}

	/**
	 * The layer of the article is another, or was saved.
	 *
	 * @param before
	 *            the layer as it was
	 * @param after
	 *            the layer as it is
	 */
	protected void layerChanged(Layer before, Layer after) {
		schedule();
	}

	/** Other marks are selected in the article. */
	protected void selectionChanged() {
		schedule();
	}

	/** Other things are wrong with the marks of the article. */
	protected void problemsChanged() {
		follower.runUnlessScheduled();
	}

	/** {@link #refresh() Refreshes} once the text has been painted; at once where there is none. */
	protected final void schedule() {
		ArticlePage shown = page;
		if (shown == null) {
			refresh();
		} else {
			follower.schedule(shown.text());
		}
	}

	/** {@return the article in front; empty if there is none} */
	protected final Optional<ArticlePage> page() {
		return Optional.ofNullable(page);
	}

	/**
	 * Says why nothing is shown.
	 *
	 * @param nothing
	 *            where no article is open
	 * @param other
	 *            where something else is in front, whose title is put in
	 * @param failed
	 *            where the article in front could not be opened, whose title is put in
	 * @return one of them
	 */
	protected final String whyNothing(String nothing, String other, String failed) {
		ActiveSession followed = active;
		if (followed == null) {
			return nothing;
		}
		String why = followed.isFailed() ? failed : other;
		return followed.other().map(title -> NLS.bind(why, title)).orElse(nothing);
	}

	private void follow(Optional<ArticlePage> next) {
		leave();
		page = next.orElse(null);
		UndoInView actions = undo;
		if (actions != null) {
			actions.follow(next);
		}
		articleChanged();
	}

	@Override
	public void dispose() {
		ActiveSession followed = active;
		if (followed != null) {
			followed.dispose();
		}
		super.dispose();
	}
}
