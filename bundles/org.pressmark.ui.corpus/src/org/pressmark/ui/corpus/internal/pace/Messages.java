package org.pressmark.ui.corpus.internal.pace;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
public final class Messages extends NLS {

	public static String annotators = "";
	public static String columnAnnotator = "";
	public static String columnArticles = "";
	public static String columnArticlesPerHour = "";
	public static String columnAssigned = "";
	public static String columnDay = "";
	public static String columnDeadline = "";
	public static String columnDone = "";
	public static String columnEdits = "";
	public static String columnEnd = "";
	public static String columnHours = "";
	public static String columnHoursLeft = "";
	public static String columnLeft = "";
	public static String columnMarksPerHour = "";
	public static String columnMinutes = "";
	public static String days = "";
	public static String failed = "";
	public static String idle = "";
	public static String idleExplained = "";
	public static String job = "";
	public static String noCorpus = "";
	public static String notWritten = "";
	public static String reading = "";
	public static String summaryAllDone = "";
	public static String summaryDone = "";
	public static String summaryEnd = "";
	public static String summaryGoal = "";
	public static String summaryLate = "";
	public static String summaryNoPace = "";
	public static String summaryPace = "";
	public static String summaryPauses = "";
	public static String summaryRemaining = "";
	public static String summaryToday = "";
	public static String unread = "";
	public static String writing = "";

	static {
		initializeMessages("org.pressmark.ui.corpus.internal.pace.messages", Messages.class);
	}

	private Messages() {}
}
