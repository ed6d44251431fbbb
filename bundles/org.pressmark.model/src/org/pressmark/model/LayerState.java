package org.pressmark.model;

import java.util.Locale;

/** How far an annotator got with an article. */
public enum LayerState {
	/** Not looked at yet. */
	NEW,
	/** Begun. */
	IN_PROGRESS,
	/** Finished: an empty layer in this state says "looked, found nothing", and counts. */
	DONE,
	/** Finished, and closed against edits. */
	LOCKED;

	/** {@return whether the layer is finished and takes part in comparisons} */
	public boolean isFinished() {
		return this == DONE || this == LOCKED;
	}

	/** {@return the name used in files: {@code new}, {@code in-progress}, {@code done}, {@code locked}} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a name as files carry it.
	 *
	 * @param key
	 *            the name
	 * @return the state
	 * @throws IllegalArgumentException
	 *             if no state has that name
	 */
	public static LayerState of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
