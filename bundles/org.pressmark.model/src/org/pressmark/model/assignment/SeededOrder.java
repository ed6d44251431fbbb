package org.pressmark.model.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.pressmark.model.ArticleId;

/**
 * A random order that anybody can compute again.
 * <p>
 * Articles are sorted by the SHA-256 of {@code PURPOSE:SEED:ARTICLE} in UTF-8, written as hexadecimal digits: purpose
 * {@code order} for queues, {@code repeat} for the choice of repeats; the seed as a decimal number; the article by its
 * name in the corpus. So the order of two articles is the same whatever others there are, and articles that come later
 * fall between the others without mixing them up.
 */
final class SeededOrder {

	private record Keyed(ArticleId article, String key) {}

	private final String prefix;

	SeededOrder(String purpose, int seed) {
		prefix = purpose + ":" + seed + ":";
	}

	/** Sorts articles; each once. */
	List<ArticleId> sorted(Collection<ArticleId> articles) {
		return articles.stream().distinct().map(article -> new Keyed(article, key(article)))
				.sorted(Comparator.comparing(Keyed::key).thenComparing(Keyed::article)).map(Keyed::article).toList();
	}

	private String key(ArticleId article) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
					.digest((prefix + article.value()).getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}
}
