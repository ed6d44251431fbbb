package org.pressmark.ui.tests;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAttributeListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What a screen reader hears of a control: the answers of its accessible's listeners, asked in the toolkit's order.
 *
 * @param control
 *            the control
 */
record Heard(Control control) {

	/** {@return the name; empty if none of the listeners has one} */
	String name() {
		return nameOf(control.getAccessible());
	}

	private static String nameOf(Accessible accessible) {
		AccessibleEvent event = new AccessibleEvent(accessible);
		kept(accessible, "accessibleListeners").forEach(listener -> ((AccessibleListener) listener).getName(event));
		return event.result == null ? "" : event.result;
	}

	/** {@return the names of what it is labelled by, without those that have none} */
	List<String> labels() {
		return kept(control.getAccessible(), "relations").stream()
				.filter(relation -> Integer.valueOf(ACC.RELATION_LABELLED_BY).equals(read(relation, "type")))
				.map(relation -> nameOf((Accessible) read(relation, "target"))).filter(name -> !name.isEmpty())
				.toList();
	}

	/** {@return the description; empty if none of the listeners has one} */
	String description() {
		AccessibleEvent event = new AccessibleEvent(control.getAccessible());
		kept(control.getAccessible(), "accessibleListeners")
				.forEach(listener -> ((AccessibleListener) listener).getDescription(event));
		return event.result == null ? "" : event.result;
	}

	/** {@return the stretch around an offset and its attributes} */
	AccessibleTextAttributeEvent attributes(int offset) {
		AccessibleTextAttributeEvent event = new AccessibleTextAttributeEvent(control.getAccessible());
		event.offset = offset;
		kept(control.getAccessible(), "accessibleAttributeListeners")
				.forEach(listener -> ((AccessibleAttributeListener) listener).getTextAttributes(event));
		return event;
	}

	/** The toolkit tells its listeners to nobody but the operating system. */
	private static List<?> kept(Accessible accessible, String name) {
		return read(accessible, name) instanceof List<?> kept ? kept : List.of();
	}

	private static Object read(Object holder, String name) {
		try {
			Field field = holder.getClass().getDeclaredField(name);
			field.setAccessible(true);
			return field.get(holder);
		} catch (ReflectiveOperationException changed) {
			throw new AssertionError("The toolkit keeps its listeners elsewhere", changed);
		}
	}
}
