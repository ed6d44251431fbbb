package org.pressmark.uima;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.pressmark.model.Layer;

/**
 * What a layer's XMI file holds.
 *
 * @param text
 *            the article's text as the file carries it
 * @param sha256
 *            SHA-256 of that text in UTF-8, 64 hexadecimal digits in lower case; verified when the file is read
 * @param layer
 *            the layer
 * @param codebook
 *            name of the codebook that the layer was written with
 * @param codebookVersion
 *            version of that codebook
 * @param language
 *            language of the text, as a code; empty if the file does not say
 * @param beside
 *            what the file holds beside the layer, by type or view with counts: another tool added it, and a file that
 *            is written from the layer does not have it
 */
public record LayerWithText(String text, String sha256, Layer layer, String codebook, int codebookVersion,
		String language, Map<String, Integer> beside) {

	/** Copies the map. */
	public LayerWithText {
		beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
	}
}
