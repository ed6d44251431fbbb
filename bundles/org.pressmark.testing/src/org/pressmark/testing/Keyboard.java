package org.pressmark.testing;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Presses real keys: they go through the window system to whatever has the focus. Assumes the US layout, which a
 * virtual
 * display has.
 */
public final class Keyboard {

	private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("ENTER", KeyEvent.VK_ENTER),
			Map.entry("ESC", KeyEvent.VK_ESCAPE), Map.entry("TAB", KeyEvent.VK_TAB),
			Map.entry("SPACE", KeyEvent.VK_SPACE), Map.entry("DELETE", KeyEvent.VK_DELETE),
			Map.entry("BACKSPACE", KeyEvent.VK_BACK_SPACE), Map.entry("HOME", KeyEvent.VK_HOME),
			Map.entry("END", KeyEvent.VK_END), Map.entry("LEFT", KeyEvent.VK_LEFT),
			Map.entry("RIGHT", KeyEvent.VK_RIGHT), Map.entry("UP", KeyEvent.VK_UP), Map.entry("DOWN", KeyEvent.VK_DOWN),
			Map.entry("PAGEUP", KeyEvent.VK_PAGE_UP), Map.entry("PAGEDOWN", KeyEvent.VK_PAGE_DOWN),
			Map.entry("CTRL", KeyEvent.VK_CONTROL), Map.entry("SHIFT", KeyEvent.VK_SHIFT),
			Map.entry("ALT", KeyEvent.VK_ALT), Map.entry(".", KeyEvent.VK_PERIOD), Map.entry(",", KeyEvent.VK_COMMA),
			Map.entry("-", KeyEvent.VK_MINUS), Map.entry("=", KeyEvent.VK_EQUALS), Map.entry("/", KeyEvent.VK_SLASH),
			Map.entry("[", KeyEvent.VK_OPEN_BRACKET), Map.entry("]", KeyEvent.VK_CLOSE_BRACKET),
			Map.entry("\\", KeyEvent.VK_BACK_SLASH), Map.entry("'", KeyEvent.VK_QUOTE),
			Map.entry(";", KeyEvent.VK_SEMICOLON), Map.entry(" ", KeyEvent.VK_SPACE));

	/** Characters that need Shift on the US layout, by the key that they sit on. */
	private static final Map<Character, String> SHIFTED = Map.of('_', "-", '+', "=", ':', ";", '"', "'", '?', "/", '<',
			",",
			'>', ".", '(', "9", ')', "0", '*', "8");

	/** Milliseconds until an event is handed on; the wait for idleness of Robot takes seconds at times. */
	private static final int SETTLE = 8;

	private final Robot robot;

	/** Opens the keyboard of the display. */
	public Keyboard() {
		try {
			robot = new Robot();
			robot.setAutoDelay(6);
		} catch (AWTException e) {
			throw new AssertionError("No display takes key events", e);
		}
	}

	/**
	 * Presses keys together, as in {@code Ctrl+Shift+A}.
	 *
	 * @param chord
	 *            names joined by {@code +}: letters, digits, F1 to F12, and names such as Enter, Esc, Left, PageDown
	 */
	public void press(String chord) {
		List<Integer> codes = new ArrayList<>();
		for (String name : chord.split("\\+")) {
			codes.add(code(name));
		}
		codes.forEach(robot::keyPress);
		Collections.reverse(codes);
		codes.forEach(robot::keyRelease);
		robot.delay(SETTLE);
	}

	/**
	 * Presses keys together several times.
	 *
	 * @param chord
	 *            as in {@link #press(String)}
	 * @param times
	 *            how often
	 */
	public void press(String chord, int times) {
		for (int i = 0; i < times; i++) {
			press(chord);
		}
	}

	/**
	 * Types characters of the US layout.
	 *
	 * @param text
	 *            what to type
	 */
	public void type(String text) {
		for (char c : text.toCharArray()) {
			if (Character.isUpperCase(c)) {
				press("Shift+" + c);
			} else if (SHIFTED.containsKey(c)) {
				press("Shift+" + SHIFTED.get(c));
			} else {
				press(String.valueOf(c));
			}
		}
	}

	/**
	 * Holds a modifier while something is done.
	 *
	 * @param modifier
	 *            Ctrl, Shift or Alt
	 * @param work
	 *            what is done meanwhile
	 */
	public void holding(String modifier, Runnable work) {
		robot.keyPress(code(modifier));
		try {
			work.run();
		} finally {
			robot.keyRelease(code(modifier));
			robot.delay(SETTLE);
		}
	}

	/**
	 * Lets go of all keys: a process that was killed may have died with its fingers on them, and a key that stays down
	 * repeats itself into whatever has the focus later, in another test too.
	 */
	public void letGo() {
		NAMED.values().stream().distinct().forEach(robot::keyRelease);
		for (char letter = 'A'; letter <= 'Z'; letter++) {
			robot.keyRelease(code(String.valueOf(letter)));
		}
		robot.delay(SETTLE);
	}

	private static int code(String name) {
		String key = name.toUpperCase(Locale.ROOT);
		Integer named = NAMED.get(key);
		if (named != null) {
			return named;
		}
		if (key.length() == 1 && Character.isLetterOrDigit(key.charAt(0))) {
			return KeyEvent.getExtendedKeyCodeForChar(key.charAt(0));
		}
		if (key.matches("F([1-9]|1[0-2])")) {
			return KeyEvent.VK_F1 + Integer.parseInt(key.substring(1)) - 1;
		}
		throw new IllegalArgumentException("Not a key of the US layout: " + name);
	}
}
