package org.pressmark.benchmarks.importing;

import java.io.IOException;
import java.nio.file.Path;

import org.pressmark.exchange.ImportReport;
import org.pressmark.exchange.ImportRequest;
import org.pressmark.exchange.Importer;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.codebook.BuiltInCodebooks;

/** Imports a folder into a new corpus, in a process of its own as the command line does. */
public final class ImportOnce {

	private ImportOnce() {}

	/**
	 * Imports, and prints {@link Run#LINE}, the milliseconds, the number of marks and the number of refused files.
	 *
	 * @param arguments
	 *            folder of the brat files, folder of the corpus to be
	 * @throws IOException
	 *             if the folder cannot be read or the corpus not be written
	 */
	public static void main(String[] arguments) throws IOException {
		long begun = System.nanoTime();
		Corpus corpus = Corpus.create(Path.of(arguments[1]), "Imported", BuiltInCodebooks.read("polnear"));
		ImportRequest request = ImportRequest.of(Path.of(arguments[0])).withAnnotators(AnnotatorRule.SUFFIX);
		ImportReport report = new Importer(corpus).run(request, Progress.NONE);
		System.out.println(Run.LINE + " " + (System.nanoTime() - begun) / 1e6 + " " + report.marks() + " "
				+ report.layers() + " " + report.refused().size());
	}
}
