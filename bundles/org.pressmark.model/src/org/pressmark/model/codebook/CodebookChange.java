package org.pressmark.model.codebook;

/**
 * What changed with a version.
 *
 * @param version
 *            the version that the change made
 * @param date
 *            when, as ISO 8601 date
 * @param summary
 *            what changed and why
 * @param author
 *            who made the change; empty where that is not known
 */
public record CodebookChange(int version, String date, String summary, String author) {

	/**
	 * Notes a change by nobody knows whom.
	 *
	 * @param version
	 *            the version that the change made
	 * @param date
	 *            when, as ISO 8601 date
	 * @param summary
	 *            what changed and why
	 */
	public CodebookChange(int version, String date, String summary) {
		this(version, date, summary, "");
	}
}
