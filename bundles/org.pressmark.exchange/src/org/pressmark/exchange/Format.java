package org.pressmark.exchange;

import java.util.List;

/**
 * A format that can be read or written.
 *
 * @param id
 *            its id, as on the command line
 * @param title
 *            its name for people
 * @param reads
 *            whether it can be imported
 * @param writes
 *            whether it can be exported
 * @param offsetUnit
 *            what its offsets count: {@code utf16}, {@code codepoint}, {@code utf8}, several of them divided by
 *            commas with the usual one first, or empty if it has none
 * @param cannotCarry
 *            what an article or a layer has that is lost or changed in it
 */
public record Format(String id, String title, boolean reads, boolean writes, String offsetUnit,
		List<String> cannotCarry) {

	/** Copies the list. */
	public Format {
		cannotCarry = List.copyOf(cannotCarry);
	}
}
