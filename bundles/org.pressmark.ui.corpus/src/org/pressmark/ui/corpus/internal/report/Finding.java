package org.pressmark.ui.corpus.internal.report;

/**
 * One line of a report.
 *
 * @param kind
 *            what kind of finding it is, such as "refused"
 * @param place
 *            the file, with the line where known
 * @param what
 *            what is wrong, or what was done
 * @param remedy
 *            what to do about it; empty where nothing needs to be done
 */
public record Finding(String kind, String place, String what, String remedy) {

	/**
	 * Names a place in a file.
	 *
	 * @param file
	 *            the file
	 * @param line
	 *            the line, from 1; 0 for the whole file
	 * @return the place for people
	 */
	public static String place(String file, int line) {
		return line > 0 ? file + ", line " + line : file;
	}
}
