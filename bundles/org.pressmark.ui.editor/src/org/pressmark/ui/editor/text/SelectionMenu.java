package org.pressmark.ui.editor.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.ui.widgets.AfterStyling;
import org.pressmark.ui.widgets.WidgetId;

/**
 * What can be made of the words that were just selected with the mouse, beside them: a mark of each label, a part of
 * the quote that waits for its parts, a fragment of the selected mark.
 */
final class SelectionMenu {

	private static final int MOST_LABELS = 9;
	/** A double click is not over before this many milliseconds, nor is what it selects. */
	private static final int CALM = 350;

	private final ArticlePage page;
	private final Floating floating;
	private BooleanSupplier enabled = () -> true;
	private int asked;

	SelectionMenu(ArticlePage page) {
		this.page = page;
		this.floating = new Floating(page);
	}

	/** Sets who decides whether it appears. */
	void appearIf(BooleanSupplier on) {
		enabled = on;
	}

	/** Appears when the hand has come to rest. */
	void schedule() {
		int number = ++asked;
		if (enabled.getAsBoolean() && page.session().document().isEditable()) {
			page.text().getDisplay().timerExec(CALM, () -> {
				if (number == asked && !page.text().isDisposed() && !page.selection().isEmpty() && !isElsewhere()) {
					show();
				}
			});
		}
	}

	/** Whether somebody has gone on to another part of the window. */
	private boolean isElsewhere() {
		Control focus = page.text().getDisplay().getFocusControl();
		return focus != null && focus != page.text() && focus.getShell() == page.text().getShell();
	}

	/** What was asked for before has been overtaken. */
	void cancel() {
		asked++;
	}

	private void show() {
		Rectangle end = page.painter().boxOf(page.selection().end());
		floating.show(end, 0, this::fill);
	}

	private void fill(Composite parent) {
		ToolBar bar = WidgetId.of("selection.menu").on(new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL));
		List<LabelDefinition> labels = page.session().codebook().labels();
		labels.stream().limit(MOST_LABELS).forEach(label -> {
			if (bar.getItemCount() > 0) {
				new ToolItem(bar, SWT.SEPARATOR);
			}
			ToolItem item = item(bar, label.name(), label.shortcut(), () -> page.commands().tag(label, false));
			AfterStyling.colour(bar,
					() -> item.setForeground(page.painter().palette().nameOn(label.name(), bar.getBackground())));
		});
		Optional<Mark> owner = page.session().selection().armed().flatMap(page.session().layer()::mark);
		owner.flatMap(mark -> page.session().planner().linking().nextSlot(mark,
				page.session().selection().arming().slot())).map(SlotDefinition::name).ifPresent(slot -> {
					new ToolItem(bar, SWT.SEPARATOR);
					item(bar, Messages.bind(Messages.asPart, slot), "\u21B5", page.links()::takePart);
				});
		if (!page.session().selected().isEmpty()) {
			new ToolItem(bar, SWT.SEPARATOR);
			item(bar, Messages.asFragment, "+", page.commands()::addFragment);
		}
	}

	private ToolItem item(ToolBar bar, String name, String key, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		String shown = key.toUpperCase(Locale.ROOT);
		item.setText((key.isEmpty() ? name : name + "\u2002" + shown).replace("&", "&&"));
		item.addListener(SWT.Selection, event -> page.text().getDisplay().asyncExec(() -> {
			floating.hide();
			if (!page.text().isDisposed()) {
				action.run();
			}
		}));
		return item;
	}
}
