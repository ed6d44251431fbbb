package org.pressmark.ui.editor.internal.guideline;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.editor.view.ArticleView;

/**
 * Shows beside the text what annotators are told about the label of the selected mark, or the one that was last at
 * hand.
 */
public final class GuidelineView extends ArticleView {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.editor.guideline";

	private @Nullable GuidelinePage shown;
	private Optional<String> last = Optional.empty();

	/** Called by the platform. */
	public GuidelineView() {
		super(ID, false);
	}

	@Override
	protected void create(Composite parent) {
		shown = new GuidelinePage(parent);
	}

	@Override
	public void setFocus() {
		GuidelinePage text = shown;
		if (text != null) {
			text.setFocus();
		}
	}

	/** A guideline is the same whatever is wrong. */
	@Override
	protected void problemsChanged() {
		// nothing to show anew
	}

	@Override
	protected void refresh() {
		GuidelinePage text = shown;
		if (text == null || text.isDisposed()) {
			return;
		}
		Optional<ArticlePage> followed = page();
		if (followed.isEmpty()) {
			text.tell(Messages.noArticle);
			return;
		}
		AnnotationSession session = followed.get().session();
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
