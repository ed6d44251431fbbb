package org.pressmark.exchange.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.FormatReader;
import org.pressmark.exchange.reading.ImportItem;
import org.pressmark.exchange.reading.ReadContext;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.exchange.reading.ReadDocument.ReadLayer;
import org.pressmark.exchange.reading.XmlSafeMarks;
import org.pressmark.exchange.reading.XmlSafeText;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerSeal;
import org.pressmark.uima.ForeignDocument;
import org.pressmark.uima.LayerWithText;
import org.pressmark.uima.LayerXmi;
import org.pressmark.uima.UimaFormatException;

/**
 * Reads UIMA XMI: layers of this program without loss, and those of other tools with the type system that is given or
 * lies near them.
 */
public final class XmiReader implements FormatReader {

	/** Id of the format. */
	public static final String ID = "xmi";

	/** Namespace of our own base types, as XMI writes it: the mark of a layer of this program. */
	private static final String OWN = "http:///org/pressmark/types.ecore";
	private static final int HEAD = 4096;
	private static final ArticleId UNNAMED = new ArticleId("imported");

	private final TypeSystems typeSystems = new TypeSystems();
	/** Committing a type system is costly, so that the last one is kept. */
	private final AtomicReference<@Nullable LayerXmi> own = new AtomicReference<>();

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<ReadDocument> read(ImportItem item, ReadContext context, Findings findings) throws IOException {
		Path file = item.main();
		byte[] bytes = Files.readAllBytes(file);
		Optional<CorpusException> broken = isOwn(bytes) ? LayerSeal.broken(file, bytes) : Optional.empty();
		if (broken.isPresent()) {
			findings.refuse(file, 0, broken.get().problem(), broken.get().remedy());
			return List.of();
		}
		try {
			Optional<LayerWithText> own = isOwn(bytes) ? readOwn(file, bytes, context) : Optional.empty();
			return own.isPresent()
					? ofOwn(file, own.get(), context, findings)
					: readForeign(file, bytes, context, findings);
		} catch (UimaFormatException e) {
			findings.refuse(file, e.line().orElse(0), e.problem(), e.remedy());
			return List.of();
		}
	}

	private static boolean isOwn(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8).contains(OWN);
	}

	/**
	 * Reads a layer of this program; one of another codebook is read like a foreign one, so that labels can be
	 * mapped.
	 */
	private Optional<LayerWithText> readOwn(Path file, byte[] bytes, ReadContext context) throws IOException {
		try {
			return Optional.of(layerXmi(context.labels().codebook()).read(new ByteArrayInputStream(bytes), UNNAMED));
		} catch (UimaFormatException otherCodebook) {
			if (typeSystems.near(file, context.typeSystems()).isEmpty()) {
				throw otherCodebook;
			}
			return Optional.empty();
		}
	}

	private static List<ReadDocument> ofOwn(Path file, LayerWithText read, ReadContext context, Findings findings) {
		Layer layer = read.layer();
		Optional<String> annotator = context.annotators().annotatorOf(file, Optional.of(layer.annotator()));
		if (annotator.isEmpty()) {
			refuseNameless(file, findings);
			return List.of();
		}
		read.beside().forEach((what, count) -> findings.drop(file, what, count));
		ArticleMetadata metadata = ArticleMetadata.ofSource(nameOf(file)).withLanguage(read.language());
		return List.of(document(file, read.text(), metadata,
				new ReadLayer(file, annotator.get(), layer.state(), List.copyOf(layer.marks()))));
	}

	private List<ReadDocument> readForeign(Path file, byte[] bytes, ReadContext context, Findings findings)
			throws IOException {
		Optional<String> annotator = context.annotators().annotatorOf(file, Optional.empty());
		if (annotator.isEmpty()) {
			refuseNameless(file, findings);
			return List.of();
		}
		ForeignDocument document = typeSystems.read(file, bytes, context.typeSystems(), context.lenient());
		document.dropped().forEach(dropped -> findings.drop(file, dropped.what(), dropped.count()));
		List<Mark> marks = XmlSafeMarks.of(new XmiMarks(file, document, context.labels(), findings)
				.read(context.provenance(annotator.get())), file, findings);
		String text = XmlSafeText.of(document.text(), file, findings);
		ReadLayer layer = new ReadLayer(file, annotator.get(), LayerState.DONE, marks);
		return List.of(document(file, text, XmiMetadata.of(document, nameOf(file)), layer));
	}

	private static ReadDocument document(Path file, String text, ArticleMetadata metadata, ReadLayer layer) {
		return new ReadDocument(file, AnnotatorRule.baseName(file), text, metadata, ReadDocument.wholeBody(text),
				List.of(layer));
	}

	private static void refuseNameless(Path file, Findings findings) {
		findings.refuse(file, 0, "Its place does not say whose marks these are",
				"Name the annotator with --annotator NAME, or use --annotator-from folder.");
	}

	private LayerXmi layerXmi(Codebook codebook) throws UimaFormatException {
		LayerXmi known = own.get();
		if (known != null && known.codebook().equals(codebook)) {
			return known;
		}
		LayerXmi made = LayerXmi.of(codebook);
		own.set(made);
		return made;
	}

	private static String nameOf(Path file) {
		Path name = file.getFileName();
		return name == null ? "" : name.toString();
	}
}
