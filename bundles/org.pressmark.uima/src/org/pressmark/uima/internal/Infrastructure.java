package org.pressmark.uima.internal;

import java.util.List;
import java.util.regex.Pattern;

/** Types that tools write for each other: tokens, sentences, parses, mark-up, bookkeeping. */
final class Infrastructure {

	private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
	private static final List<String> PACKAGES = List.of(DKPRO + "segmentation.", DKPRO + "metadata.",
			DKPRO + "lexmorph.", DKPRO + "syntax.", DKPRO + "anomaly.", DKPRO + "transform.", DKPRO + "structure.",
			DKPRO + "phonetics.", DKPRO + "frequency.", DKPRO + "ngrams.", DKPRO + "semantics.type.WordSense",
			"de.tudarmstadt.ukp.clarin.webanno.api.", "org.apache.uima.ruta.", "org.apache.uima.examples.",
			"org.apache.uima.jcas.", "org.dkpro.core.api.pdf.", "org.dkpro.core.api.xml.");

	/** Short names that mean the same in every project's own package. */
	private static final Pattern NAMES = Pattern.compile(
			"\\w*Token|OpenNLP\\w*|Sentence|Paragraph|Lemma|Stem|POS|Metadata|MetaData|DocumentMetaData|TeiType");

	private Infrastructure() {}

	/**
	 * Tells whether a type is none that people annotate.
	 *
	 * @param type
	 *            its qualified name
	 * @return whether it belongs to the infrastructure of UIMA, Ruta, DKPro or WebAnno
	 */
	static boolean isPart(String type) {
		return PACKAGES.stream().anyMatch(type::startsWith)
				|| NAMES.matcher(type.substring(type.lastIndexOf('.') + 1)).matches();
	}
}
