package org.pressmark.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.w3c.dom.Element;

/** Writes the sample corpus. */
public final class SampleCorpus {

	private static final List<String> LABELS = List.of("Quote", "Cue", "Source", "Claim");

	private final Element settings;
	private final Codebook codebook;
	private final Corpus corpus;
	private final List<String> problems = new ArrayList<>();

	private SampleCorpus(Path sources, Path target) throws IOException {
		settings = Xml.read(sources.resolve("corpus.xml"));
		codebook = BuiltInCodebooks.read(settings.getAttribute("codebook"));
		corpus = Corpus.create(target, settings.getAttribute("name"), codebook);
	}

	/**
	 * Builds the corpus and prints how far the annotators differ.
	 *
	 * @param arguments
	 *            the folder with {@code corpus.xml} and {@code articles}, and the folder to write, which must not exist
	 * @throws IOException
	 *             if a file cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		Path sources = Path.of(arguments[0]);
		SampleCorpus built = new SampleCorpus(sources, Path.of(arguments[1]));
		List<Path> files;
		try (var listing = Files.list(sources.resolve("articles"))) {
			files = listing.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
		}
		for (int index = 0; index < files.size(); index++) {
			built.add(SampleArticle.read(files.get(index)), index);
		}
		built.problems.forEach(System.err::println);
		if (!built.problems.isEmpty()) {
			System.exit(1);
		}
	}

	private void add(SampleArticle sample, int index) throws IOException {
		Article article = corpus.add(
				new NewArticle(sample.name(), sample.text(), sample.metadata(), sample.regions, Optional.empty()))
				.article();
		Map<String, Layer> layers = new LinkedHashMap<>();
		for (Element element : Xml.children(sample.root, "layer").toList()) {
			String annotator = element.getAttribute("annotator");
			Layer layer = new LayerBuilder(codebook, settings, annotator).build(article, index,
					LayerState.of(element.getAttribute("state")), Deviations.apply(sample, element));
			layers.put(annotator, layer);
			problems.addAll(Review.problems(article, layer, codebook));
			corpus.saveLayer(layer);
			if (!corpus.layer(annotator, article.id()).equals(layer)) {
				problems.add(layer + " is another one when it is read back");
			}
		}
		report(article, layers);
	}

	private static void report(Article article, Map<String, Layer> layers) {
		StringBuilder line = new StringBuilder(article.id() + " (" + article.text().split("\\s+").length + " words): ");
		layers.values()
				.forEach(layer -> line.append(layer.annotator()).append(' ').append(layer.state().key()).append(' ')
						.append(layer.size()).append("  "));
		Layer ana = layers.get("ana");
		Layer ben = layers.get("ben");
		if (ana != null && ben != null) {
			LABELS.forEach(label -> line.append(Review.compare(ana, ben, label)));
		}
		System.out.println(line);
	}
}
