package org.pressmark.ui.corpus.internal.assign;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
public final class Messages extends NLS {

	public static String after = "";
	public static String again = "";
	public static String annotator = "";
	public static String articles = "";
	public static String articlesAll = "";
	public static String articlesNow = "";
	public static String articlesSelected = "";
	public static String articlesShown = "";
	public static String assign = "";
	public static String blindMetadata = "";
	public static String blindOthers = "";
	public static String chance = "";
	public static String days = "";
	public static String deadline = "";
	public static String goal = "";
	public static String hide = "";
	public static String message = "";
	public static String missingAnnotator = "";
	public static String noArticles = "";
	public static String noDate = "";
	public static String notForYou = "";
	public static String notWritten = "";
	public static String number = "";
	public static String order = "";
	public static String orderGiven = "";
	public static String orderRandom = "";
	public static String percent = "";
	public static String takeBack = "";
	public static String title = "";
	public static String writing = "";

	static {
		initializeMessages("org.pressmark.ui.corpus.internal.assign.messages", Messages.class);
	}

	private Messages() {}
}
