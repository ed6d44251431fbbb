package org.pressmark.ui.editor.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.paint.LanePainter;
import org.pressmark.ui.editor.paint.MarkedText;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.LinkCommands;
import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.session.MarkNavigation;
import org.pressmark.ui.editor.session.Plan;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/**
 * The mouse on the page: a click selects the shortest mark and cycles through longer ones, Ctrl+click links, a drag
 * selects words (characters if Alt is down when it ends), and the handles of the selected mark move its edges.
 */
final class MarkMouse {

	/** How far, in pixels, a mouse moves in a hand that only clicks. */
	private static final int STILL = 3;

	private final MarkedText text;
	private final AnnotationSession session;
	private final MarkCommands commands;
	private final LinkCommands links;
	private final MarkNavigation navigation;
	private final LanePainter painter;
	private final SelectionMenu selectionMenu;
	private Optional<LanePainter.EdgeHit> dragged = Optional.empty();
	private Optional<Plan> pending = Optional.empty();
	private Point pressed = new Point(0, 0);
	private boolean isPressed;
	private boolean overHandle;

	MarkMouse(ArticlePage page) {
		this.text = page.text();
		this.session = page.session();
		this.commands = page.commands();
		this.links = page.links();
		this.navigation = page.navigation();
		this.painter = page.painter();
		this.selectionMenu = page.selectionMenu();
	}

	void install() {
		// A filter, as the widget would select text under a handle before any listener of ours is asked.
		Listener filter = this::filter;
		Display display = text.getDisplay();
		for (int type : new int[]{SWT.MouseDown, SWT.MouseMove, SWT.MouseUp}) {
			display.addFilter(type, filter);
			text.addListener(SWT.Dispose, event -> display.removeFilter(type, filter));
		}
		text.addListener(SWT.MouseExit, event -> painter.hover(Optional.empty(), session.selection()));
		text.addListener(SWT.MouseUp, this::mouseUp);
	}

	private void filter(Event event) {
		if (event.widget != text) {
			return;
		}
		switch (event.type) {
			case SWT.MouseDown -> beginDrag(event);
			case SWT.MouseMove -> drag(event);
			case SWT.MouseUp -> endDrag(event);
			default -> {
				// no other type is asked for
			}
		}
		if (event.type == SWT.MouseDown || event.type == SWT.MouseMove) {
			text.aim(event);
		}
	}

	private void beginDrag(Event event) {
		isPressed = false;
		selectionMenu.cancel();
		Optional<Mark> beyond = event.button == 1
				? painter.signAt(new Point(event.x, event.y)).flatMap(session.layer()::mark)
				: Optional.empty();
		if (beyond.isPresent()) {
			navigation.jumpTo(beyond.get());
			event.type = SWT.None;
			return;
		}
		dragged = event.button == 1 && session.document().isEditable()
				? painter.handleAt(new Point(event.x, event.y))
				: Optional.empty();
		if (dragged.isPresent()) {
			pressed = new Point(event.x, event.y);
			text.setFocus();
			event.type = SWT.None;
		}
		isPressed = event.type == SWT.MouseDown && event.button == 1;
	}

	private void drag(Event event) {
		if (dragged.isEmpty()) {
			hover(event);
			boolean over = painter.handleAt(new Point(event.x, event.y)).isPresent();
			if (over != overHandle) {
				overHandle = over;
				text.setCursor(over ? text.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
			}
			return;
		}
		moveTo(event, dragged.get());
		event.type = SWT.None;
	}

	/** The mark under the mouse shows what it is linked with, but not while text is being selected. */
	private void hover(Event event) {
		if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
			int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
			painter.hover(offset < 0
					? Optional.empty()
					: painter.model().index().at(offset).stream().findFirst().map(Mark::id), session.selection());
		}
	}

	private void moveTo(Event event, LanePainter.EdgeHit edge) {
		int offset = snapped(edge, offsetAt(event), (event.stateMask & SWT.ALT) != 0);
		Plan plan = session.planner().spans().moveEdge(edge.mark(), edge.end(), offset);
		pending = Optional.of(plan);
		if (plan instanceof Plan.Step step) {
			painter.show(step.edit().applyTo(session.layer()));
		}
	}

	private void endDrag(Event event) {
		if (dragged.isEmpty()) {
			return;
		}
		// The last moves of a quick drag may never be told: what counts is where it ends.
		if (Math.abs(event.x - pressed.x) > STILL || Math.abs(event.y - pressed.y) > STILL) {
			moveTo(event, dragged.get());
		}
		dragged = Optional.empty();
		Optional<Plan> plan = pending;
		pending = Optional.empty();
		painter.show(session.layer());
		if (plan.isPresent()) {
			commands.carryOut(plan.get());
		}
		event.type = SWT.None;
	}

	private int snapped(LanePainter.EdgeHit edge, int offset, boolean exact) {
		Unit unit = session.codebook().label(edge.mark().label())
				.map(label -> commands.snapping().unit(label, exact)).orElse(commands.snapping().unit(exact));
		int begin = edge.end() ? edge.mark().begin() : offset;
		int end = edge.end() ? offset : edge.mark().end();
		if (begin >= end) {
			return offset;
		}
		Fragment snapped = session.units().snap(new Fragment(begin, end), unit);
		return edge.end() ? snapped.end() : snapped.begin();
	}

	private int offsetAt(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		if (offset >= 0) {
			return offset;
		}
		int line = text.getLineIndex(event.y);
		int begin = text.getOffsetAtLine(line);
		return event.x < text.getLeftMargin() ? begin : begin + text.getLine(line).length();
	}

	/** A button may be let go here that was pressed elsewhere: on a list that closed under it. */
	private void mouseUp(Event event) {
		if (event.button != 1 || !isPressed) {
			return;
		}
		isPressed = false;
		Point range = text.getSelectionRange();
		if (range.y > 0) {
			snapSelection(range, (event.stateMask & SWT.ALT) != 0);
			if (links.isSlotArmed()) {
				links.takePart();
			} else {
				selectionMenu.schedule();
			}
			return;
		}
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		if (offset < 0) {
			session.selection().select(List.of(), false);
		} else if (links.isSlotArmed() && fillSlot(offset)) {
			return;
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			linkTo(offset);
		} else if (!navigation.selectAt(offset)) {
			session.selection().select(List.of(), false);
		}
	}

	/** Puts the shortest mark at a place into the slot that was chosen, if that takes one of them. */
	private boolean fillSlot(int offset) {
		Optional<Mark> owner = session.selection().armed().flatMap(session.layer()::mark);
		Optional<String> slot = session.selection().arming().slot();
		Optional<Mark> part = painter.model().index().at(offset).stream()
				.filter(mark -> session.planner().linking().slots(owner.orElseThrow(), mark).stream()
						.anyMatch(taking -> slot.filter(taking.name()::equals).isPresent()))
				.findFirst();
		part.ifPresent(links::fillArmedSlot);
		return part.isPresent();
	}

	private void snapSelection(Point range, boolean exact) {
		Fragment span = new Fragment(range.x, range.x + range.y);
		Fragment snapped = session.units().snap(span, commands.snapping().unit(exact));
		if (!snapped.isEmpty() && !snapped.equals(span)) {
			text.setSelectionRange(snapped.begin(), snapped.length());
		}
	}

	/** Links the selected mark with the shortest mark at a place that it can be linked with. */
	private void linkTo(int offset) {
		List<Mark> selected = session.selected();
		List<Mark> candidates = painter.model().index().at(offset);
		if (selected.isEmpty() || candidates.isEmpty()) {
			navigation.selectAt(offset);
			return;
		}
		Mark one = selected.getFirst();
		Mark other = candidates.stream().filter(mark -> links.canLink(one, mark)).findFirst()
				.orElse(candidates.getFirst());
		links.linkTo(one, other);
	}
}
