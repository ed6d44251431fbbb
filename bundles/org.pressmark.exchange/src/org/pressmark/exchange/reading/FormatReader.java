package org.pressmark.exchange.reading;

import java.io.IOException;
import java.util.List;

/** Reads the files of one format into memory. Implementations keep no state, so that several threads can share one. */
public interface FormatReader {

	/** {@return the format's id, as on the command line} */
	String id();

	/**
	 * Reads one item, whole or not at all: what is handed back can be written as it is.
	 *
	 * @param item
	 *            the files
	 * @param context
	 *            what the import asks for
	 * @param findings
	 *            where to say what was refused, dropped or converted
	 * @return the documents; none if nothing could be read, which the findings then say
	 * @throws IOException
	 *             if a file cannot be read from the disk
	 */
	List<ReadDocument> read(ImportItem item, ReadContext context, Findings findings) throws IOException;
}
