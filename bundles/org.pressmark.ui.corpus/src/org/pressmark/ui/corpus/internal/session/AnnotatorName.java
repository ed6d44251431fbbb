package org.pressmark.ui.corpus.internal.session;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.store.AnnotatorNames;

/** What an annotator may be called, in the window's words. */
public final class AnnotatorName {

	private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._ -]+");

	private AnnotatorName() {}

	/**
	 * Checks a name.
	 *
	 * @param name
	 *            the name
	 * @param others
	 *            annotators whom the corpus has already
	 * @return what is wrong with it and what to do, in sentences; empty if nothing is
	 */
	public static Optional<String> problem(String name, Collection<String> others) {
		Set<String> known = Set.copyOf(others);
		if (RepeatCoding.isRepeat(name)) {
			return Optional.of("'" + name + "' is the name of a second coding. Choose another one.");
		}
		return AnnotatorNames.problem(name, known)
				.map(problem -> problem + ". " + AnnotatorNames.remedy(name, known));
	}

	/** {@return a name that is usable, made from the name of the system's user} */
	public static String ofUser() {
		String user = UNSAFE.matcher(System.getProperty("user.name", "")).replaceAll("");
		return problem(user, Set.of()).isEmpty() ? user : "annotator";
	}
}
