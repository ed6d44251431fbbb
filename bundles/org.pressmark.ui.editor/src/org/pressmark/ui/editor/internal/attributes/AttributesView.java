package org.pressmark.ui.editor.internal.attributes;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.editor.view.ArticleView;

/** Shows and edits the attributes of the selected marks. */
public final class AttributesView extends ArticleView {

	/** The view's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.ui.editor.attributes";

	private @Nullable AttributePages pages;
	private RefusedInput refused = new RefusedInput();

	/** Called by the platform. */
	public AttributesView() {
		super(ID, true);
	}

	@Override
	protected void create(Composite parent) {
		pages = new AttributePages(parent);
	}

	@Override
	public void setFocus() {
		if (pages instanceof AttributePages shown) {
			shown.setFocus();
		}
	}

	/** Takes what is being typed before another article is shown. */
	@Override
	protected void leave() {
		if (pages instanceof AttributePages shown) {
			shown.form().ifPresent(AttributeForm::commit);
			shown.clear();
		}
	}

	@Override
	protected void articleChanged() {
		refused = new RefusedInput();
		schedule();
	}

	/** What was typed for the marks that are still shown is taken before others are. */
	@Override
	protected void refresh() {
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
			shown.show(needed, ofSame, parent -> make(parent, page().orElse(null), marks), form -> form.show(marks));
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
		return page().isPresent()
				? Messages.nothingSelected
				: whyNothing(Messages.noArticle, Messages.otherInFront, Messages.notOpened);
	}

	private List<Mark> selected() {
		return page().map(shown -> shown.session().selected()).orElse(List.of());
	}

	private Object needed() {
		List<Mark> marks = selected();
		return page().filter(shown -> !marks.isEmpty()).<Object>map(shown -> List
				.of(shown.session().document().isEditable(), AttributeForm.shapeOf(marks, shown.session())))
				.orElseGet(this::hint);
	}
}
