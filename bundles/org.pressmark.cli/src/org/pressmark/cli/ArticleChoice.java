package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

import org.pressmark.model.ArticleId;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;

/** Articles as they are named on the command line. */
final class ArticleChoice {

	private ArticleChoice() {}

	/** All, those of a pattern in the order of their names, or those that a file lists in its order. */
	static List<ArticleId> of(Corpus corpus, String named) throws Refusal, CorpusException {
		List<ArticleId> all = corpus.articles();
		Path file = path(named);
		List<ArticleId> chosen = named.equals("all")
				? all
				: Files.isRegularFile(file) ? listed(file, all) : matching(named, all);
		if (chosen.isEmpty()) {
			throw new Refusal("No article is meant by '" + named + "'",
					"The corpus has " + all.size() + " articles"
							+ (all.isEmpty() ? "." : ", such as '" + all.getFirst() + "'.")
							+ " Name a file, a pattern of names, or all.");
		}
		return chosen;
	}

	private static Path path(String named) {
		try {
			return Path.of(named);
		} catch (InvalidPathException pattern) {
			return Path.of("");
		}
	}

	private static List<ArticleId> matching(String pattern, List<ArticleId> all) throws Refusal {
		try {
			PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
			return all.stream().filter(article -> matcher.matches(Path.of(article.value()))).toList();
		} catch (PatternSyntaxException wrong) {
			throw new Refusal("'" + pattern + "' is no pattern: " + wrong.getDescription(),
					"Use * for any letters and ? for one.");
		}
	}

	private static List<ArticleId> listed(Path file, List<ArticleId> all) throws Refusal, CorpusException {
		Map<String, ArticleId> known = new HashMap<>();
		all.forEach(article -> known.put(article.value(), article));
		List<ArticleId> chosen = new ArrayList<>();
		try {
			int number = 0;
			for (String line : Files.readAllLines(file)) {
				number++;
				String name = line.strip();
				ArticleId article = known.get(name);
				if (article != null) {
					chosen.add(article);
				} else if (!name.isEmpty()) {
					throw new Refusal(new Trouble(file.toString(), number, "The corpus has no article '" + name + "'",
							"Correct the name or delete the line; nothing was assigned."));
				}
			}
			return chosen;
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}
}
