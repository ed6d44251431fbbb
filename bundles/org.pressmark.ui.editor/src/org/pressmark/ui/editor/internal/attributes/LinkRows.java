package org.pressmark.ui.editor.internal.attributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.ui.editor.paint.LabelPalette;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.Arming;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.editor.text.MarkDescription;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.AfterStyling;
import org.pressmark.ui.widgets.NativeColors;
import org.pressmark.ui.widgets.TextStart;
import org.pressmark.ui.widgets.WidgetId;

/**
 * The links of one mark: its slots with what is in them, and the slots of others that it is in. Only the rows that
 * change get new widgets.
 */
final class LinkRows {

	/** What a row shows; the slot is empty where the mark is in a slot of another. */
	private record Row(String name, String tooltip, Optional<String> slot, List<Entry> entries, Waiting waiting) {
		boolean hasHeadOf(Row other) {
			return name.equals(other.name) && tooltip.equals(other.tooltip) && slot.equals(other.slot);
		}
	}

	/** Whether a slot takes more, and whether what is selected next goes into it. */
	private enum Waiting {
		FULL, ROOM, ARMED
	}

	/** A link to a mark. It knows marks by their ids, as they may have changed by the time it is used. */
	private record Entry(String text, String tooltip, MarkId shown, MarkId owner, String slot, MarkId filler) {}

	private final Composite parent;
	private final Control after;
	private final ArticlePage page;
	private final AnnotationSession session;
	private final List<Label> names = new ArrayList<>();
	private final List<Composite> bodies = new ArrayList<>();
	private List<Row> rows = List.of();

	/** Takes the widget that comes after the rows in the form. */
	LinkRows(Composite parent, Control after, ArticlePage page) {
		this.parent = parent;
		this.after = after;
		this.page = page;
		this.session = page.session();
	}

	/** Shows the links of a mark, and returns whether the form has to be laid out again. */
	boolean show(Mark mark) {
		List<Row> needed = rowsOf(mark);
		if (needed.equals(rows)) {
			return false;
		}
		int kept = 0;
		while (kept < Math.min(rows.size(), needed.size()) && rows.get(kept).hasHeadOf(needed.get(kept))) {
			if (!rows.get(kept).equals(needed.get(kept))) {
				fill(bodies.get(kept), needed.get(kept));
			}
			kept++;
		}
		dropFrom(kept);
		needed.subList(kept, needed.size()).forEach(this::add);
		rows = needed;
		return true;
	}

	private void dropFrom(int first) {
		while (names.size() > first) {
			names.removeLast().dispose();
			bodies.removeLast().dispose();
		}
	}

	private List<Row> rowsOf(Mark mark) {
		List<Row> found = new ArrayList<>();
		session.codebook().label(mark.label())
				.ifPresent(label -> label.slots().forEach(slot -> found.add(rowOf(mark, slot))));
		session.layer().pointingTo(mark.id()).sorted().forEach(owner -> owner.slots().forEach((slot, fillers) -> {
			if (fillers.contains(mark.id())) {
				found.add(new Row(Messages.bind(Messages.belongsTo, slot), "", Optional.empty(),
						List.of(entry(owner, owner, slot, mark.id())), Waiting.FULL));
			}
		}));
		return found;
	}

	private Row rowOf(Mark mark, SlotDefinition slot) {
		return new Row(slot.min() > 0 ? slot.name() + " *" : slot.name(), slot.description(), Optional.of(slot.name()),
				session.layer().fillers(mark, slot.name()).stream()
						.map(filler -> entry(filler, mark, slot.name(), filler.id())).toList(),
				waiting(mark, slot));
	}

	private Waiting waiting(Mark mark, SlotDefinition slot) {
		Arming arming = session.selection().arming();
		boolean armed = arming.owner().filter(mark.id()::equals).isPresent()
				&& arming.slot().filter(slot.name()::equals).isPresent();
		boolean room = session.document().isEditable() && mark.slot(slot.name()).size() < slot.max();
		return armed ? Waiting.ARMED : room ? Waiting.ROOM : Waiting.FULL;
	}

	private Entry entry(Mark shown, Mark owner, String slot, MarkId filler) {
		return new Entry(MarkDescription.words(shown, session), MarkDescription.of(shown, session), shown.id(),
				owner.id(), slot, filler);
	}

	private void add(Row row) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(row.name());
		label.setToolTipText(row.tooltip());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		label.moveAbove(after);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		row.slot().ifPresent(slot -> WidgetId.of("slot." + slot).on(body));
		body.moveAbove(after);
		names.add(label);
		bodies.add(body);
		fill(body, row);
	}

	private void fill(Composite body, Row row) {
		for (Control old : body.getChildren()) {
			old.dispose();
		}
		row.entries().forEach(entry -> createEntry(body, row, entry));
		if (row.entries().isEmpty() || row.waiting() == Waiting.ARMED) {
			Label empty = new Label(body, SWT.NONE);
			empty.setText(row.waiting() == Waiting.ARMED ? Messages.armedSlot : Messages.slotEmpty);
			AfterStyling.colour(NativeColors.on(empty),
					() -> empty.setForeground(LabelPalette.faintOn(body.getForeground(), body.getBackground())));
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
					.span(row.waiting() == Waiting.FULL ? 2 : 1, 1).applyTo(empty);
		}
		if (row.waiting() != Waiting.FULL) {
			createArm(body, row);
		}
	}

	/** The button that lets a slot wait for what is selected next; the text keeps the focus. */
	private void createArm(Composite body, Row row) {
		Button arm = new Button(body, SWT.TOGGLE | SWT.FLAT);
		arm.setText("+");
		arm.setToolTipText(Messages.armSlot);
		AccessibleName.of(row.name() + ": " + Messages.armSlot).on(arm);
		arm.setSelection(row.waiting() == Waiting.ARMED);
		WidgetId.of("slot." + row.slot().orElse("") + ".fill").on(arm);
		arm.addListener(SWT.Selection, event -> session.selected().stream().findFirst().ifPresent(owner -> {
			if (arm.getSelection()) {
				session.codebook().label(owner.label()).flatMap(label -> row.slot().flatMap(label::slot))
						.ifPresent(slot -> page.links().fillOrArm(owner, slot));
				page.text().setFocus();
			} else {
				session.selection().arm(Arming.of(owner.id()));
			}
		}));
		int column = row.entries().isEmpty() || row.waiting() == Waiting.ARMED ? 1 : 2;
		GridDataFactory.swtDefaults().hint(24, 22).span(column, 1).align(column == 1 ? SWT.CENTER : SWT.END, SWT.CENTER)
				.applyTo(arm);
	}

	private void createEntry(Composite body, Row row, Entry entry) {
		Link link = new Link(body, SWT.NONE);
		show(link, entry.text());
		link.addListener(SWT.Resize, event -> show(link, fitting(link, entry.text())));
		link.setToolTipText(entry.tooltip());
		AccessibleName.of(row.name() + ": " + entry.tooltip()).on(link);
		link.addListener(SWT.Selection,
				event -> session.layer().mark(entry.shown()).ifPresent(page.navigation()::jumpTo));
		// The height of one line: at the width that it asks for here it would be measured as broken into several.
		int line = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, line)
				.span(session.document().isEditable() ? 1 : 2, 1).applyTo(link);
		if (session.document().isEditable()) {
			createRemove(body, entry);
		}
	}

	private static void show(Link link, String words) {
		link.setText("<a>" + words.replace("&", "&&").replace("<", "‹") + "</a>");
	}

	/** Words that have too little room end in an ellipsis: the whole of them is in the tooltip. */
	private static String fitting(Link link, String words) {
		GC gc = new GC(link);
		try {
			return TextStart.fit(words, gc, link.getSize().x);
		} finally {
			gc.dispose();
		}
	}

	private void createRemove(Composite body, Entry entry) {
		Button remove = new Button(body, SWT.PUSH | SWT.FLAT);
		remove.setText("×");
		remove.setToolTipText(Messages.unlink);
		AccessibleName.of(Messages.unlink + ": " + entry.text()).on(remove);
		remove.addListener(SWT.Selection, event -> session.layer().mark(entry.owner()).ifPresent(owner -> page
				.commands().carryOut(session.planner().links().unlink(owner, entry.slot(), entry.filler()))));
		GridDataFactory.swtDefaults().hint(24, 22).applyTo(remove);
	}
}
