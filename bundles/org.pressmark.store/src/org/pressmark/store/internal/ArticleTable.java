package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.store.CorpusException;

/** Knows which texts and names a corpus has, so that an import need not read every article for each new one. */
public final class ArticleTable {

	private final ArticleFiles files;
	private final Map<String, ArticleId> byHash = new HashMap<>();
	private final Set<ArticleId> known = new HashSet<>();
	private final Set<String> names = new HashSet<>();
	private @Nullable FileTime seen;

	/**
	 * Makes a table that is filled when it is first asked.
	 *
	 * @param files
	 *            the articles
	 */
	public ArticleTable(ArticleFiles files) {
		this.files = files;
	}

	/**
	 * Looks at the folder again if something was added or removed since.
	 *
	 * @throws CorpusException
	 *             if it cannot be read
	 */
	public synchronized void refresh() throws CorpusException {
		FileTime now = changed();
		if (now != null && now.equals(seen)) {
			return;
		}
		Set<ArticleId> there = Set.copyOf(files.list());
		if (!there.containsAll(known)) {
			clear();
		}
		for (ArticleId id : there) {
			if (!known.contains(id)) {
				put(id, hash(id));
			}
		}
		seen = now;
	}

	/**
	 * Enters an article that was just added.
	 *
	 * @param id
	 *            the article
	 * @param sha256
	 *            hash of its text
	 */
	public synchronized void added(ArticleId id, String sha256) {
		put(id, Optional.of(sha256));
		seen = changed();
	}

	/**
	 * Looks a text up.
	 *
	 * @param sha256
	 *            its hash
	 * @return the article that has it
	 */
	public synchronized Optional<ArticleId> withText(String sha256) {
		return Optional.ofNullable(byHash.get(sha256));
	}

	/**
	 * Tells whether a name is in use.
	 *
	 * @param key
	 *            the {@link SafeNames#key} of the name
	 * @return whether an article has a name that some system takes for it
	 */
	public synchronized boolean isTaken(String key) {
		return names.contains(key);
	}

	private void clear() {
		byHash.clear();
		known.clear();
		names.clear();
	}

	private void put(ArticleId id, Optional<String> sha256) {
		known.add(id);
		names.add(SafeNames.key(id.value()));
		sha256.ifPresent(hash -> byHash.putIfAbsent(hash, id));
	}

	/** An article that cannot be read keeps its name but matches no text; verification reports it. */
	private Optional<String> hash(ArticleId id) {
		try {
			return Optional.of(files.record(id).sha256());
		} catch (CorpusException damaged) {
			return Optional.empty();
		}
	}

	private @Nullable FileTime changed() {
		try {
			return Files.getLastModifiedTime(files.layout().articles());
		} catch (IOException notThere) {
			return null;
		}
	}
}
