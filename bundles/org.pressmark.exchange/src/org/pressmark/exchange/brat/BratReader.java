package org.pressmark.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.exchange.brat.BratLine.Event;
import org.pressmark.exchange.brat.BratLine.TextBound;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.exchange.reading.Findings;
import org.pressmark.exchange.reading.FormatReader;
import org.pressmark.exchange.reading.ImportItem;
import org.pressmark.exchange.reading.MarkDraft;
import org.pressmark.exchange.reading.ReadContext;
import org.pressmark.exchange.reading.ReadDocument;
import org.pressmark.exchange.reading.ReadDocument.ReadLayer;
import org.pressmark.exchange.reading.XmlSafeMarks;
import org.pressmark.exchange.reading.XmlSafeText;
import org.pressmark.exchange.text.TextDecoder.Decoded;
import org.pressmark.exchange.text.TextFiles;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;

/** Reads a text and the annotation files on it. */
public final class BratReader implements FormatReader {

	/** Id of the format. */
	public static final String ID = "brat";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<ReadDocument> read(ImportItem item, ReadContext context, Findings findings) throws IOException {
		Optional<Decoded> decoded = TextFiles.read(item.main(), context, findings);
		if (decoded.isEmpty()) {
			return List.of();
		}
		Map<String, ReadLayer> layers = new LinkedHashMap<>();
		for (Path file : item.marks()) {
			Optional<ReadLayer> layer = layer(file, item.main(), decoded.get(), context, findings);
			layer.ifPresent(read -> keepFirst(layers, read, findings));
		}
		String text = XmlSafeText.of(decoded.get().text(), item.main(), findings);
		Path name = item.main().getFileName();
		ArticleMetadata metadata = ArticleMetadata.ofSource(name == null ? "" : name.toString());
		return List.of(new ReadDocument(item.main(), AnnotatorRule.baseName(item.main()), text, metadata,
				ReadDocument.wholeBody(text), List.copyOf(layers.values())));
	}

	private static void keepFirst(Map<String, ReadLayer> layers, ReadLayer layer, Findings findings) {
		ReadLayer before = layers.putIfAbsent(layer.annotator(), layer);
		if (before != null) {
			findings.refuse(layer.file(), 0,
					"A second file with marks of " + layer.annotator() + " on this text, beside " + before.file(),
					"Give each annotator a name of their own with --annotator-from suffix or folder.");
		}
	}

	private static Optional<ReadLayer> layer(Path file, Path textFile, Decoded text, ReadContext context,
			Findings findings) throws IOException {
		Optional<String> annotator = annotator(file, textFile, context.annotators());
		if (annotator.isEmpty()) {
			findings.refuse(file, 0, "Its name does not say whose marks these are: it has no suffix such as _NAME",
					"Name the annotator with --annotator NAME, or use --annotator-from folder.");
			return Optional.empty();
		}
		Optional<Decoded> content = TextFiles.read(file, context, findings);
		return content.map(decoded -> new ReadLayer(file, annotator.get(), LayerState.DONE,
				marks(file, text, decoded.text(), context, context.provenance(annotator.get()), findings)));
	}

	/**
	 * A suffix is only one where the rest of the name is that of the text: {@code a_b.ann} on {@code a_b.txt} has
	 * none.
	 */
	private static Optional<String> annotator(Path file, Path textFile, AnnotatorRule rule) {
		boolean sameName = AnnotatorRule.baseName(file).equals(AnnotatorRule.baseName(textFile));
		Optional<String> suffix = sameName ? Optional.empty() : AnnotatorRule.suffixOf(file);
		return rule.equals(AnnotatorRule.SUFFIX) ? suffix : rule.annotatorOf(file, suffix);
	}

	private static List<Mark> marks(Path file, Decoded text, String content, ReadContext context,
			Provenance provenance, Findings findings) {
		BratParser.Parsed parsed = BratParser.parse(content);
		parsed.bad().forEach(bad -> findings.refuse(file, bad.line(), bad.problem(), bad.remedy()));
		List<TextBound> textBounds = only(parsed.lines(), TextBound.class);
		List<Event> events = only(parsed.lines(), Event.class);
		BratOffsets offsets = BratOffsets.detect(text.text(), text.hasByteOrderMark(), textBounds);
		if (!offsets.isUsual()) {
			findings.convert(file, "offsets that count " + offsets.describe() + ", where brat counts otherwise");
		}
		BratMarks marks = new BratMarks(file, offsets, context.labels(), findings);
		Set<String> triggers = events.stream().map(Event::trigger).collect(Collectors.toSet());
		marks.addAll(textBounds, triggers);
		new BratEvents(file, marks, context.labels(), findings).addAll(events);
		BratDetails details = new BratDetails(file, marks, context.labels(), findings);
		parsed.lines().forEach(details::add);
		List<Mark> finished = new ArrayList<>();
		for (MarkDraft draft : marks.all()) {
			finished.add(draft.toMark(provenance));
		}
		return XmlSafeMarks.of(finished, file, findings);
	}

	private static <T extends BratLine> List<T> only(List<BratLine> lines, Class<T> kind) {
		return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
