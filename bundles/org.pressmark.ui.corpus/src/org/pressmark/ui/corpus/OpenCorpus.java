package org.pressmark.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.store.Corpus;

/** The corpus that is open, and what is known of its articles so far. Used on the UI thread. */
public interface OpenCorpus {

	/** {@return the corpus on disk; only for work in the background, for it reads and writes files} */
	Corpus corpus();

	/** {@return its folder} */
	Path folder();

	/** {@return its name} */
	String name();

	/** {@return what is assigned to whoever annotates, and what is hidden because of that} */
	Assigned assigned();

	/**
	 * {@return its articles in the order of their names, as whoever annotates may see them; what was not read yet has
	 * its name only}
	 */
	List<ArticleSummary> articles();

	/**
	 * Looks an article up.
	 *
	 * @param id
	 *            its name
	 * @return its summary, if the corpus has it
	 */
	Optional<ArticleSummary> article(ArticleId id);

	/** {@return everybody whose layers may be seen, in order of name; {@code gold} last} */
	List<String> annotators();

	/** {@return whether everything has been read} */
	boolean isComplete();
}
