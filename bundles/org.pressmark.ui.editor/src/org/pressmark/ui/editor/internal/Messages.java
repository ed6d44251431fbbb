package org.pressmark.ui.editor.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor that people read. */
public final class Messages extends NLS {

	public static String annotator = "";
	public static String annotatorReadOnly = "";
	public static String armed = "";
	public static String foreignInput = "";
	public static String linkAs = "";
	public static String noSource = "";
	public static String notSaved = "";
	public static String nothingToLink = "";
	public static String titleOf = "";
	public static String titleTooltip = "";

	static {
		initializeMessages("org.pressmark.ui.editor.internal.messages", Messages.class);
	}

	private Messages() {}
}
