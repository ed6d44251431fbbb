package org.pressmark.ui.editor.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/**
 * What is being typed in a field of marks and is no edit yet. Whoever saves or closes the article must not lose it: it
 * counts as something to save, and is taken before saving. Used on the user interface thread.
 */
public final class TypedInput {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private BooleanSupplier waiting = () -> false;
	private Runnable taker = () -> {};

	/** {@return whether something is typed that would be taken} */
	public boolean isWaiting() {
		return waiting.getAsBoolean();
	}

	/** Makes an edit of what is typed, where there is something. */
	public void take() {
		if (isWaiting()) {
			taker.run();
		}
	}

	/**
	 * Somebody types, or takes back what was typed.
	 *
	 * @param typed
	 *            tells whether there is something to take
	 * @param take
	 *            makes an edit of it
	 */
	public void changed(BooleanSupplier typed, Runnable take) {
		waiting = typed;
		taker = take;
		listeners.forEach(Runnable::run);
	}

	/**
	 * Asks to be told when something is typed or taken back.
	 *
	 * @param listener
	 *            called on the user interface thread
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}
}
