package org.pressmark.store.internal.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pressmark.model.assignment.Assignment;
import org.pressmark.store.CorpusException;
import org.pressmark.store.assignment.Assignments;
import org.pressmark.store.assignment.LeadNotes;
import org.pressmark.store.assignment.SessionLog;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.assignment.LogLines;

/** Checks what is assigned, the logs of sessions and the notes to the project lead. None of them has to be there. */
public final class AssignmentCheck {

	private final Layout layout;
	private final Findings findings;

	/**
	 * Prepares the check.
	 *
	 * @param layout
	 *            the corpus
	 * @param findings
	 *            told what is wrong
	 */
	public AssignmentCheck(Layout layout, Findings findings) {
		this.layout = layout;
		this.findings = findings;
	}

	/** Checks all of it, if there is any. */
	public void check() {
		boolean any = List.of(layout.assignments(), layout.sessions(), layout.notes()).stream()
				.anyMatch(Files::isDirectory);
		if (!any) {
			return;
		}
		strangers();
		try {
			checkAssignments(new Assignments(layout.root()));
			for (String annotator : SessionLog.annotators(layout.root())) {
				SessionLog.read(layout.root(), annotator).problems().forEach(findings::error);
			}
			LeadNotes.read(layout.root()).problems().forEach(findings::error);
		} catch (CorpusException unreadable) {
			findings.error(unreadable);
		}
	}

	private void checkAssignments(Assignments assignments) throws CorpusException {
		for (String annotator : assignments.annotators()) {
			try {
				assignments.of(annotator).ifPresent(this::checkArticles);
			} catch (CorpusException wrong) {
				findings.error(wrong);
			}
		}
	}

	private void checkArticles(Assignment assignment) {
		List<String> missing = assignment.articles().stream()
				.filter(article -> !Files.isDirectory(layout.article(article))).map(String::valueOf).toList();
		if (!missing.isEmpty()) {
			findings.warning(layout.assignment(assignment.annotator()),
					"The corpus has no article '" + missing.getFirst() + "'"
							+ (missing.size() == 1 ? "" : " and " + (missing.size() - 1) + " others that are assigned"),
					"Assign the articles again, or import those that are missing.");
		}
	}

	private void strangers() {
		findings.list(layout.assignments()).stream().filter(file -> !file.getFileName().toString().endsWith(".json"))
				.forEach(findings::stranger);
		for (Path root : List.of(layout.sessions(), layout.notes())) {
			for (Path folder : findings.list(root)) {
				if (Files.isDirectory(folder)) {
					findings.list(folder).stream()
							.filter(file -> !file.getFileName().toString().endsWith(LogLines.ENDING))
							.forEach(findings::stranger);
				} else {
					findings.stranger(folder);
				}
			}
		}
	}
}
