package org.pressmark.ui.corpus.internal.notes;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
public final class Messages extends NLS {

	public static String aboutArticle = "";
	public static String aboutMark = "";
	public static String answer = "";
	public static String answered = "";
	public static String answerField = "";
	public static String answerMessage = "";
	public static String answerTitle = "";
	public static String chooseNote = "";
	public static String close = "";
	public static String columnAbout = "";
	public static String columnAnswer = "";
	public static String columnArticle = "";
	public static String columnBy = "";
	public static String columnState = "";
	public static String columnText = "";
	public static String columnWritten = "";
	public static String count = "";
	public static String empty = "";
	public static String failed = "";
	public static String field = "";
	public static String job = "";
	public static String noArticle = "";
	public static String noArticleTitle = "";
	public static String noCorpus = "";
	public static String notes = "";
	public static String notOpened = "";
	public static String notWritten = "";
	public static String onArticle = "";
	public static String onMark = "";
	public static String openArticle = "";
	public static String openOnly = "";
	public static String reopen = "";
	public static String send = "";
	public static String stateClosed = "";
	public static String stateOpen = "";
	public static String title = "";
	public static String unread = "";
	public static String whole = "";
	public static String writing = "";

	static {
		initializeMessages("org.pressmark.ui.corpus.internal.notes.messages", Messages.class);
	}

	private Messages() {}
}
