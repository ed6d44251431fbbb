package org.pressmark.model.codebook;

/** To what a selection is widened before it is tagged with a label. */
public enum Snap {

	/** To nothing: the selection is taken as it is, but for broken graphemes. */
	CHARACTER("character"),
	/** To whole words. */
	WORD("word"),
	/** To whole sentences. */
	SENTENCE("sentence");

	private final String key;

	Snap(String key) {
		this.key = key;
	}

	/** {@return its name in files} */
	public String key() {
		return key;
	}
}
