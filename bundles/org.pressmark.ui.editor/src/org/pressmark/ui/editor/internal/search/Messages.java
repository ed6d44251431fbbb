package org.pressmark.ui.editor.internal.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
final class Messages extends NLS {

	public static String columnPlace = "";
	public static String columnState = "";
	public static String find = "";
	public static String findAndTag = "";
	public static String matchCase = "";
	public static String noPattern = "";
	public static String pattern = "";
	public static String placesOf = "";
	public static String sameValues = "";
	public static String searching = "";
	public static String skip = "";
	public static String stateExcluded = "";
	public static String stateTagged = "";
	public static String tagAll = "";
	public static String tagAndNext = "";
	public static String tagWith = "";
	public static String wholeWords = "";

	static {
		initializeMessages("org.pressmark.ui.editor.internal.search.messages", Messages.class);
	}

	private Messages() {}
}
