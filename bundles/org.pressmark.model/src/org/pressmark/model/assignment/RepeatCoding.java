package org.pressmark.model.assignment;

/**
 * Names the layers of second codings: that of {@code ana} is {@code ana~2}. Such a layer is a layer as any other on
 * disk, but not that of another annotator: counts, comparisons and exports leave it out unless it is named.
 */
public final class RepeatCoding {

	private static final String SUFFIX = "~2";

	private RepeatCoding() {}

	/**
	 * Names the second layer of an annotator.
	 *
	 * @param annotator
	 *            the annotator
	 * @return the layer's annotator, as the corpus has it
	 */
	public static String layerOf(String annotator) {
		return annotator + SUFFIX;
	}

	/**
	 * Tells whether a name is that of a second layer.
	 *
	 * @param name
	 *            name of a layer's annotator
	 * @return whether it is
	 */
	public static boolean isRepeat(String name) {
		return name.length() > SUFFIX.length() && name.endsWith(SUFFIX);
	}

	/**
	 * Finds the person behind a layer.
	 *
	 * @param name
	 *            name of a layer's annotator
	 * @return the annotator who codes it
	 */
	public static String coder(String name) {
		return isRepeat(name) ? name.substring(0, name.length() - SUFFIX.length()) : name;
	}
}
