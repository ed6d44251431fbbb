package org.pressmark.ui.editor.text;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
final class Messages extends NLS {

	public static String asFragment = "";
	public static String asPart = "";
	public static String atCaret = "";
	public static String caretLeft = "";
	public static String caretOutside = "";
	public static String caretStill = "";
	public static String partOf = "";

	static {
		initializeMessages("org.pressmark.ui.editor.text.messages", Messages.class);
	}

	private Messages() {}
}
