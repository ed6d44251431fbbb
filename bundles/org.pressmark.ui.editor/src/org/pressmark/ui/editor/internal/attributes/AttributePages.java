package org.pressmark.ui.editor.internal.attributes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * The forms of an article, of which one is in front. A form is kept for the next marks that it fits: GTK takes a tenth
 * of a second to make and measure one, and the annotator may be at the next edit by then.
 */
public final class AttributePages {

	/** More than a codebook has labels in most cases. */
	private static final int KEPT = 12;

	private final ScrolledComposite area;
	private final Composite body;
	private final Map<Object, Page> pages = new LinkedHashMap<>(16, 0.75f, true);
	private @Nullable Page front;

	private record Page(Object shape, Composite control, Optional<AttributeForm> form) {}

	/**
	 * Creates an empty area.
	 *
	 * @param parent
	 *            what it fills
	 */
	public AttributePages(Composite parent) {
		parent.setLayout(new FillLayout());
		area = new ScrolledComposite(parent, SWT.V_SCROLL);
		body = new Composite(area, SWT.NONE);
		area.setContent(body);
		area.setExpandHorizontal(true);
		area.setExpandVertical(true);
		area.addListener(SWT.Resize, event -> fit(false));
		body.addListener(SWT.Resize, event -> fillBody());
	}

	/** {@return whether the view is closed} */
	public boolean isDisposed() {
		return area.isDisposed();
	}

	/** {@return the form in front; none if there is no page, or one of another kind} */
	public Optional<AttributeForm> form() {
		return Optional.ofNullable(front).flatMap(Page::form);
	}

	/**
	 * Looks at the page in front.
	 *
	 * @param shape
	 *            what tells pages apart
	 * @return whether it is of this shape
	 */
	public boolean isInFront(Object shape) {
		return front instanceof Page page && page.shape().equals(shape);
	}

	/**
	 * Brings a page to the front.
	 *
	 * @param shape
	 *            what tells pages apart
	 * @param ofSame
	 *            whether it shows the marks that the page in front shows: then it stays where it was scrolled to
	 * @param maker
	 *            fills a new page, if there is none of that shape; returns its form, if it is one
	 * @param filler
	 *            fills the form of a page that was there, and returns whether it needs more or less room now
	 */
	public void show(Object shape, boolean ofSame, Function<Composite, Optional<AttributeForm>> maker,
			Function<AttributeForm, Boolean> filler) {
		Optional<String> focused = focusedField();
		area.setRedraw(false);
		try {
			Page before = front;
			Point place = ofSame ? area.getOrigin() : new Point(0, 0);
			if (before != null && !before.shape().equals(shape)) {
				before.form().ifPresent(AttributeForm::leave);
			}
			Page kept = pages.get(shape);
			boolean changed = kept == null || kept.form().map(filler).orElse(false);
			Page shown = kept == null ? make(shape, maker) : kept;
			front = shown;
			fit(changed);
			shown.control().setVisible(true);
			if (before != null && before != shown) {
				before.control().setVisible(false);
			}
			area.setOrigin(place);
			focused.flatMap(name -> shown.form().flatMap(form -> form.field(name)))
					.ifPresent(field -> field.control().setFocus());
		} finally {
			area.setRedraw(true);
		}
	}

	private Page make(Object shape, Function<Composite, Optional<AttributeForm>> maker) {
		if (pages.size() >= KEPT) {
			Object eldest = pages.keySet().iterator().next();
			Page dropped = pages.remove(eldest);
			dropped.control().dispose();
		}
		Composite control = new Composite(body, SWT.NONE);
		control.setVisible(false);
		Page made = new Page(shape, control, maker.apply(control));
		made.form().ifPresent(form -> form.whenLaidOut(() -> fit(true)));
		pages.put(shape, made);
		return made;
	}

	/** Forgets all pages: they are of another article, or look as the theme before did. */
	public void clear() {
		front = null;
		pages.values().forEach(page -> page.control().dispose());
		pages.clear();
	}

	/** Gives the focus to the page in front. */
	public void setFocus() {
		if (front instanceof Page page) {
			page.control().setFocus();
		}
	}

	/**
	 * Text that wraps is slow to measure: it is measured once for a width. A scroll bar that comes or goes calls this
	 * again, with another width for the same content.
	 *
	 * @param changed
	 *            whether what is on the page needs other room than before
	 */
	public void fit(boolean changed) {
		if (front instanceof Page page) {
			area.setMinSize(0, page.control().computeSize(area.getClientArea().width, SWT.DEFAULT, changed).y);
			fillBody();
			if (changed) {
				// Rows whose own size is as before as well: it is what stands in them that needs another place.
				page.control().layout(false, true);
			}
		}
	}

	private void fillBody() {
		Rectangle room = body.getClientArea();
		if (front instanceof Page page) {
			page.control().setBounds(room);
		}
	}

	/** The attribute whose field has the focus, so that it keeps it when a conditional field comes or goes. */
	private Optional<String> focusedField() {
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
}
