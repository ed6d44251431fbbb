package org.pressmark.ui.editor.internal.attributes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
	private @Nullable ActiveSession active;
	private @Nullable UndoInView undo;
	private @Nullable ArticlePage page;
	private @Nullable ScrolledComposite scroller;
	private @Nullable AttributeForm form;
	private @Nullable Object shape;
	private RefusedInput refused = new RefusedInput();
	private final AfterPainting follower = new AfterPainting(this::refresh);

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		ScrolledComposite created = new ScrolledComposite(parent, SWT.V_SCROLL);
		created.setExpandHorizontal(true);
		created.setExpandVertical(true);
		created.addListener(SWT.Resize, event -> fit(false));
		scroller = created;
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		undo = new UndoInView(getViewSite());
		active = new ActiveSession(getSite().getPage(), this::follow, layerListener, selectionListener,
				this::refresh);
		refresh();
	}

	@Override
	public void setFocus() {
		ScrolledComposite area = scroller;
		if (area != null && area.getContent() != null) {
			area.getContent().setFocus();
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
		commit();
		page = next.orElse(null);
		UndoInView actions = undo;
		if (actions != null) {
			actions.follow(next);
		}
		shape = null;
		refused = new RefusedInput();
		schedule();
	}

	/** Takes what was typed for the marks that are still shown, before others are. */
	private void commit() {
		AttributeForm filled = form;
		if (filled != null) {
			filled.commit();
		}
	}

	private void schedule() {
		ArticlePage shown = page;
		if (shown == null) {
			refresh();
		} else {
			follower.schedule(shown.text());
		}
	}

	private void refresh() {
		ScrolledComposite area = scroller;
		if (area == null || area.isDisposed()) {
			return;
		}
		AttributeForm filled = form;
		if (filled != null && (!filled.shows(selected()) || !Objects.equals(needed(), shape))) {
			filled.commit();
		}
		List<Mark> marks = selected();
		Object needed = needed();
		if (!Objects.equals(needed, shape)) {
			shape = needed;
			build(area, page, marks);
		} else if (filled != null && filled.show(marks)) {
			fit(true);
		}
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

	private void build(ScrolledComposite area, @Nullable ArticlePage shown, List<Mark> marks) {
		Optional<String> focused = focusedField(area);
		area.setRedraw(false);
		try {
			Control before = area.getContent();
			if (before != null) {
				before.dispose();
			}
			Composite body = new Composite(area, SWT.NONE);
			area.setContent(body);
			if (shown == null || marks.isEmpty()) {
				form = null;
				body.setLayout(new GridLayout());
				Label hint = new Label(body, SWT.WRAP);
				hint.setText(hint());
				GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(hint);
			} else {
				AttributeForm built = new AttributeForm(body, shown, marks, refused);
				form = built;
				built.whenLaidOut(() -> fit(true));
				focused.flatMap(built::field).ifPresent(field -> field.control().setFocus());
			}
			fit(true);
		} finally {
			area.setRedraw(true);
		}
	}

	/** The attribute whose field has the focus, so that it keeps it when a conditional field comes or goes. */
	private static Optional<String> focusedField(Composite area) {
		Control control = area.getDisplay().getFocusControl();
		String field = null;
		while (control != null && control != area) {
			if (field == null && control.getData(AttributeForm.FIELD) instanceof String name) {
				field = name;
			}
			control = control.getParent();
		}
		return control == area ? Optional.ofNullable(field) : Optional.empty();
	}

	/**
	 * Text that wraps is slow to measure: the size is computed once, and the content laid out once. A scroll bar that
	 * comes or goes calls this again, with another width for the same content.
	 */
	private void fit(boolean changed) {
		ScrolledComposite area = scroller;
		if (area != null && area.getContent() instanceof Composite body) {
			Point before = body.getSize();
			area.setMinSize(0, body.computeSize(area.getClientArea().width, SWT.DEFAULT, changed).y);
			if (body.getSize().equals(before)) {
				body.layout(false);
			}
		}
	}
}
