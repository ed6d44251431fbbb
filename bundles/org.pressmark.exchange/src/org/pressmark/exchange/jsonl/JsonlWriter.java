package org.pressmark.exchange.jsonl;

import java.io.IOException;
import java.io.OutputStream;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.pressmark.exchange.writing.ExportFolder;
import org.pressmark.exchange.writing.ExportedLayer;
import org.pressmark.exchange.writing.FormatWriter;
import org.pressmark.exchange.writing.LeftOut;
import org.pressmark.exchange.writing.WriteContext;

/** Writes one file with a line for each layer. */
public final class JsonlWriter implements FormatWriter {

	/** Id of the format. */
	public static final String ID = "jsonl";

	/** Name of the file. */
	public static final String FILE = "data.jsonl";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean canLeaveTextOut() {
		return true;
	}

	@Override
	public Session begin(WriteContext context, ExportFolder folder, LeftOut leftOut) throws IOException {
		OutputStream file = folder.create(FILE);
		JsonGenerator json = new JsonFactory().createGenerator(file, JsonEncoding.UTF8);
		json.setRootValueSeparator(null);
		RowSchema schema = RowSchema.of(context.codebook());
		return new Session() {
			@Override
			public void write(ExportedLayer layer) throws IOException {
				new JsonlRow(json, context, schema, layer, leftOut).write();
				json.writeRaw('\n');
			}

			@Override
			public void close() throws IOException {
				json.close();
			}
		};
	}
}
