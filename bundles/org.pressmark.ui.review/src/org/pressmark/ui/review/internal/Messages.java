package org.pressmark.ui.review.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the comparison of annotators that people read. */
final class Messages extends NLS {

	public static String allLabels = "";
	public static String annotators = "";
	public static String annotatorsNotCompared = "";
	public static String blind = "";
	public static String blindLift = "";
	public static String chooseTwo = "";
	public static String columnAnnotators = "";
	public static String columnDiffer = "";
	public static String columnInterval = "";
	public static String columnLabel = "";
	public static String columnMeasure = "";
	public static String columnNote = "";
	public static String columnTimes = "";
	public static String columnUnits = "";
	public static String columnValue = "";
	public static String compare = "";
	public static String comparing = "";
	public static String comparingNow = "";
	public static String copyTable = "";
	public static String differences = "";
	public static String excluded = "";
	public static String excludedTooltip = "";
	public static String hasFewer = "";
	public static String hasFurther = "";
	public static String hasNone = "";
	public static String hasOne = "";
	public static String kindAttribute = "";
	public static String kindBoundary = "";
	public static String kindCue = "";
	public static String kindLabel = "";
	public static String kindLink = "";
	public static String kindMissed = "";
	public static String kindSource = "";
	public static String kindSplit = "";
	public static String labels = "";
	public static String looking = "";
	public static String meanOfPairs = "";
	public static String nobodyElse = "";
	public static String noCorpus = "";
	public static String noDisagreement = "";
	public static String notCompared = "";
	public static String notOpened = "";
	public static String notSet = "";
	public static String otherCue = "";
	public static String otherLabel = "";
	public static String otherLink = "";
	public static String othersNotCompared = "";
	public static String otherSource = "";
	public static String otherValues = "";
	public static String otherWords = "";
	public static String placeOf = "";
	public static String pressCompare = "";
	public static String results = "";
	public static String somethingElse = "";
	public static String summary = "";
	public static String title = "";
	public static String tooltip = "";
	public static String whoDiffers = "";

	static {
		initializeMessages("org.pressmark.ui.review.internal.messages", Messages.class);
	}

	private Messages() {}
}
