package org.pressmark.store.internal.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.ArticleFiles;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.SafeNames;
import org.pressmark.uima.XmlCharacters;

/** Checks the articles: texts, hashes, regions, names. */
public final class ArticleCheck {

	private final Layout layout;
	private final Findings findings;
	private final ArticleFiles files;
	private final Map<ArticleId, Optional<String>> checked = new TreeMap<>();
	private final Map<String, ArticleId> byHash = new HashMap<>();
	private final Map<String, ArticleId> byName = new HashMap<>();

	/**
	 * Prepares the check.
	 *
	 * @param layout
	 *            the corpus
	 * @param findings
	 *            told what is wrong
	 */
	public ArticleCheck(Layout layout, Findings findings) {
		this.layout = layout;
		this.findings = findings;
		this.files = new ArticleFiles(layout);
	}

	/**
	 * Checks all articles.
	 *
	 * @param progress
	 *            told how far it is
	 */
	public void check(Progress progress) {
		List<Path> folders = findings.list(layout.articles());
		int done = 0;
		for (Path folder : folders) {
			progress.checkCancelled();
			progress.report("Checking articles", done++, folders.size());
			if (Files.isDirectory(folder)) {
				checkFolder(folder);
			} else {
				findings.stranger(folder);
			}
		}
	}

	/** {@return all articles that have a folder; with the hash of their text, if that is as it must be} */
	public Map<ArticleId, Optional<String>> readable() {
		return checked;
	}

	private void checkFolder(Path folder) {
		ArticleId id;
		try {
			id = new ArticleId(folder.getFileName().toString());
		} catch (IllegalArgumentException e) {
			findings.error(folder, "The folder has a name that an article cannot have",
					"Rename it, and the layers of the article with it.");
			return;
		}
		checked.put(id, Optional.empty());
		ArticleId twin = byName.putIfAbsent(SafeNames.key(id.value()), id);
		if (twin != null) {
			findings.error(folder, "Some systems take its name for that of '" + twin + "'",
					"Rename one of them, and the layers of the article with it.");
		}
		try {
			checkArticle(files.read(id));
		} catch (CorpusException e) {
			findings.error(e);
		}
		checkFiles(id, folder);
	}

	private void checkArticle(Article article) {
		String hash = article.sha256();
		checked.put(article.id(), Optional.of(hash));
		ArticleId twin = byHash.putIfAbsent(hash, article.id());
		if (twin != null) {
			findings.error(layout.text(article.id()), "It has the same text as the article '" + twin + "'",
					"Move its layers to that article and delete this one.");
		}
		OptionalInt forbidden = XmlCharacters.firstForbidden(article.text());
		if (forbidden.isPresent()) {
			findings.error(layout.text(article.id()),
					"It holds a character at offset " + forbidden.getAsInt() + " that layers cannot hold",
					"Import the text again: such characters are replaced one for one then.");
		}
	}

	private void checkFiles(ArticleId id, Path folder) {
		Set<Path> known = new HashSet<>(List.of(layout.text(id), layout.metadata(id)));
		try {
			Optional<Path> original = files.original(id);
			original.ifPresent(known::add);
			if (original.isPresent() && !Files.exists(original.get())) {
				findings.error(original.get(), "article.json names this file, which is not there",
						"Restore it from a backup, or remove the key \"original\".");
			}
		} catch (CorpusException alreadyFound) {
			// Whether article.json names one of them cannot be told: none is called a stranger.
			findings.list(folder).stream().filter(file -> file.getFileName().toString().startsWith("original."))
					.forEach(known::add);
		}
		findings.list(folder).stream().filter(file -> !known.contains(file)).forEach(findings::stranger);
	}
}
