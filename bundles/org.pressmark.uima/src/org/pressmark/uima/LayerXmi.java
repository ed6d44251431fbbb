package org.pressmark.uima;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.uima.cas.CAS;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.uima.internal.CodebookTypes;
import org.pressmark.uima.internal.LayerReader;
import org.pressmark.uima.internal.LayerTypes;
import org.pressmark.uima.internal.LayerWriter;
import org.pressmark.uima.internal.Xmi;

/**
 * Layers as XMI files that load strictly in any UIMA tool with the type system of {@link CodebookTypeSystem}.
 * <p>
 * Nothing of a layer is lost on the way: marks whose label the codebook does not have, attributes and slots
 * that their
 * label does not have, values of the wrong type and links to marks that are not there are kept in features of
 * the base
 * type {@code org.pressmark.types.Mark}. Only characters that XML cannot hold are refused.
 * <p>
 * Making one commits a type system, which is costly; keep it as long as the codebook stays the same. It may be
 * used by
 * many threads at once.
 */
public final class LayerXmi {

	private final LayerTypes types;

	private LayerXmi(LayerTypes types) {
		this.types = types;
	}

	/**
	 * Makes a reader and writer for the layers of a codebook.
	 *
	 * @param codebook
	 *            the codebook
	 * @return the reader and writer
	 * @throws UimaFormatException
	 *             if the codebook cannot be a type system
	 */
	public static LayerXmi of(Codebook codebook) throws UimaFormatException {
		return new LayerXmi(new LayerTypes(CodebookTypes.of(codebook)));
	}

	/** {@return the codebook that it reads and writes with} */
	public Codebook codebook() {
		return types.codebook().codebook();
	}

	/**
	 * Writes a layer. The same layer always gives the same bytes, whatever the order in which its marks were added.
	 *
	 * @param layer
	 *            the layer
	 * @param article
	 *            its article, whose text goes into the file
	 * @param out
	 *            where to write; flushed, not closed
	 * @throws UimaFormatException
	 *             if the text, a note, an id or a value holds a character that XML cannot hold; nothing has
	 *             been written then
	 * @throws IOException
	 *             if the stream fails
	 * @throws IllegalArgumentException
	 *             if the layer is on another article
	 */
	public void write(Layer layer, Article article, OutputStream out) throws IOException {
		if (!layer.article().equals(article.id())) {
			throw new IllegalArgumentException("The layer is on " + layer.article() + ", not on " + article.id());
		}
		CAS cas = LayerWriter.write(types, layer, article);
		Xmi.write(cas, out);
		out.flush();
	}

	/**
	 * Reads a layer, strictly.
	 *
	 * @param in
	 *            where to read from; not closed
	 * @param article
	 *            the article that the layer is to belong to; its text is for the caller to compare
	 * @return the layer and the text that the file carries
	 * @throws UimaFormatException
	 *             if it is not well-formed, has a type or feature that the codebook does not define, is no
	 *             layer, or its text
	 *             is not the one that its hash was made of
	 * @throws IOException
	 *             if the stream fails
	 */
	public LayerWithText read(InputStream in, ArticleId article) throws IOException {
		CAS cas = types.newCas();
		Xmi.read(in, cas);
		return LayerReader.read(types, cas, article);
	}
}
