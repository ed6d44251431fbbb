package org.pressmark.benchmarks.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.pressmark.benchmarks.article.LargeArticle;
import org.pressmark.benchmarks.report.Result;
import org.pressmark.benchmarks.startup.Workbench;
import org.pressmark.model.Article;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;

/** Starts the product on a corpus with one large article, and prints what was measured in it. */
public final class EditorBenchmark {

	private EditorBenchmark() {}

	/**
	 * Runs the benchmark.
	 *
	 * @param arguments
	 *            folder of the assembled product, jar of this bundle, folder for scratch files, which must be empty;
	 *            how large the article is: {@code large} or {@code huge}
	 * @throws IOException
	 *             if the corpus or a configuration cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Path home = Path.of(arguments[0]).toRealPath();
		Path probe = Path.of(arguments[1]).toRealPath();
		Path scratch = Files.createDirectories(Path.of(arguments[2])).toRealPath();
		Path corpus = scratch.resolve("corpus");
		Scale scale = Scale.valueOf(arguments[3].toUpperCase(Locale.ROOT));
		create(corpus, scale);
		Workbench product = Workbench.product(home, probe, Files.createDirectories(scratch.resolve("product")));
		// Makes the class-data archive, as a first start does. The editor's classes are not in it:
		// the measured opening is the first one of a user who never opened an article.
		product.learn();
		List<String> lines = product.run(
				List.of("-D" + EditorProbe.CORPUS + "=" + corpus, "-D" + Scale.PROPERTY + "=" + scale),
				List.of(corpus.toString()));
		List<String> results = lines.stream().filter(line -> line.startsWith(Result.LINE)).toList();
		results.forEach(System.out::println);
		if (!lines.contains(EditorProbe.DONE)) {
			throw new IllegalStateException(
					"Not everything was measured in the product: see " + scratch + " and " + lines);
		}
	}

	private static void create(Path folder, Scale scale) throws IOException {
		LargeArticle maker = new LargeArticle();
		Article article = maker.article(scale.characters());
		Corpus corpus = Corpus.create(folder, "Large", BuiltInCodebooks.read("attribution"));
		Article added = corpus
				.add(NewArticle.ofBody(LargeArticle.ID.value(), article.text(), article.metadata())).article();
		corpus.saveLayer(maker.layer(added, scale.marks()));
	}
}
