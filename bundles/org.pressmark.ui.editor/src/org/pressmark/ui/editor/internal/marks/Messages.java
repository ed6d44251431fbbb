package org.pressmark.ui.editor.internal.marks;

import org.eclipse.osgi.util.NLS;

/** Texts of the list of marks. */
final class Messages extends NLS {

	public static String columnAttributes = "";
	public static String columnLabel = "";
	public static String columnLinks = "";
	public static String columnNote = "";
	public static String columnProblem = "";
	public static String columnText = "";
	public static String counted = "";
	public static String filter = "";
	public static String many = "";
	public static String noArticle = "";
	public static String marks = "";
	public static String one = "";
	public static String otherInFront = "";
	public static String notOpened = "";

	static {
		initializeMessages("org.pressmark.ui.editor.internal.marks.messages", Messages.class);
	}

	private Messages() {}
}
