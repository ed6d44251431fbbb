package org.pressmark.ui.corpus.internal.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of the Problems view. */
final class Messages extends NLS {

	public static String allAnnotators = "";
	public static String allKinds = "";
	public static String checks = "";
	public static String columnKind = "";
	public static String columnLabel = "";
	public static String columnWhat = "";
	public static String columnWhere = "";
	public static String columnWho = "";
	public static String columnWords = "";
	public static String copy = "";
	public static String dismiss = "";
	public static String failed = "";
	public static String fixAll = "";
	public static String job = "";
	public static String lookAgain = "";
	public static String noArticle = "";
	public static String noCorpus = "";
	public static String none = "";
	public static String notOpened = "";
	public static String ofAll = "";
	public static String open = "";
	public static String problems = "";
	public static String scanning = "";
	public static String scope = "";
	public static String scopeArticle = "";
	public static String scopeCorpus = "";
	public static String search = "";
	public static String stop = "";
	public static String stopped = "";
	public static String unread = "";

	static {
		initializeMessages("org.pressmark.ui.corpus.internal.problems.messages", Messages.class);
	}

	private Messages() {}
}
