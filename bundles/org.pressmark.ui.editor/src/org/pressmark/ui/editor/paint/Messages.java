package org.pressmark.ui.editor.paint;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
final class Messages extends NLS {

	public static String advertisement = "";
	public static String body = "";
	public static String byline = "";
	public static String caption = "";
	public static String comment = "";
	public static String excluded = "";
	public static String headline = "";
	public static String navigation = "";
	public static String notice = "";
	public static String related = "";
	public static String subheadline = "";

	static {
		initializeMessages("org.pressmark.ui.editor.paint.messages", Messages.class);
	}

	private Messages() {}
}
