package org.pressmark.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.pressmark.store.Corpus;

/** Where a journey left the sample corpus, and what it was before. */
final class SampleCorpusOnDisk {

	private SampleCorpusOnDisk() {}

	/**
	 * Finds the copy that a workbench has made.
	 *
	 * @param folder
	 *            the folder of the journey
	 * @return the corpus folder
	 */
	static Path in(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.endsWith("corpus.json")).findFirst().orElseThrow().getParent();
		}
	}

	/** {@return the sample corpus as the product brings it} */
	static Corpus shipped() throws IOException {
		return Corpus.open(Path.of("../org.pressmark.app/samples/corpus").toAbsolutePath().normalize());
	}
}
