package org.pressmark.exchange.reading;

import java.nio.file.Path;
import java.util.Optional;

/** Says whose marks a file holds. */
public sealed interface AnnotatorRule {

	/** Name that is used where neither the user nor the file says whose marks they are. */
	String UNNAMED = "imported";

	/** Whatever the format itself or the name of the file says; {@link #UNNAMED} otherwise. */
	AnnotatorRule AUTOMATIC = new Automatic();

	/** The part of the file name after the last underscore: {@code ada} for {@code NAME_ada.ann}. */
	AnnotatorRule SUFFIX = new Suffix();

	/** The folder that holds the file: {@code ada} for {@code ada/NAME.xmi}. */
	AnnotatorRule FOLDER = new Folder();

	/**
	 * One name for everything.
	 *
	 * @param name
	 *            the annotator
	 */
	record Named(String name) implements AnnotatorRule {}

	/** See {@link #AUTOMATIC}. */
	record Automatic() implements AnnotatorRule {}

	/** See {@link #SUFFIX}. */
	record Suffix() implements AnnotatorRule {}

	/** See {@link #FOLDER}. */
	record Folder() implements AnnotatorRule {}

	/**
	 * One name for everything.
	 *
	 * @param name
	 *            the annotator
	 * @return the rule
	 */
	static AnnotatorRule named(String name) {
		return new Named(name);
	}

	/**
	 * Reads the annotator off a file's place.
	 *
	 * @param file
	 *            the file with the marks
	 * @param told
	 *            the annotator that the format itself names, or that is plain from the file's name
	 * @return the annotator; empty if the rule finds none
	 */
	default Optional<String> annotatorOf(Path file, Optional<String> told) {
		return switch (this) {
			case Named named -> Optional.of(named.name());
			case Automatic automatic -> told.or(() -> Optional.of(UNNAMED));
			case Suffix suffix -> suffixOf(file);
			case Folder folder -> folderOf(file);
		};
	}

	/**
	 * Reads the part of a file name after the last underscore.
	 *
	 * @param file
	 *            the file
	 * @return the suffix, if the name has one
	 */
	static Optional<String> suffixOf(Path file) {
		String base = baseName(file);
		int underscore = base.lastIndexOf('_');
		boolean inside = underscore > 0 && underscore < base.length() - 1;
		return inside ? Optional.of(base.substring(underscore + 1)) : Optional.empty();
	}

	/**
	 * Cuts the extension off a file name.
	 *
	 * @param file
	 *            the file
	 * @return its name without folder and extension
	 */
	static String baseName(Path file) {
		String name = nameOf(file);
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	private static Optional<String> folderOf(Path file) {
		Path folder = file.toAbsolutePath().normalize().getParent();
		return folder == null ? Optional.empty() : Optional.of(nameOf(folder)).filter(name -> !name.isEmpty());
	}

	private static String nameOf(Path file) {
		Path name = file.getFileName();
		return name == null ? "" : name.toString();
	}
}
