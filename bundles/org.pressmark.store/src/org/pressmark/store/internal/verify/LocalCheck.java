package org.pressmark.store.internal.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerSeal;
import org.pressmark.store.UnsavedJournal;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.backup.Backups;
import org.pressmark.store.internal.journal.Journals;

/** Checks what belongs to this machine: edits that were never saved, and what a process left that died. */
public final class LocalCheck {

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
	public LocalCheck(Layout layout, Findings findings) {
		this.layout = layout;
		this.findings = findings;
	}

	/** Checks all of it. */
	public void check() {
		try {
			new Journals(layout, new LayerFiles(layout)).unsaved().forEach(this::report);
		} catch (CorpusException e) {
			findings.error(e);
		}
		for (Path folder : findings.list(layout.staging())) {
			findings.warning(folder, "An import was interrupted here", "Delete the folder: the article was not added.");
		}
		noteFiles(layout.unapplied(), "It keeps edits that did not fit their layer any more",
				"Look at them, then delete the file.");
		noteFiles(layout.damaged(), "It keeps a layer or a codebook that could not be read when another took its place",
				"Look at it, then delete the file.");
		checkBackups();
		reportLeftovers();
	}

	private void checkBackups() {
		for (Path file : files(layout.backups())) {
			if (AtomicFile.isLeftover(file)) {
				continue;
			}
			if (Backups.savedAt(file).isEmpty()) {
				findings.stranger(file);
				continue;
			}
			try {
				LayerSeal.broken(file, Files.readAllBytes(file)).ifPresent(broken -> findings.warning(file,
						"An older copy of a layer is damaged", "Delete the file: the layer itself is another one."));
			} catch (IOException e) {
				findings.error(CorpusException.unreadable(file, e));
			}
		}
	}

	private void report(UnsavedJournal journal) {
		journal.damage().ifPresentOrElse(damage -> findings.warning(journal.file(), damage.problem(), damage.remedy()),
				() -> {
					if (journal.editedNow().isPresent()) {
						findings.note(journal.file(),
								"The layer is being edited by " + journal.editedNow().get().display(),
								"Nothing is to be done.");
					} else {
						findings.warning(journal.file(),
								edits(journal.edits()) + " of '" + journal.key().annotator() + "' on '"
										+ journal.key().article() + "' never reached the layer; the last was made at "
										+ journal.last(),
								"Open the article in the workbench, which offers to recover them.");
					}
				});
	}

	private static String edits(int count) {
		return count == 1 ? "One edit" : count + " edits";
	}

	private void reportLeftovers() {
		files(layout.local()).stream().filter(AtomicFile::isLeftover).forEach(findings::stranger);
	}

	private void noteFiles(Path folder, String problem, String remedy) {
		files(folder).stream().filter(file -> !AtomicFile.isLeftover(file))
				.forEach(file -> findings.note(file, problem, remedy));
	}

	private List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		} catch (IOException e) {
			findings.error(CorpusException.unreadable(folder, e));
			return List.of();
		}
	}
}
