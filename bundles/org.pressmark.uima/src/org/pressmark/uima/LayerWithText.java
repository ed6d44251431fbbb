package org.pressmark.uima;

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
 */
public record LayerWithText(String text, String sha256, Layer layer, String codebook, int codebookVersion) {}
