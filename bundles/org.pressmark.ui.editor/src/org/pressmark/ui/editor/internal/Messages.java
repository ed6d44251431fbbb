package org.pressmark.ui.editor.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor that people read. */
public final class Messages extends NLS {

	public static String annotatorReadOnly = "";
	public static String armed = "";
	public static String armedFull = "";
	public static String armedSlot = "";
	public static String cancel = "";
	public static String dismiss = "";
	public static String dontSave = "";
	public static String foreignInput = "";
	public static String keyAltLetter = "";
	public static String keyAltShiftLetter = "";
	public static String keyExact = "";
	public static String keyPoint = "";
	public static String keyRelabel = "";
	public static String keysEdges = "";
	public static String keysElse = "";
	public static String keysGo = "";
	public static String keyShiftLetter = "";
	public static String keysHint = "";
	public static String keySlots = "";
	public static String keysMarks = "";
	public static String keysObject = "";
	public static String keysTag = "";
	public static String keysTitle = "";
	public static String keysValues = "";
	public static String keyTag = "";
	public static String keyValues = "";
	public static String keyView = "";
	public static String linkAs = "";
	public static String next = "";
	public static String noEarlierUndo = "";
	public static String noSlots = "";
	public static String noSource = "";
	public static String nothingToFix = "";
	public static String nothingToLink = "";
	public static String notOpened = "";
	public static String notSaved = "";
	public static String notSavedYet = "";
	public static String problemAdvice = "";
	public static String problemCount = "";
	public static String problemsNone = "";
	public static String problemsNoneTooltip = "";
	public static String problemsTooltip = "";
	public static String save = "";
	public static String savedWithWarning = "";
	public static String savedWithWarningShort = "";
	public static String saveQuestion = "";
	public static String saveTitle = "";
	public static String savingAutosave = "";
	public static String savingDescription = "";
	public static String savingRange = "";
	public static String savingSeconds = "";
	public static String snapByLabel = "";
	public static String snapCharacters = "";
	public static String snapSentences = "";
	public static String snapWords = "";
	public static String titleOf = "";
	public static String titleTooltip = "";
	public static String waiting = "";
	public static String waitingSeveral = "";
	public static String unlock = "";
	public static String unlockWithKey = "";
	public static String zoomNotKept = "";

	static {
		initializeMessages("org.pressmark.ui.editor.internal.messages", Messages.class);
	}

	private Messages() {}
}
