package org.pressmark.store.internal.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.MarkId;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.Finding;

/** Collects what the checks find. */
public final class Findings {

	private final Path root;
	private final List<Finding> all = new ArrayList<>();

	/**
	 * Starts a collection.
	 *
	 * @param root
	 *            the folder of the corpus
	 */
	public Findings(Path root) {
		this.root = root;
	}

	/** {@return what was found so far} */
	public List<Finding> all() {
		return List.copyOf(all);
	}

	/**
	 * Adds a file that cannot be read or is wrong.
	 *
	 * @param problem
	 *            the failure
	 */
	void error(CorpusException problem) {
		add(Finding.Severity.ERROR, problem.file(), problem.line(), problem.problem(), problem.remedy());
	}

	/**
	 * Adds a broken promise.
	 *
	 * @param file
	 *            the file
	 * @param problem
	 *            what is wrong
	 * @param remedy
	 *            what to do
	 */
	void error(Path file, String problem, String remedy) {
		add(Finding.Severity.ERROR, file, 0, problem, remedy);
	}

	/**
	 * Adds something to look at.
	 *
	 * @param file
	 *            the file
	 * @param problem
	 *            what is the matter
	 * @param remedy
	 *            what to do
	 */
	void warning(Path file, String problem, String remedy) {
		add(Finding.Severity.WARNING, file, 0, problem, remedy);
	}

	/**
	 * Adds something to look at in a line.
	 *
	 * @param file
	 *            the file
	 * @param line
	 *            the line, counted from 1
	 * @param problem
	 *            what is the matter
	 * @param remedy
	 *            what to do
	 */
	void warning(Path file, int line, String problem, String remedy) {
		add(Finding.Severity.WARNING, file, line, problem, remedy);
	}

	/**
	 * Adds something to know.
	 *
	 * @param file
	 *            the file
	 * @param problem
	 *            what is the matter
	 * @param remedy
	 *            what to do, if anything
	 */
	void note(Path file, String problem, String remedy) {
		add(Finding.Severity.NOTE, file, 0, problem, remedy);
	}

	/**
	 * Adds something about a mark.
	 *
	 * @param severity
	 *            how bad it is
	 * @param file
	 *            the layer's file
	 * @param mark
	 *            the mark
	 * @param problem
	 *            what is the matter
	 * @param remedy
	 *            what to do
	 */
	void mark(Finding.Severity severity, Path file, MarkId mark, String problem, String remedy) {
		all.add(new Finding(severity, relative(file), 0, Optional.of(mark), problem, remedy));
	}

	/**
	 * Adds a file that has no place where it lies.
	 *
	 * @param file
	 *            the file
	 */
	void stranger(Path file) {
		if (AtomicFile.isLeftover(file)) {
			warning(file, "A save was interrupted here, or is going on",
					"Leave the file: what was saved before is unharmed, and what nobody writes any more is removed when"
							+ " the corpus or the article is opened.");
		} else if (!file.getFileName().toString().startsWith(".")) {
			note(file, "The file does not belong to the corpus",
					"It is left alone; move it elsewhere if it is in the way.");
		}
	}

	/**
	 * Lists a folder.
	 *
	 * @param folder
	 *            the folder
	 * @return what is in it, in order; nothing if it is not there
	 */
	List<Path> list(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> content = Files.list(folder)) {
			return content.sorted().toList();
		} catch (IOException e) {
			error(CorpusException.unreadable(folder, e));
			return List.of();
		}
	}

	private void add(Finding.Severity severity, Path file, int line, String problem, String remedy) {
		all.add(new Finding(severity, relative(file), line, Optional.empty(), problem, remedy));
	}

	private Path relative(Path file) {
		return file.startsWith(root) && !file.equals(root) ? root.relativize(file) : file;
	}
}
