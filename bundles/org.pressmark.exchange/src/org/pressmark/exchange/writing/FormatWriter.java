package org.pressmark.exchange.writing;

import java.io.IOException;

/** Writes layers in one format. Implementations keep no state. */
public interface FormatWriter {

	/** {@return the format's id, as on the command line} */
	String id();

	/** {@return whether the articles' words can stay behind} */
	boolean canLeaveTextOut();

	/**
	 * Begins an export.
	 *
	 * @param context
	 *            what the export asks for
	 * @param folder
	 *            where its files go
	 * @param leftOut
	 *            where to count what the format cannot carry
	 * @return takes the layers
	 * @throws IOException
	 *             if a file cannot be written
	 */
	Session begin(WriteContext context, ExportFolder folder, LeftOut leftOut) throws IOException;

	/** An export under way: takes layers one by one, sorted by article and annotator, and is closed after the last. */
	interface Session extends AutoCloseable {

		/**
		 * Writes a layer.
		 *
		 * @param layer
		 *            the layer with its article
		 * @throws IOException
		 *             if it cannot be written
		 */
		void write(ExportedLayer layer) throws IOException;

		@Override
		void close() throws IOException;
	}
}
