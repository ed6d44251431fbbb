package org.pressmark.ui.corpus.internal.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Layer;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;
import org.pressmark.store.LockOwner;
import org.pressmark.store.UnsavedJournal;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.internal.document.StoredDocument;
import org.pressmark.ui.corpus.internal.document.StoredDocumentSource;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.failure.Failures;

/**
 * Looks for edits that were never saved and offers them to the user. Nothing is thrown away unless the user says so,
 * twice.
 */
public final class RecoveryOffer {

	private final IWorkbench workbench;
	private final CorpusSessionService session;
	private final Corpus corpus;

	/**
	 * Makes the offer for a corpus.
	 *
	 * @param session
	 *            told what was recovered
	 * @param corpus
	 *            where to look
	 */
	public RecoveryOffer(CorpusSessionService session, Corpus corpus) {
		this.workbench = PlatformUI.getWorkbench();
		this.session = session;
		this.corpus = corpus;
	}

	/**
	 * Looks in the background, and asks the user about what is found.
	 *
	 * @param tellNothing
	 *            whether to say so if there is nothing
	 */
	public void look(boolean tellNothing) {
		Background.run("Looking for unsaved work in " + corpus.name(), progress -> corpus.unsavedJournals())
				.thenAccept(found -> offer(leftovers(found), tellNothing))
				.whenComplete(Failures.reporting("Unsaved work could not be looked for"));
	}

	/**
	 * Journals of editors that are open elsewhere, or that hold only what was done since they were opened, are no
	 * leftovers.
	 */
	private List<UnsavedJournal> leftovers(List<UnsavedJournal> found) {
		return found.stream().filter(journal -> {
			Optional<LockOwner> owner = journal.editedNow();
			return owner.isEmpty()
					|| owner.get().isThisProcess()
							&& document(journal).filter(StoredDocument::wasRecovered).isPresent();
		}).toList();
	}

	private Optional<StoredDocument> document(UnsavedJournal journal) {
		return workbench.getService(StoredDocumentSource.class).find(corpus.folder(), journal.key());
	}

	private void offer(List<UnsavedJournal> journals, boolean tellNothing) {
		Shell shell = workbench.getModalDialogShellProvider().getShell();
		if (journals.isEmpty()) {
			if (tellNothing) {
				MessageDialog.openInformation(shell, "Recover Unsaved Work",
						"All work is saved: there is nothing to recover.");
			}
			return;
		}
		RecoveryDialog dialog = new RecoveryDialog(shell, journals);
		switch (dialog.open()) {
			case RecoveryDialog.RECOVER -> recover(dialog.chosen());
			case RecoveryDialog.DISCARD -> {
				if (MessageDialog.openConfirm(shell, "Discard Unsaved Work",
						"The edits are thrown away and cannot be brought back. Discard them?")) {
					discard(dialog.chosen());
				}
			}
			default -> {
				return;
			}
		}
	}

	private void recover(List<UnsavedJournal> journals) {
		Background.run("Recovering unsaved work", progress -> {
			List<Layer> layers = new ArrayList<>();
			for (UnsavedJournal journal : journals) {
				layers.add(recover(journal, progress));
			}
			return layers;
		}).thenAccept(layers -> layers.forEach(layer -> session.layerClosed(corpus.folder(), layer)))
				.whenComplete(Failures.reporting("Unsaved work could not be recovered; it is kept"));
	}

	private Layer recover(UnsavedJournal journal, Progress progress) throws IOException {
		progress.report("Recovering " + journal.key(), 0, 0);
		Optional<StoredDocument> open = document(journal);
		if (open.isPresent()) {
			open.get().save(progress);
			return open.get().layer();
		}
		try (EditJournal kept = corpus.journal(journal.key().annotator(), journal.key().article())) {
			Layer layer = kept.replay().layer();
			kept.save(layer);
			return layer;
		}
	}

	private void discard(List<UnsavedJournal> journals) {
		for (UnsavedJournal journal : journals) {
			try {
				Optional<StoredDocument> open = document(journal);
				if (open.isPresent()) {
					open.get().revert();
				} else {
					try (EditJournal kept = corpus.journal(journal.key().annotator(), journal.key().article())) {
						kept.discard();
					}
				}
			} catch (IOException failure) {
				Failures.show("The edits of " + journal.key() + " could not be discarded", failure);
			}
		}
	}
}
