package org.pressmark.exchange.reading;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
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
 * @param typeSystem
 *            the UIMA type system that the user names, if any
 * @param encoding
 *            the encoding that the user names for text files, if any
 * @param now
 *            when the import takes place, for the marks' provenance
 */
public record ReadContext(LabelMapping labels, AnnotatorRule annotators, boolean lenient, Optional<Path> typeSystem,
		Optional<Charset> encoding, Instant now) {

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
