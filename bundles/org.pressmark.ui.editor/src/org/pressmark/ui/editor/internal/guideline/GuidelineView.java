package org.pressmark.ui.editor.internal.guideline;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.internal.ActiveSession;
import org.pressmark.ui.editor.internal.AfterPainting;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.MarkSelection;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * Shows beside the text what annotators are told about the label of the selected mark, or the one that was last at
 * hand.
 * It follows after the text has been drawn and never takes the focus from it.
 */
public final class GuidelineView extends ViewPart {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.editor.guideline";

	private final LayerListener layerListener = (before, after, edit) -> schedule();
	private final MarkSelection.Listener selectionListener = reveal -> schedule();
	private final AfterPainting follower = new AfterPainting(this::refresh);
	private @Nullable ActiveSession active;
	private @Nullable ArticlePage page;
	private @Nullable GuidelinePage shown;
	private Optional<String> last = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		shown = new GuidelinePage(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		active = new ActiveSession(getSite().getPage(), this::follow, layerListener, selectionListener, () -> {});
		refresh();
	}

	@Override
	public void setFocus() {
		GuidelinePage text = shown;
		if (text != null) {
			text.setFocus();
		}
	}

	@Override
	public void dispose() {
		ActiveSession followed = active;
		if (followed != null) {
			followed.dispose();
		}
		super.dispose();
	}

	private void follow(Optional<ArticlePage> next) {
		page = next.orElse(null);
		schedule();
	}

	private void schedule() {
		ArticlePage followed = page;
		if (followed == null) {
			refresh();
		} else {
			follower.schedule(followed.text());
		}
	}

	private void refresh() {
		GuidelinePage text = shown;
		if (text == null || text.isDisposed()) {
			return;
		}
		ArticlePage followed = page;
		if (followed == null) {
			text.tell(Messages.noArticle);
			return;
		}
		AnnotationSession session = followed.session();
		last = labelAtHand(session).or(() -> last.filter(name -> session.codebook().label(name).isPresent()));
		last.ifPresentOrElse(name -> session.codebook().label(name).ifPresentOrElse(
				label -> text.show(label, session.codebook()), () -> text.tell(NLS.bind(Messages.unknown, name))),
				() -> text.tell(Messages.noLabel));
	}

	private static Optional<String> labelAtHand(AnnotationSession session) {
		List<Mark> selected = session.selected();
		Optional<MarkId> armed = session.selection().armed();
		return selected.isEmpty()
				? armed.flatMap(id -> session.layer().mark(id)).map(Mark::label)
				: Optional.of(selected.getFirst().label());
	}
}
