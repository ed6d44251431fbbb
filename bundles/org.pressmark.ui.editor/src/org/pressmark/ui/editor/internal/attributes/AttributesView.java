package org.pressmark.ui.editor.internal.attributes;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.internal.ActiveSession;
import org.pressmark.ui.editor.internal.AfterPainting;
import org.pressmark.ui.editor.internal.UndoInView;
import org.pressmark.ui.editor.session.MarkSelection;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * Shows and edits the attributes of the selected marks. It follows after the text has been drawn and never takes the
 * focus from it.
 */
public final class AttributesView extends ViewPart {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.editor.attributes";

	private final LayerListener layerListener = (before, after, edit) -> schedule();
	private final MarkSelection.Listener selectionListener = reveal -> schedule();
	private final AfterPainting follower = new AfterPainting(this::refresh);
	private @Nullable ActiveSession active;
	private @Nullable UndoInView undo;
	private @Nullable ArticlePage page;
	private @Nullable AttributePages pages;
	private RefusedInput refused = new RefusedInput();

	@Override
	public void createPartControl(Composite parent) {
		pages = new AttributePages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		undo = new UndoInView(getViewSite());
		active = new ActiveSession(getSite().getPage(), this::follow, layerListener, selectionListener,
				follower::runUnlessScheduled);
		refresh();
	}

	@Override
	public void setFocus() {
		if (pages instanceof AttributePages shown) {
			shown.setFocus();
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

	/** Takes what is being typed before another article is shown. */
	private void commit() {
		if (pages instanceof AttributePages shown) {
			shown.form().ifPresent(AttributeForm::commit);
		}
	}

	private void follow(Optional<ArticlePage> next) {
		commit();
		if (pages instanceof AttributePages shown) {
			shown.clear();
		}
		page = next.orElse(null);
		UndoInView actions = undo;
		if (actions != null) {
			actions.follow(next);
		}
		refused = new RefusedInput();
		schedule();
	}

	private void schedule() {
		ArticlePage shown = page;
		if (shown == null) {
			refresh();
		} else {
			follower.schedule(shown.text());
		}
	}

	/** What was typed for the marks that are still shown is taken before others are. */
	private void refresh() {
		AttributePages shown = pages;
		if (shown == null || shown.isDisposed()) {
			return;
		}
		Optional<AttributeForm> filled = shown.form();
		if (filled.filter(form -> !form.shows(selected()) || !shown.isInFront(needed())).isPresent()) {
			filled.get().commit();
		}
		List<Mark> marks = selected();
		Object needed = needed();
		if (!shown.isInFront(needed)) {
			boolean ofSame = filled.filter(form -> form.shows(marks)).isPresent();
			shown.show(needed, ofSame, parent -> make(parent, page, marks), form -> form.show(marks));
		} else if (filled.isPresent() && filled.get().show(marks)) {
			shown.fit(true);
		}
	}

	private Optional<AttributeForm> make(Composite parent, @Nullable ArticlePage shown, List<Mark> marks) {
		if (shown != null && !marks.isEmpty()) {
			return Optional.of(new AttributeForm(parent, shown, marks, refused));
		}
		parent.setLayout(new GridLayout());
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(hint());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(hint);
		return Optional.empty();
	}

	private String hint() {
		ActiveSession followed = active;
		if (page != null) {
			return Messages.nothingSelected;
		}
		if (followed == null) {
			return Messages.noArticle;
		}
		String why = followed.isFailed() ? Messages.notOpened : Messages.otherInFront;
		return followed.other().map(title -> Messages.bind(why, title)).orElse(Messages.noArticle);
	}

	private List<Mark> selected() {
		ArticlePage shown = page;
		return shown == null ? List.of() : shown.session().selected();
	}

	private Object needed() {
		ArticlePage shown = page;
		List<Mark> marks = selected();
		return shown == null || marks.isEmpty()
				? hint()
				: List.of(shown.session().document().isEditable(), AttributeForm.shapeOf(marks, shown.session()));
	}
}
