package org.pressmark.testing;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Moves and presses the real mouse. All places are pixels of the display. */
public final class Mouse {

	private static final int PRIMARY = InputEvent.BUTTON1_DOWN_MASK;
	private static final int SECONDARY = InputEvent.BUTTON3_DOWN_MASK;

	/** Milliseconds until an event is handed on; the wait for idleness of Robot takes seconds at times. */
	private static final int SETTLE = 30;
	private static final int REST = 100;

	private final Robot robot;

	/** Opens the mouse of the display. */
	public Mouse() {
		try {
			robot = new Robot();
			robot.setAutoDelay(8);
		} catch (AWTException e) {
			throw new AssertionError("No display takes mouse events", e);
		}
	}

	/**
	 * Moves without pressing.
	 *
	 * @param place
	 *            where to
	 */
	public void move(Point place) {
		robot.mouseMove(place.x - 1, place.y);
		robot.mouseMove(place.x, place.y);
		robot.delay(SETTLE);
	}

	/**
	 * Clicks with the primary button.
	 *
	 * @param place
	 *            where
	 */
	public void click(Point place) {
		move(place);
		press(PRIMARY);
	}

	/** Waits until another click at the same place is one of its own and not the second of a double click. */
	public void rest() {
		Ui.pause(Ui.read(() -> Ui.display().getDoubleClickTime()) + REST);
	}

	/**
	 * Clicks twice, quickly.
	 *
	 * @param place
	 *            where
	 */
	public void doubleClick(Point place) {
		move(place);
		press(PRIMARY);
		press(PRIMARY);
	}

	/**
	 * Opens the context menu.
	 *
	 * @param place
	 *            where
	 */
	public void contextClick(Point place) {
		move(place);
		press(SECONDARY);
	}

	/**
	 * Presses at one place, moves, and lets go at another.
	 *
	 * @param from
	 *            where to press
	 * @param to
	 *            where to let go
	 */
	public void drag(Point from, Point to) {
		move(from);
		robot.mousePress(PRIMARY);
		robot.mouseMove((from.x + to.x) / 2, (from.y + to.y) / 2);
		robot.mouseMove(to.x, to.y);
		robot.delay(SETTLE);
		robot.mouseRelease(PRIMARY);
		robot.delay(SETTLE);
	}

	/**
	 * Turns the wheel.
	 *
	 * @param place
	 *            over what
	 * @param notches
	 *            how far; positive is down the page
	 */
	public void scroll(Point place, int notches) {
		move(place);
		for (int i = 0; i < Math.abs(notches); i++) {
			robot.mouseWheel(Integer.signum(notches));
		}
		robot.delay(SETTLE);
	}

	/**
	 * Clicks into the middle of a control.
	 *
	 * @param control
	 *            the control
	 */
	public void click(Control control) {
		click(Ui.read(() -> middle(control)));
	}

	private static Point middle(Control control) {
		Rectangle bounds = control.getBounds();
		return control.toDisplay(bounds.width / 2, bounds.height / 2);
	}

	private void press(int button) {
		robot.mousePress(button);
		robot.mouseRelease(button);
		robot.delay(SETTLE);
	}
}
