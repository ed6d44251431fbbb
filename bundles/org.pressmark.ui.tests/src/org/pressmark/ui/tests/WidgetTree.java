package org.pressmark.ui.tests;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.ui.widgets.WidgetId;

/**
 * The widgets below one, at any depth.
 *
 * @param root
 *            where to look; it is not one of them
 */
record WidgetTree(Composite root) {

	/** {@return all widgets, each before those that it contains} */
	Stream<Control> all() {
		return Stream.of(root.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite inner ? new WidgetTree(inner).all() : Stream.empty()));
	}

	/** {@return all widgets of a type} */
	<C extends Control> Stream<C> all(Class<C> type) {
		return all().filter(type::isInstance).map(type::cast);
	}

	/** {@return the first widget of a type} */
	<C extends Control> C first(Class<C> type) {
		return all(type).findFirst().orElseThrow();
	}

	/** {@return the widget with a {@link WidgetId}} */
	<C extends Control> C find(String id, Class<C> type) {
		return all().filter(control -> id.equals(control.getData(WidgetId.KEY))).map(type::cast).findFirst()
				.orElseThrow(() -> new AssertionError("There is no widget " + id));
	}
}
