package org.pressmark.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.pressmark.store.internal.SafeNames;

/** What an annotator may be called: the name is that of a folder, on every system. */
public final class AnnotatorNames {

	private AnnotatorNames() {}

	/**
	 * Checks a name.
	 *
	 * @param name
	 *            the name
	 * @param others
	 *            annotators that are there already; one of them is always allowed
	 * @return what is wrong with it, without a full stop; empty if nothing is
	 */
	public static Optional<String> problem(String name, Set<String> others) {
		return SafeNames.problemOfAnnotator(name, others);
	}

	/**
	 * Says what to do about a name that is not allowed.
	 *
	 * @param name
	 *            the name
	 * @param others
	 *            annotators that are there already
	 * @return what to do, in a sentence
	 */
	public static String remedy(String name, Set<String> others) {
		return name.isBlank()
				? "Give a name, such as 'anna'."
				: "Use '" + SafeNames.suggestion(name, others) + "' or another name.";
	}

	/**
	 * Refuses a name that has a problem.
	 *
	 * @param name
	 *            the name
	 * @param others
	 *            names of those who are there
	 * @param folder
	 *            where their folders are
	 * @throws CorpusException
	 *             if it has one
	 */
	static void require(String name, Set<String> others, Path folder) throws CorpusException {
		Optional<String> problem = problem(name, others);
		if (problem.isPresent()) {
			throw new CorpusException(folder, problem.get(), remedy(name, others));
		}
	}
}
