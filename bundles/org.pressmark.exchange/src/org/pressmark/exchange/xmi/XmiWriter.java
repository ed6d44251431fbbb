package org.pressmark.exchange.xmi;

import java.io.IOException;
import java.io.OutputStream;

import org.pressmark.exchange.writing.ExportFolder;
import org.pressmark.exchange.writing.ExportedLayer;
import org.pressmark.exchange.writing.FormatWriter;
import org.pressmark.exchange.writing.LeftOut;
import org.pressmark.exchange.writing.WriteContext;
import org.pressmark.uima.CodebookTypeSystem;
import org.pressmark.uima.LayerXmi;

/** Writes each layer as an XMI file in a folder of its annotator, and the type system that all of them load with. */
public final class XmiWriter implements FormatWriter {

	/** Name of the type system's file. */
	public static final String TYPE_SYSTEM = "typesystem.xml";

	@Override
	public String id() {
		return XmiReader.ID;
	}

	@Override
	public boolean canLeaveTextOut() {
		return false;
	}

	@Override
	public Session begin(WriteContext context, ExportFolder folder, LeftOut leftOut) throws IOException {
		try (OutputStream out = folder.create(TYPE_SYSTEM)) {
			out.write(CodebookTypeSystem.of(context.codebook()).toXml());
		}
		LayerXmi xmi = LayerXmi.of(context.codebook());
		return new Session() {
			@Override
			public void write(ExportedLayer layer) throws IOException {
				String name = layer.layer().annotator() + "/" + layer.article().id() + ".xmi";
				try (OutputStream out = folder.create(name)) {
					xmi.write(layer.layer(), layer.article(), out);
				}
			}

			@Override
			public void close() {
				// Each file is closed when it is written.
			}
		};
	}
}
