package org.pressmark.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.exchange.reading.AnnotatorRule;

/**
 * What to import, and how.
 *
 * @param inputs
 *            files and folders; folders are read with all that is in them
 * @param format
 *            id of the format; found out from each file's content where absent
 * @param annotators
 *            says whose marks the files hold
 * @param labels
 *            name in the files to label of the codebook, for names that the codebook does not know
 * @param lenient
 *            whether what a type system does not know may be left out, with a report
 * @param typeSystem
 *            the UIMA type system of XMI files; looked for near each file where absent
 * @param encoding
 *            the encoding of text files; UTF-8, or what a byte order mark says, where absent
 */
public record ImportRequest(List<Path> inputs, Optional<String> format, AnnotatorRule annotators,
		Map<String, String> labels, boolean lenient, Optional<Path> typeSystem, Optional<Charset> encoding) {

	/** Copies the collections. */
	public ImportRequest {
		inputs = List.copyOf(inputs);
		labels = new LinkedHashMap<>(labels);
	}

	/**
	 * Imports with everything found out from the files.
	 *
	 * @param inputs
	 *            files and folders
	 * @return the request
	 */
	public static ImportRequest of(Path... inputs) {
		return new ImportRequest(List.of(inputs), Optional.empty(), AnnotatorRule.AUTOMATIC, Map.of(), false,
				Optional.empty(), Optional.empty());
	}

	/**
	 * Names the format.
	 *
	 * @param id
	 *            its id
	 * @return the changed request
	 */
	public ImportRequest withFormat(String id) {
		return new ImportRequest(inputs, Optional.of(id), annotators, labels, lenient, typeSystem, encoding);
	}

	/**
	 * Says whose marks the files hold.
	 *
	 * @param rule
	 *            the rule
	 * @return the changed request
	 */
	public ImportRequest withAnnotators(AnnotatorRule rule) {
		return new ImportRequest(inputs, format, rule, labels, lenient, typeSystem, encoding);
	}

	/**
	 * Maps names in the files to labels.
	 *
	 * @param mapping
	 *            name in the files to label of the codebook
	 * @return the changed request
	 */
	public ImportRequest withLabels(Map<String, String> mapping) {
		return new ImportRequest(inputs, format, annotators, mapping, lenient, typeSystem, encoding);
	}

	/**
	 * Allows or forbids leaving out what a type system does not know.
	 *
	 * @param allowed
	 *            whether it is allowed
	 * @return the changed request
	 */
	public ImportRequest withLenient(boolean allowed) {
		return new ImportRequest(inputs, format, annotators, labels, allowed, typeSystem, encoding);
	}

	/**
	 * Names the type system of XMI files.
	 *
	 * @param file
	 *            the descriptor
	 * @return the changed request
	 */
	public ImportRequest withTypeSystem(Path file) {
		return new ImportRequest(inputs, format, annotators, labels, lenient, Optional.of(file), encoding);
	}

	/**
	 * Names the encoding of text files.
	 *
	 * @param charset
	 *            the encoding
	 * @return the changed request
	 */
	public ImportRequest withEncoding(Charset charset) {
		return new ImportRequest(inputs, format, annotators, labels, lenient, typeSystem, Optional.of(charset));
	}
}
