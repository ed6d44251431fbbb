package org.pressmark.store.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.store.AnnotatorNames;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.JsonFile;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.assignment.AssignmentJson;

/**
 * What is assigned to the annotators of a corpus.
 *
 * @param folder
 *            the folder of the corpus
 */
public record Assignments(Path folder) {

	private static final String ENDING = ".json";

	/**
	 * Lists those to whom something is assigned.
	 *
	 * @return their names, in order
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public List<String> annotators() throws CorpusException {
		Path files = layout().assignments();
		if (!Files.isDirectory(files)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(files)) {
			return all.map(file -> file.getFileName().toString())
					.filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
					.map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
		} catch (IOException e) {
			throw CorpusException.unreadable(files, e);
		}
	}

	/**
	 * Reads what is assigned to somebody.
	 *
	 * @param annotator
	 *            the annotator
	 * @return the assignment; empty if there is none
	 * @throws CorpusException
	 *             if its file cannot be read, with the line
	 */
	public Optional<Assignment> of(String annotator) throws CorpusException {
		Path file = layout().assignment(annotator);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		Assignment read = JsonFile.read(file, AssignmentJson::read);
		if (!read.annotator().equals(annotator)) {
			throw new CorpusException(file, "The assignment is for '" + read.annotator() + "', by its content",
					"Give the file that name, or correct 'annotator' in it.");
		}
		return Optional.of(read);
	}

	/**
	 * Reads everything that is assigned.
	 *
	 * @param problems
	 *            gets what cannot be read
	 * @return the assignments, by annotator
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public List<Assignment> all(List<CorpusException> problems) throws CorpusException {
		List<Assignment> all = new ArrayList<>();
		for (String annotator : annotators()) {
			try {
				of(annotator).ifPresent(all::add);
			} catch (CorpusException unreadable) {
				problems.add(unreadable);
			}
		}
		return all;
	}

	/**
	 * Saves an assignment in place of the one that the annotator had.
	 *
	 * @param assignment
	 *            the assignment
	 * @throws CorpusException
	 *             if the name cannot be an annotator's, or the file could not be written; the old one is as it was
	 */
	public void save(Assignment assignment) throws CorpusException {
		requireName(assignment.annotator());
		AtomicFile.at(layout().assignment(assignment.annotator())).write(AssignmentJson.write(assignment));
	}

	/**
	 * Takes an assignment back.
	 *
	 * @param annotator
	 *            the annotator, who sees all articles from then on
	 * @throws CorpusException
	 *             if the file cannot be deleted
	 */
	public void delete(String annotator) throws CorpusException {
		Path file = layout().assignment(annotator);
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new CorpusException(file, 0, "The file cannot be deleted: " + CorpusException.reason(e),
					"See to it that the folder may be written.", e);
		}
	}

	private void requireName(String annotator) throws CorpusException {
		Set<String> others = Set.copyOf(annotators());
		Optional<String> problem = RepeatCoding.isRepeat(annotator)
				? Optional.of("'" + annotator + "' is the name of a second coding")
				: AnnotatorNames.problem(annotator, others);
		if (problem.isPresent()) {
			throw new CorpusException(layout().assignments(), problem.get(),
					AnnotatorNames.remedy(RepeatCoding.coder(annotator), others));
		}
	}

	private Layout layout() {
		return new Layout(folder);
	}
}
