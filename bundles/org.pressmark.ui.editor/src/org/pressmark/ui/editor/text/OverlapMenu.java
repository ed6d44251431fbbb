package org.pressmark.ui.editor.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.paint.LabelPalette;
import org.pressmark.ui.widgets.NativeColors;
import org.pressmark.ui.widgets.WidgetId;

/** The marks at a place where several lie over each other, the shortest first; the selected one has a pointer. */
final class OverlapMenu {

	private static final int MOST = 8;
	private static final String HERE = "\u25B8 ";
	private static final String NOT_HERE = "\u2003";

	private final ArticlePage page;
	private final Floating floating;

	OverlapMenu(ArticlePage page) {
		this.page = page;
		this.floating = new Floating(page);
	}

	/** Shows the marks at a place; the one that is selected next by the same key or click stays in the list. */
	void show(List<Mark> marks, int offset) {
		floating.show(page.painter().boxOf(offset), SWT.SPACE,
				parent -> marks.stream().limit(MOST).forEach(mark -> add(parent, mark)));
	}

	private void add(Composite parent, Mark mark) {
		boolean selected = page.session().selection().ids().contains(mark.id());
		LabelPalette.Look look = page.painter().palette().look(mark.label());
		CLabel row = NativeColors.on(WidgetId.of("overlap." + mark.id().value()).on(new CLabel(parent, SWT.NONE)));
		row.setText((selected ? HERE : NOT_HERE) + mark.label() + "  "
				+ MarkDescription.quoted(mark, page.session()).replace("&", "&&"));
		row.setForeground(selected ? look.onLine() : look.text());
		row.setBackground(selected ? look.line() : page.painter().palette().page());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		row.addListener(SWT.MouseDown, event -> pick(event, mark));
	}

	private void pick(Event event, Mark mark) {
		if (event.button == 1) {
			page.text().getDisplay().asyncExec(() -> {
				floating.hide();
				if (!page.text().isDisposed()) {
					page.session().layer().mark(mark.id()).ifPresent(page.navigation()::pick);
				}
			});
		}
	}
}
