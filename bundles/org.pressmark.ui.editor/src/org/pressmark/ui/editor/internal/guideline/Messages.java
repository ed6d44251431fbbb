package org.pressmark.ui.editor.internal.guideline;

import org.eclipse.osgi.util.NLS;

/** Texts of the guideline view. */
final class Messages extends NLS {

	public static String attributes = "";
	public static String condition = "";
	public static String key = "";
	public static String links = "";
	public static String mandatory = "";
	public static String markIt = "";
	public static String doNotMark = "";
	public static String noArticle = "";
	public static String noGuideline = "";
	public static String noLabel = "";
	public static String unknown = "";

	static {
		initializeMessages("org.pressmark.ui.editor.internal.guideline.messages", Messages.class);
	}

	private Messages() {}
}
