package org.pressmark.model;

/**
 * The name of an article in its corpus, which is also the name of its folder.
 *
 * @param value
 *            a name that is safe as a file name on every system
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

	private static final String FORBIDDEN = "<>:\"/\\|?*";
	private static final int LONGEST = 150;

	/**
	 * Checks the name.
	 *
	 * @throws IllegalArgumentException
	 *             if it is blank, too long, or holds a character that a file name must not have
	 */
	public ArticleId {
		boolean unsafe = value.isBlank() || value.length() > LONGEST || value.startsWith(".") || value.endsWith(".")
				|| !value.equals(value.strip())
				|| value.chars().anyMatch(c -> c < ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0);
		if (unsafe) {
			throw new IllegalArgumentException("Not usable as the name of an article: '" + value + "'");
		}
	}

	@Override
	@SuppressWarnings("null") // Comparable says nothing of null
	public int compareTo(ArticleId other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
