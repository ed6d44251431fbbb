package org.pressmark.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Something is wrong with a file of a corpus, or it could not be read or written. */
public class CorpusException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final int line;
	private final String problem;
	private final String remedy;

	/**
	 * Says what is wrong.
	 *
	 * @param file
	 *            the file or folder
	 * @param problem
	 *            what is wrong, without a full stop
	 * @param remedy
	 *            what to do, in a sentence
	 */
	public CorpusException(Path file, String problem, String remedy) {
		this(file, 0, problem, remedy, null);
	}

	/**
	 * Says what is wrong, where, and why.
	 *
	 * @param file
	 *            the file or folder
	 * @param line
	 *            the line, counted from 1; 0 where not known
	 * @param problem
	 *            what is wrong, without a full stop
	 * @param remedy
	 *            what to do, in a sentence
	 * @param cause
	 *            what led to it
	 */
	public CorpusException(Path file, int line, String problem, String remedy, @Nullable Throwable cause) {
		super(file + (line > 0 ? ", line " + line : "") + ": " + problem + ". " + remedy, cause);
		this.file = file;
		this.line = line;
		this.problem = problem;
		this.remedy = remedy;
	}

	/**
	 * Wraps a failure to read.
	 *
	 * @param file
	 *            the file
	 * @param cause
	 *            the failure
	 * @return the exception; the cause itself if it is one of this kind
	 */
	public static CorpusException unreadable(Path file, IOException cause) {
		return cause instanceof CorpusException already
				? already
				: new CorpusException(file, 0, "The file cannot be read: " + reason(cause),
						"Check that the file is there and may be read; else take it from a backup.", cause);
	}

	/** {@return the file or folder} */
	public Path file() {
		return file;
	}

	/** {@return the line, counted from 1; 0 where not known} */
	public int line() {
		return line;
	}

	/** {@return what is wrong, without a full stop} */
	public String problem() {
		return problem;
	}

	/** {@return what to do} */
	public String remedy() {
		return remedy;
	}

	/**
	 * Says in words why the system refused, since its exceptions often carry the path alone.
	 *
	 * @param cause
	 *            the failure
	 * @return the reason, without a full stop
	 */
	public static String reason(IOException cause) {
		return switch (cause) {
			case AccessDeniedException denied -> "the system denies access";
			case NoSuchFileException missing -> "it is not there";
			case FileNotFoundException missing -> "it is not there or may not be opened";
			case NotDirectoryException other -> "a file is where a folder should be";
			case FileSystemException other when other.getReason() != null -> lower(other.getReason());
			default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : lower(cause.getMessage());
		};
	}

	private static String lower(String sentence) {
		boolean acronym = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
		return acronym || sentence.isEmpty()
				? sentence
				: sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
	}
}
