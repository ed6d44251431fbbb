package org.pressmark.exchange.reading;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Provenance;

/**
 * What an import asks of a reader.
 *
 * @param labels
 *            finds the labels of the codebook
 * @param annotators
 *            says whose marks a file holds
 * @param lenient
 *            whether what the codebook or the type system does not know may be left out, with a report
 * @param typeSystems
 *            the UIMA type systems that the user names, the likeliest first; none to look for them near each file
 * @param encoding
 *            the encoding that the user names for text files, if any
 * @param now
 *            when the import takes place, for the marks' provenance
 */
public record ReadContext(LabelMapping labels, AnnotatorRule annotators, boolean lenient, List<Path> typeSystems,
		Optional<Charset> encoding, Instant now) {

	/** Copies the list. */
	public ReadContext {
		typeSystems = List.copyOf(typeSystems);
	}

	/**
	 * Makes the provenance of an imported mark.
	 *
	 * @param annotator
	 *            whose mark it is
	 * @return its provenance
	 */
	public Provenance provenance(String annotator) {
		return new Provenance(annotator, now, labels.codebook().version());
	}
}
