/**
 * The way between our model and Apache UIMA. Above this package nobody sees a feature structure.
 *
 * <h2>Our own layers</h2>
 * A codebook defines a type system, and a layer is an XMI file of it, which any UIMA tool loads strictly:
 *
 * <pre>
 * Files.write(folder.resolve("typesystem.xml"), CodebookTypeSystem.of(codebook).toXml());
 * LayerXmi xmi = LayerXmi.of(codebook); // costly: keep it
 * xmi.write(layer, article, out);
 * LayerWithText read = xmi.read(in, article.id());
 * </pre>
 *
 * {@link org.pressmark.uima.CodebookTypeSystem} says how labels, attributes and slots are mapped. What a layer holds
 * beyond its codebook is written all the same, into features of the base type {@code org.pressmark.types.Mark}:
 * <ul>
 * <li>a mark whose label the codebook does not have is a plain {@code Mark} with {@code markLabel};
 * <li>attributes that the label does not have, or whose value is of another type, are in {@code markAttributes};
 * <li>links in slots that the label does not have, and links to marks that are not there, are in {@code markLinks}
 * with their place in the slot;
 * <li>flags and numbers that have a value are named in {@code markAssigned}, since UIMA knows no absent number.
 * </ul>
 * The other way round, a type or feature that the codebook does not define is refused, because reading on
 * would lose it
 * with the next save.
 *
 * <h2>Files of others</h2>
 * {@link org.pressmark.uima.ForeignTypeSystem} loads their descriptors, {@link org.pressmark.uima.ForeignXmi} reads
 * their files as plain values, strictly or leniently with a count of what was left out, and
 * {@link org.pressmark.uima.CodebookFromTypeSystem} makes a codebook of their types:
 *
 * <pre>
 * ForeignTypeSystem types = ForeignTypeSystem.load(List.of(descriptorOrFolder));
 * Codebook codebook = CodebookFromTypeSystem.of(types, "lab").codebook();
 * ForeignDocument document = ForeignXmi.of(types).readLeniently(in);
 * document.dropped().forEach(loss -> report(loss.what(), loss.count()));
 * </pre>
 *
 * Whatever is read is read without document types, external entities or anything fetched. All failures of content are
 * {@link org.pressmark.uima.UimaFormatException}s with line and remedy; offsets are UTF-16 code units, as UIMA's are.
 */
@NullMarked
package org.pressmark.uima;

import org.jspecify.annotations.NullMarked;
