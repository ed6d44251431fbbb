package org.pressmark.ui.editor.internal.attributes;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.editor.text.MarkDescription;
import org.pressmark.ui.widgets.WidgetId;

/** The links of one mark: its slots with what is in them, and the slots of others that it is in. */
final class LinkRows {

	private final Composite parent;
	private final ArticlePage page;
	private final AnnotationSession session;
	private final Mark mark;

	LinkRows(Composite parent, ArticlePage page, Mark mark) {
		this.parent = parent;
		this.page = page;
		this.session = page.session();
		this.mark = mark;
	}

	void create() {
		session.codebook().label(mark.label()).ifPresent(label -> label.slots().forEach(this::createSlot));
		List<Mark> owners = session.layer().pointingTo(mark.id()).sorted().toList();
		for (Mark owner : owners) {
			owner.slots().forEach((slot, fillers) -> {
				if (fillers.contains(mark.id())) {
					Composite row = row(Messages.bind(Messages.belongsTo, slot), "");
					entry(row, owner, owner, slot, mark.id());
				}
			});
		}
	}

	private void createSlot(SlotDefinition slot) {
		Composite row = row(slot.min() > 0 ? slot.name() + " *" : slot.name(), slot.description());
		WidgetId.of("slot." + slot.name()).on(row);
		List<Mark> fillers = session.layer().fillers(mark, slot.name());
		if (fillers.isEmpty()) {
			Label empty = new Label(row, SWT.NONE);
			empty.setText(Messages.slotEmpty);
			empty.setForeground(page.painter().palette().faint());
		}
		fillers.forEach(filler -> entry(row, filler, mark, slot.name(), filler.id()));
	}

	private Composite row(String name, String tooltip) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(name);
		label.setToolTipText(tooltip);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private void entry(Composite row, Mark shown, Mark owner, String slot, MarkId filler) {
		Link link = new Link(row, SWT.NONE);
		link.setText("<a>" + MarkDescription.words(shown, session).replace("&", "&&").replace("<", "‹") + "</a>");
		link.setToolTipText(MarkDescription.of(shown, session));
		link.addListener(SWT.Selection, event -> page.commands().jumpTo(shown));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT)
				.applyTo(link);
		Button remove = new Button(row, SWT.PUSH | SWT.FLAT);
		remove.setText("×");
		remove.setToolTipText(Messages.unlink);
		remove.addListener(SWT.Selection,
				event -> page.commands().carryOut(session.planner().unlink(owner, slot, filler)));
		GridDataFactory.swtDefaults().hint(24, 22).applyTo(remove);
	}
}
