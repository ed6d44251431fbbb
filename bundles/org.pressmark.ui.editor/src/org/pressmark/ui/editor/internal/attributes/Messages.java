package org.pressmark.ui.editor.internal.attributes;

import org.eclipse.osgi.util.NLS;

/** Texts of the form of attributes. */
final class Messages extends NLS {

	public static String armSlot = "";
	public static String armedSlot = "";
	public static String belongsTo = "";
	public static String guideline = "";
	public static String mandatory = "";
	public static String mixed = "";
	public static String noArticle = "";
	public static String noNumber = "";
	public static String noValue = "";
	public static String noWhole = "";
	public static String notOpened = "";
	public static String notSet = "";
	public static String notSetTooltip = "";
	public static String note = "";
	public static String noteStep = "";
	public static String nothingSelected = "";
	public static String otherInFront = "";
	public static String several = "";
	public static String slotEmpty = "";
	public static String uncertain = "";
	public static String uncertainStep = "";
	public static String unlink = "";
	public static String yes = "";

	static {
		initializeMessages("org.pressmark.ui.editor.internal.attributes.messages", Messages.class);
	}

	private Messages() {}
}
