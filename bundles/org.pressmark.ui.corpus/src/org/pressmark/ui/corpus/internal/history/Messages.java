package org.pressmark.ui.corpus.internal.history;

import org.eclipse.osgi.util.NLS;

/** Texts of the history that people read. */
final class Messages extends NLS {

	public static String chooseEntry = "";
	public static String columnChange = "";
	public static String columnLabel = "";
	public static String columnText = "";
	public static String columnWhat = "";
	public static String columnWhen = "";
	public static String columnWho = "";
	public static String columnWords = "";
	public static String damaged = "";
	public static String differences = "";
	public static String differencesNone = "";
	public static String entries = "";
	public static String folded = "";
	public static String hidden = "";
	public static String justNow = "";
	public static String kindAdded = "";
	public static String kindChanged = "";
	public static String kindRemoved = "";
	public static String line = "";
	public static String lines = "";
	public static String minutesAgo = "";
	public static String noArticle = "";
	public static String noHistory = "";
	public static String notRead = "";
	public static String notRestored = "";
	public static String olderCodebook = "";
	public static String otherInFront = "";
	public static String outside = "";
	public static String partAttributes = "";
	public static String partDoubt = "";
	public static String partLabel = "";
	public static String partLinks = "";
	public static String partNote = "";
	public static String partPlace = "";
	public static String reading = "";
	public static String redone = "";
	public static String restoreMarks = "";
	public static String restoreMarksTitle = "";
	public static String restoreState = "";
	public static String restoreStateTitle = "";
	public static String sitting = "";
	public static String sittingOfOne = "";
	public static String start = "";
	public static String today = "";
	public static String undone = "";
	public static String untitled = "";
	public static String yesterday = "";

	static {
		initializeMessages("org.pressmark.ui.corpus.internal.history.messages", Messages.class);
	}

	private Messages() {}
}
