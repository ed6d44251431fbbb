package org.pressmark.ui.corpus.internal.session;

import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.model.ArticleId;

/** What an annotator may be called: it is the name of a folder. */
public final class AnnotatorName {

	private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._ -]+");

	private AnnotatorName() {}

	/**
	 * Checks a name.
	 *
	 * @param name
	 *            the name
	 * @return what is wrong with it, as a sentence; empty if nothing is
	 */
	public static Optional<String> problem(String name) {
		if (name.isBlank()) {
			return Optional.of("Enter a name.");
		}
		try {
			new ArticleId(name);
			return Optional.empty();
		} catch (IllegalArgumentException unsafe) {
			return Optional.of("The name becomes a folder: leave out the characters < > : \" / \\ | ? * and dots and"
					+ " spaces at its ends.");
		}
	}

	/** {@return a name that is usable, made from the name of the system's user} */
	public static String ofUser() {
		String user = UNSAFE.matcher(System.getProperty("user.name", "")).replaceAll("");
		return problem(user).isEmpty() ? user : "annotator";
	}
}
