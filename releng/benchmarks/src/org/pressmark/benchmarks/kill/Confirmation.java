package org.pressmark.benchmarks.kill;

import java.util.Optional;
import java.util.TreeMap;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;

/**
 * What the workbench says when an edit is done, as a line on its standard output.
 *
 * @param article
 *            the article
 * @param state
 *            what its marks are then
 */
record Confirmation(ArticleId article, String state) {

	private static final String WORD = "[done]";

	static Confirmation of(Layer layer) {
		return new Confirmation(layer.article(), state(layer));
	}

	/** Marks are values whose text says all of them; the order of marks and of their attributes does not count. */
	static String state(Layer layer) {
		int hash = layer.marks().stream().map(mark -> mark.withAttributes(new TreeMap<>(mark.attributes()))
				.withSlots(new TreeMap<>(mark.slots()))).mapToInt(mark -> mark.toString().hashCode()).sum();
		return layer.state().key() + "/" + layer.size() + "/" + Integer.toHexString(hash);
	}

	String line() {
		return WORD + " " + article.value() + " " + state + " .";
	}

	/** A line that was cut off by the kill was not said: each ends in a full stop. */
	static Optional<Confirmation> read(String line) {
		String[] words = line.split(" ");
		return words.length == 4 && words[0].equals(WORD) && words[3].equals(".")
				? Optional.of(new Confirmation(new ArticleId(words[1]), words[2]))
				: Optional.empty();
	}
}
