package org.pressmark.ui.widgets;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;

/**
 * A colour that is another one in the dark, and follows when the user changes that.
 *
 * @param id
 *            its id among the colour definitions of the plug-in manifests
 */
public record ThemedColor(String id) {

	/** Text that explains, beside the text that matters. */
	public static final ThemedColor MUTED = new ThemedColor("org.pressmark.ui.color.muted");
	/** Titles. */
	public static final ThemedColor ACCENT = new ThemedColor("org.pressmark.ui.color.accent");
	/** Text that asks for attention. */
	public static final ThemedColor WARNING = new ThemedColor("org.pressmark.ui.color.warning");

	/**
	 * Writes a control's text in this colour.
	 *
	 * @param control
	 *            the control
	 */
	public void ofText(Control control) {
		ColorRegistry registry = JFaceResources.getColorRegistry();
		control.setForeground(registry.get(id));
		IPropertyChangeListener follow = event -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				control.setForeground(registry.get(id));
			}
		});
		registry.addListener(follow);
		control.addDisposeListener(event -> registry.removeListener(follow));
	}
}
