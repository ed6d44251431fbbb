package org.pressmark.ui.widgets;

import org.eclipse.swt.widgets.Widget;

/**
 * A name under which tests find a widget, whatever it shows and in whatever language.
 *
 * @param value
 *            the name, unique within its window
 */
public record WidgetId(String value) {

	/** Key under which {@link Widget#getData(String)} returns the name. */
	public static final String KEY = "org.pressmark.id";

	/**
	 * Makes a name.
	 *
	 * @param value
	 *            the name
	 * @return the name
	 */
	public static WidgetId of(String value) {
		return new WidgetId(value);
	}

	/**
	 * Gives a widget this name.
	 *
	 * @param <W>
	 *            its type
	 * @param widget
	 *            the widget
	 * @return the widget
	 */
	public <W extends Widget> W on(W widget) {
		widget.setData(KEY, value);
		return widget;
	}
}
