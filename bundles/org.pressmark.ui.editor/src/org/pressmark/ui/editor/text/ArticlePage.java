package org.pressmark.ui.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.lint.Finding;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.paint.LanePainter;
import org.pressmark.ui.editor.paint.MarkedText;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.CopyCommands;
import org.pressmark.ui.editor.session.LinkCommands;
import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.session.MarkNavigation;
import org.pressmark.ui.editor.session.MarkSelection;
import org.pressmark.ui.editor.session.QuickFixes;
import org.pressmark.ui.editor.session.TextCaret;
import org.pressmark.ui.editor.session.TextUnits;
import org.pressmark.ui.editor.session.ValueCommands;

/** A session shown on a text widget, with everything that keys and mouse do there. */
public final class ArticlePage implements TextCaret {

	private final MarkedText text;
	private final AnnotationSession session;
	private final Consumer<IStatus> teller;
	private final MarkCommands commands;
	private final LinkCommands links;
	private final CopyCommands copying;
	private final ValueCommands values;
	private final MarkNavigation navigation;
	private final QuickFixes fixes;
	private final LanePainter painter;
	private final OverlapMenu overlaps;
	private final SelectionMenu selectionMenu;
	private final MarkAccessibility accessibility;
	private final LayerListener layerListener = this::layerChanged;
	private Runnable whenSnapChanges = () -> {};
	private final Runnable problemListener = this::showNotes;
	private final MarkSelection.Listener selectionListener = new MarkSelection.Listener() {
		@Override
		public void selectionChanged(boolean reveal) {
			showSelection(reveal);
		}

		@Override
		public void placeTouched(Fragment place) {
			if (!text.isDisposed()) {
				reveal(place);
			}
		}
	};

	/**
	 * Shows a session.
	 *
	 * @param text
	 *            the widget, with the text of the article in it
	 * @param session
	 *            what to show
	 * @param teller
	 *            shows how commands went
	 */
	public ArticlePage(MarkedText text, AnnotationSession session, Consumer<IStatus> teller) {
		this.text = text;
		this.session = session;
		this.teller = teller;
		this.commands = new MarkCommands(session, this);
		this.links = new LinkCommands(session, this, commands);
		this.copying = new CopyCommands(session, this, commands);
		this.values = new ValueCommands(session, this);
		this.navigation = new MarkNavigation(session, this);
		this.fixes = new QuickFixes(session, this);
		ParagraphDirection.install(text);
		ReadingColumn.install(text);
		CaretParking.install(text);
		this.painter = new LanePainter(text, session.article(), session.codebook(), session.layer());
		painter.offerHandles(session.document().isEditable());
		this.overlaps = new OverlapMenu(this);
		this.selectionMenu = new SelectionMenu(this);
		new LabelKeys(session.codebook(), commands).install(text);
		new MarkMouse(this).install();
		this.accessibility = new MarkAccessibility(text, session, painter);
		accessibility.install();
		session.document().addListener(layerListener);
		session.selection().addListener(selectionListener);
		session.problems().addListener(problemListener);
		text.addListener(SWT.Dispose, event -> detach());
		CompletableFuture.runAsync(TextUnits::warmUp);
	}

	/** {@return the widget} */
	public MarkedText text() {
		return text;
	}

	/** {@return what is shown} */
	public AnnotationSession session() {
		return session;
	}

	/** {@return what keys and menus do to marks} */
	public MarkCommands commands() {
		return commands;
	}

	/** {@return how keys and menus put objects together} */
	public LinkCommands links() {
		return links;
	}

	/** {@return how keys and menus copy whole objects} */
	public CopyCommands copying() {
		return copying;
	}

	/** {@return how digits set values} */
	public ValueCommands values() {
		return values;
	}

	/** {@return what puts findings right} */
	public QuickFixes fixes() {
		return fixes;
	}

	/** {@return how keys and menus get from mark to mark} */
	public MarkNavigation navigation() {
		return navigation;
	}

	/** {@return what paints the marks} */
	public LanePainter painter() {
		return painter;
	}

	/**
	 * Asks to be told that selections are widened to something else.
	 *
	 * @param action
	 *            what to do then, and now
	 */
	public void whenSnapChanges(Runnable action) {
		whenSnapChanges = action;
		action.run();
	}

	/** Selections are widened to something else from now on. */
	public void snapChanged() {
		whenSnapChanges.run();
	}

	/**
	 * Asks to be told that the caret has come into or out of a mark, or that one there has changed.
	 *
	 * @param action
	 *            what to do then
	 */
	public void whenOtherMarksAtCaret(Runnable action) {
		accessibility.whenChanged(action);
	}

	/** {@return what there is to say of the marks at the caret} */
	public CaretReport atCaret() {
		return accessibility.report();
	}

	/** {@return what appears beside words that were selected with the mouse} */
	SelectionMenu selectionMenu() {
		return selectionMenu;
	}

	/**
	 * Lets a small menu appear beside words that were selected with the mouse.
	 *
	 * @param on
	 *            asked each time whether it appears
	 */
	public void showSelectionMenu(BooleanSupplier on) {
		selectionMenu.appearIf(on);
	}

	/** Takes over another font or other colours, which the widget has already. */
	public void restyle() {
		if (!text.isDisposed()) {
			ReadingColumn.arrange(text);
			painter.restyle();
		}
	}

	@Override
	public Fragment selection() {
		Point range = text.getSelectionRange();
		return new Fragment(range.x, range.x + range.y);
	}

	@Override
	public int caret() {
		return text.getCaretOffset();
	}

	@Override
	public void moveTo(int offset) {
		text.setSelection(offset);
	}

	@Override
	public void select(Fragment place) {
		text.setSelection(place.begin(), place.end());
		reveal(place);
	}

	@Override
	public void reveal(Mark mark) {
		reveal(mark.extent());
	}

	private void reveal(Fragment place) {
		Rectangle box = painter.boxOf(place.begin());
		Rectangle page = text.getClientArea();
		int slack = 2 * box.height;
		if (box.y < slack || box.y + box.height > page.height - slack) {
			text.setTopPixel(Math.max(0, text.getTopPixel() + box.y - page.height / 3));
		}
	}

	@Override
	public boolean isRightToLeft(int offset) {
		return ParagraphDirection.isRightToLeft(text.getLine(text.getLineAtOffset(offset)));
	}

	@Override
	public void showCandidates(List<Mark> marks, int offset) {
		overlaps.show(marks, offset);
	}

	@Override
	public void tell(IStatus status) {
		teller.accept(status);
		if (!status.isOK()) {
			accessibility.announce(status.getMessage());
		}
	}

	private void layerChanged(Layer before, Layer after, Optional<LayerEdit> edit) {
		if (!text.isDisposed()) {
			painter.show(session.article());
			painter.offerHandles(session.document().isEditable());
			if (after != painter.model().layer()) {
				if (edit.isPresent() && before == painter.model().layer()) {
					painter.show(after, edit.get());
				} else {
					painter.show(after);
				}
				painter.emphasise(session.selection());
				accessibility.caretMayBeElsewhere();
			}
		}
	}

	private void showSelection(boolean reveal) {
		if (text.isDisposed()) {
			return;
		}
		painter.emphasise(session.selection());
		Optional<MarkId> first = session.selection().first();
		if (reveal && first.isPresent()) {
			session.layer().mark(first.get()).ifPresent(this::reveal);
		}
	}

	private void showNotes() {
		if (!text.isDisposed()) {
			painter.showNotes(session.problems().ofText().stream().map(Finding::where).toList());
		}
	}

	private void detach() {
		session.problems().removeListener(problemListener);
		session.document().removeListener(layerListener);
		session.selection().removeListener(selectionListener);
	}
}
