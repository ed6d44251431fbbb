package org.pressmark.exchange.reading;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that are read together.
 *
 * @param format
 *            id of the format
 * @param main
 *            the file with the text
 * @param marks
 *            files with marks on that text; none where the main file holds everything
 */
public record ImportItem(String format, Path main, List<Path> marks) {

	/** Copies the list. */
	public ImportItem {
		marks = List.copyOf(marks);
	}
}
