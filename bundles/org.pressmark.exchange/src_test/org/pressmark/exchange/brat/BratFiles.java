package org.pressmark.exchange.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.ImportItem;
import org.pressmark.exchange.reading.LabelMapping;
import org.pressmark.exchange.reading.ReadContext;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.codebook.BuiltInCodebooks;

/** Reads brat files that a test writes. */
final class BratFiles {

	final Findings findings = new Findings();
	private final Path folder;
	private final Codebook codebook;
	private final Map<String, String> mapping;

	BratFiles(Path folder) {
		this(folder, BuiltInCodebooks.read("polnear"), Map.of());
	}

	BratFiles(Path folder, Codebook codebook, Map<String, String> mapping) {
		this.folder = folder;
		this.codebook = codebook;
		this.mapping = mapping;
	}

	/** Writes a text and annotations and reads them. */
	ReadDocument read(String text, String... lines) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8), lines);
	}

	/** Writes the bytes of a text and annotations and reads them. */
	ReadDocument read(byte[] text, String... lines) throws IOException {
		Path main = Files.write(folder.resolve("a.txt"), text);
		Path marks = Files.writeString(folder.resolve("a_ada.ann"), String.join("\n", lines) + "\n");
		ReadContext context = new ReadContext(new LabelMapping(codebook, mapping), AnnotatorRule.SUFFIX, false,
				List.of(), Optional.empty(), Instant.EPOCH);
		return new BratReader().read(new ImportItem(BratReader.ID, main, List.of(marks)), context, findings).getFirst();
	}

	/** Finds a mark of the only layer by its id. */
	static Mark mark(ReadDocument document, String id) {
		return document.layers().getFirst().marks().stream().filter(mark -> mark.id().value().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError("No mark " + id + " in " + document.layers()));
	}
}
