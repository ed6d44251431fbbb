import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dkpro.core.io.brat.BratReader;
import org.dkpro.core.io.xmi.XmiWriter;

/**
 * The peer of the import benchmark: DKPro Core reads a folder of brat files and writes an XMI file for each.
 * <p>
 * It stands apart from the bundle, for it is compiled and run on its own class path, which the run script fetches.
 */
public final class BratToXmi {

	private static final String PREFIX = "peer.";
	private static final List<String> SLOTS = List.of("Content", "Cue", "Source");

	private BratToXmi() {}

	/**
	 * Converts, and prints {@code [import]}, the milliseconds, and the numbers of annotations, of files
	 * that were read and of files that could not be read.
	 *
	 * @param arguments
	 *            folder of the brat files, where each annotation file has a text of its name; folder to write to
	 * @throws Exception
	 *             if anything fails
	 */
	@SuppressWarnings("deprecation") // the parameter that replaces it says the same in JSON
	public static void main(String[] arguments) throws Exception {
		Set<String> labels = labels(Path.of(arguments[0]));
		long begun = System.nanoTime();
		TypeSystemDescription types = types(labels);
		CollectionReader reader = createReader(BratReader.class, types, BratReader.PARAM_SOURCE_LOCATION, arguments[0],
				BratReader.PARAM_PATTERNS, "*.ann", BratReader.PARAM_LANGUAGE, "en",
				BratReader.PARAM_TEXT_ANNOTATION_TYPE_MAPPINGS,
				labels.stream().map(label -> label + " -> " + type(label)).toArray(String[]::new));
		AnalysisEngine writer = createEngine(XmiWriter.class, types, XmiWriter.PARAM_TARGET_LOCATION, arguments[1]);
		JCas document = JCasFactory.createJCas(types);
		int annotations = 0;
		int documents = 0;
		int refused = 0;
		while (reader.hasNext()) {
			document.reset();
			try {
				reader.getNext(document.getCas());
			} catch (IllegalStateException | IndexOutOfBoundsException unreadable) {
				refused++;
				continue;
			}
			annotations += annotations(document);
			writer.process(document);
			documents++;
		}
		writer.collectionProcessComplete();
		System.out.println("[import] " + (System.nanoTime() - begun) / 1e6 + " " + annotations + " " + documents + " " + refused);
	}

	/** Counts what came from the file: not the document's own annotations. */
	private static int annotations(JCas document) {
		return (int) JCasUtil.select(document, Annotation.class).stream()
				.filter(each -> each.getType().getName().startsWith(PREFIX)).count();
	}

	private static Set<String> labels(Path folder) throws IOException {
		Set<String> labels = new TreeSet<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".ann")).toList()) {
				for (String line : Files.readAllLines(file)) {
					if (line.matches("[TE].*\t.*")) {
						labels.add(line.split("[\t :]")[1]);
					}
				}
			}
		}
		return labels;
	}

	private static TypeSystemDescription types(Set<String> labels) throws Exception {
		TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
		for (String label : labels) {
			TypeDescription type = types.addType(type(label), "", "uima.tcas.Annotation");
			for (String slot : SLOTS) {
				type.addFeature(slot, "", "uima.cas.FSArray", "uima.tcas.Annotation", true);
			}
		}
		return types;
	}

	private static String type(String label) {
		return PREFIX + label.replaceAll("\\W", "_");
	}
}
