package org.pressmark.exchange;

import java.util.List;

/**
 * What an import did, and everything that it did not do.
 *
 * @param articles
 *            distinct articles among the input, whether they were new to the corpus or not
 * @param layers
 *            layers that were written
 * @param marks
 *            marks in those layers
 * @param refused
 *            what could not be read or written, by file and line
 * @param dropped
 *            what was read but has no place in the codebook, by file
 * @param newArticles
 *            articles that the corpus did not have before
 * @param converted
 *            what was read into another shape than the file has, by file
 * @param replacedCharacters
 *            characters that were replaced because XML cannot hold them, by file
 * @param alreadyThere
 *            layers that the corpus had already, with the same marks
 * @param skipped
 *            files in the folders that are nothing to import
 * @param merged
 *            files whose text is that of an article with another name
 * @param withoutCopy
 *            layers that were written, but not their second copies on this machine
 */
public record ImportReport(int articles, int layers, int marks, List<Refusal> refused, List<Dropped> dropped,
		int newArticles, List<Converted> converted, List<Replaced> replacedCharacters, List<AlreadyThere> alreadyThere,
		List<Skipped> skipped, List<Merged> merged, List<WithoutCopy> withoutCopy) {

	/** Copies the lists. */
	public ImportReport {
		refused = List.copyOf(refused);
		dropped = List.copyOf(dropped);
		converted = List.copyOf(converted);
		replacedCharacters = List.copyOf(replacedCharacters);
		alreadyThere = List.copyOf(alreadyThere);
		skipped = List.copyOf(skipped);
		merged = List.copyOf(merged);
		withoutCopy = List.copyOf(withoutCopy);
	}

	/**
	 * Something that could not be imported.
	 *
	 * @param file
	 *            the file, as it was named
	 * @param line
	 *            the line, 1 or more; 0 where the file as a whole is meant
	 * @param problem
	 *            what is wrong
	 * @param remedy
	 *            what to do about it
	 */
	public record Refusal(String file, int line, String problem, String remedy) {}

	/**
	 * Something that was left out.
	 *
	 * @param file
	 *            the file, as it was named
	 * @param what
	 *            what it is, and what to do to keep it
	 * @param count
	 *            how often
	 */
	public record Dropped(String file, String what, int count) {}

	/**
	 * Something that changed its shape.
	 *
	 * @param file
	 *            the file, as it was named
	 * @param what
	 *            what became what
	 * @param count
	 *            how often
	 */
	public record Converted(String file, String what, int count) {}

	/**
	 * Characters that were replaced.
	 *
	 * @param file
	 *            the file, as it was named
	 * @param what
	 *            which by which
	 * @param count
	 *            how many
	 */
	public record Replaced(String file, String what, int count) {}

	/**
	 * A layer that the corpus had already.
	 *
	 * @param file
	 *            the file, as it was named
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 */
	public record AlreadyThere(String file, String annotator, String article) {}

	/**
	 * A file that did not become an article of its own, because one of another name has its text.
	 *
	 * @param file
	 *            the file, as it was named
	 * @param article
	 *            the article that has the text
	 */
	public record Merged(String file, String article) {}

	/**
	 * A layer that is in the corpus, and has no second copy from which it could be read if its file were damaged.
	 *
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 * @param problem
	 *            why there is none
	 * @param remedy
	 *            what to do about it
	 */
	public record WithoutCopy(String annotator, String article, String problem, String remedy) {}

	/**
	 * A file that was passed over.
	 *
	 * @param file
	 *            the file
	 * @param why
	 *            what it is
	 */
	public record Skipped(String file, String why) {}

	/** {@return whether all of the input that is importable is in the corpus} */
	public boolean isComplete() {
		return refused.isEmpty();
	}
}
