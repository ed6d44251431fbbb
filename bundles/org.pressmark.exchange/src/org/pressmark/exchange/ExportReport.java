package org.pressmark.exchange;

import java.util.List;

/**
 * What an export wrote, and what it left out.
 *
 * @param format
 *            id of the format
 * @param out
 *            the folder
 * @param files
 *            the files in it, relative to it
 * @param articles
 *            articles of which at least one layer left
 * @param layers
 *            layers that left
 * @param marks
 *            marks that left
 * @param offsets
 *            what offsets in the files count
 * @param leftOut
 *            what was left out, with counts
 * @param refused
 *            layers that could not be read, and annotators that have none
 */
public record ExportReport(String format, String out, List<String> files, int articles, int layers, int marks,
		String offsets, List<Omission> leftOut, List<ImportReport.Refusal> refused) {

	/** Copies the lists. */
	public ExportReport {
		files = List.copyOf(files);
		leftOut = List.copyOf(leftOut);
		refused = List.copyOf(refused);
	}

	/**
	 * Something that did not leave.
	 *
	 * @param what
	 *            what, and why
	 * @param count
	 *            how often
	 */
	public record Omission(String what, int count) {}
}
