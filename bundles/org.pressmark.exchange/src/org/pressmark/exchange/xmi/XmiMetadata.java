package org.pressmark.exchange.xmi;

import java.util.Locale;
import java.util.Map;

import org.pressmark.model.ArticleMetadata;
import org.pressmark.uima.ForeignDocument;
import org.pressmark.uima.ForeignStructure;

/** Reads what a file says of its article: the language of the document, and an annotation of a type named Metadata. */
final class XmiMetadata {

	private XmiMetadata() {}

	/**
	 * Tells whether a type holds metadata of the article rather than marks.
	 *
	 * @param type
	 *            qualified name of the type
	 * @return whether its short name says so
	 */
	static boolean isMetadata(String type) {
		String name = type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return name.equals("metadata") || name.equals("documentmetadata");
	}

	/**
	 * Reads the metadata.
	 *
	 * @param document
	 *            the file's content
	 * @param source
	 *            name of the file
	 * @return what the file says
	 */
	static ArticleMetadata of(ForeignDocument document, String source) {
		String language = "";
		ArticleMetadata metadata = ArticleMetadata.ofSource(source);
		for (ForeignStructure annotation : document.annotations()) {
			if (annotation.type().equals("uima.tcas.DocumentAnnotation")) {
				String given = annotation.text("language");
				language = given.equals("x-unspecified") ? "" : given;
			} else if (isMetadata(annotation.type())) {
				metadata = new ArticleMetadata(any(annotation, "Title", "documentTitle"), any(annotation, "Periodical"),
						any(annotation, "Author"), any(annotation, "Date", "Year"),
						any(annotation, "Url", "documentUri"),
						"", any(annotation, "TextType", "Genre"), source, Map.of());
			}
		}
		return new ArticleMetadata(metadata.headline(), metadata.outlet(), metadata.byline(), metadata.published(),
				metadata.url(), language, metadata.section(), source, Map.of());
	}

	private static String any(ForeignStructure annotation, String... features) {
		for (String feature : features) {
			String value = annotation.text(feature).strip();
			boolean unknown = value.isEmpty() || value.equalsIgnoreCase("undefined") || value.equalsIgnoreCase("none");
			if (!unknown) {
				return value;
			}
		}
		return "";
	}
}
