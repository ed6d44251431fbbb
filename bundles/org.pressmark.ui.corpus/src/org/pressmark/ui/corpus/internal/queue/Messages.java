package org.pressmark.ui.corpus.internal.queue;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
public final class Messages extends NLS {

	public static String allArticles = "";
	public static String articleNumber = "";
	public static String assignmentUnreadable = "";
	public static String blind = "";
	public static String blindMetadata = "";
	public static String blindOthers = "";
	public static String blindTitle = "";
	public static String done = "";
	public static String goldHidden = "";
	public static String lift = "";
	public static String locked = "";
	public static String myQueue = "";
	public static String noPrevious = "";
	public static String noPreviousTitle = "";
	public static String noQueue = "";
	public static String othersHidden = "";
	public static String queueDone = "";
	public static String queueDoneTitle = "";
	public static String queueLast = "";
	public static String queueLastOne = "";
	public static String queueLastTitle = "";
	public static String queueNext = "";
	public static String queueOf = "";
	public static String queuePlace = "";
	public static String reportHidden = "";
	public static String reportHiddenOne = "";
	public static String whichArticles = "";

	static {
		initializeMessages("org.pressmark.ui.corpus.internal.queue.messages", Messages.class);
	}

	private Messages() {}
}
