package org.pressmark.ui.editor.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that people read. */
final class Messages extends NLS {

	public static String addFragment = "";
	public static String allTagged = "";
	public static String alreadyTagged = "";
	public static String certain = "";
	public static String clearAttribute = "";
	public static String conflict = "";
	public static String copied = "";
	public static String copiedObject = "";
	public static String copyNothing = "";
	public static String delete = "";
	public static String deleteObject = "";
	public static String deleteSeveral = "";
	public static String dismissalNotKept = "";
	public static String duplicate = "";
	public static String duplicateSeveral = "";
	public static String edgeStops = "";
	public static String excludedRegion = "";
	public static String expelMarks = "";
	public static String fewerSlots = "";
	public static String fewerValues = "";
	public static String firstMark = "";
	public static String join = "";
	public static String joinOne = "";
	public static String journalFailed = "";
	public static String lastMark = "";
	public static String link = "";
	public static String merge = "";
	public static String mergeOneLabel = "";
	public static String mergeSeveral = "";
	public static String moveEdge = "";
	public static String noFragmentHere = "";
	public static String noFreePlaces = "";
	public static String noLinks = "";
	public static String noMarkHere = "";
	public static String noMarks = "";
	public static String noOwner = "";
	public static String noPlaces = "";
	public static String noProblem = "";
	public static String noQuotation = "";
	public static String noQuotationMarks = "";
	public static String noSlot = "";
	public static String noValues = "";
	public static String notChecked = "";
	public static String nothingArmed = "";
	public static String nothingChanges = "";
	public static String nothingDismissed = "";
	public static String nothingSelected = "";
	public static String nothingTagged = "";
	public static String nothingToFix = "";
	public static String paste = "";
	public static String pasteLabel = "";
	public static String pasteLeftOut = "";
	public static String pasteNothing = "";
	public static String pasteNowhere = "";
	public static String pasteObject = "";
	public static String pasteTagged = "";
	public static String relabel = "";
	public static String removeFragment = "";
	public static String sameNowhere = "";
	public static String selectFragment = "";
	public static String selectPart = "";
	public static String selectWords = "";
	public static String setAttribute = "";
	public static String setType = "";
	public static String slotRefuses = "";
	public static String slotTakesAny = "";
	public static String slotsFull = "";
	public static String split = "";
	public static String splitNowhere = "";
	public static String swallowMarks = "";
	public static String tag = "";
	public static String tagAndLink = "";
	public static String tagInSlot = "";
	public static String tagSeveral = "";
	public static String uncertain = "";
	public static String unlink = "";
	public static String unlinkAll = "";

	static {
		initializeMessages("org.pressmark.ui.editor.session.messages", Messages.class);
	}

	private Messages() {}
}
