package org.pressmark.ui.corpus.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;
import org.pressmark.store.LockOwner;
import org.pressmark.store.Recovery;
import org.pressmark.store.UnsavedJournal;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.internal.document.StoredDocument;
import org.pressmark.ui.corpus.internal.document.StoredDocumentSource;
import org.pressmark.ui.corpus.internal.queue.Blinding;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.corpus.internal.report.ReportDialog;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.Counted;

/**
 * Looks for edits that were never saved and offers them to the user. Nothing is thrown away unless the user says so,
 * twice.
 */
public final class RecoveryOffer {

	/** A question has to fit the screen. */
	private static final int MOST_NAMED = 10;

	private final IWorkbench workbench;
	private final CorpusSessionService session;
	private final Corpus corpus;

	/** What was found, and what people know the articles by. */
	private record Found(List<UnsavedJournal> journals, Map<ArticleId, String> headlines) {}

	/** A layer that was recovered, and the file with what did not fit. */
	record Recovered(Layer layer, int unapplied, Optional<Path> aside) {}

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
		Background.run("Looking for unsaved work in " + corpus.name(), this::read)
				.thenAccept(found -> offer(leftovers(found.journals()), found.headlines(), tellNothing))
				.whenComplete(Failures.reporting("Unsaved work could not be looked for"));
	}

	private Found read(Progress progress) throws IOException {
		Blinding blinding = Blinding.of(corpus.folder(), session.annotator());
		List<UnsavedJournal> journals = corpus.unsavedJournals().stream()
				.filter(journal -> blinding.mayKnow(journal.key().annotator())).toList();
		Map<ArticleId, String> headlines = new HashMap<>();
		for (UnsavedJournal journal : journals) {
			headlines.computeIfAbsent(journal.key().article(), article -> headline(article, blinding));
		}
		return new Found(journals, headlines);
	}

	/** What people know an article by; its id only where it has no headline or cannot be read. */
	private String headline(ArticleId id, Blinding blinding) {
		try {
			String headline = blinding.show(corpus.article(id)).headline().strip();
			return headline.isEmpty() ? id.value() : headline;
		} catch (IOException unreadable) {
			return id.value();
		}
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

	private void offer(List<UnsavedJournal> journals, Map<ArticleId, String> headlines, boolean tellNothing) {
		Shell shell = workbench.getModalDialogShellProvider().getShell();
		if (journals.isEmpty()) {
			if (tellNothing) {
				MessageDialog.openInformation(shell, "Recover Unsaved Work",
						"All work is saved: there is nothing to recover.");
			}
			return;
		}
		RecoveryDialog dialog = new RecoveryDialog(shell, journals,
				id -> headlines.getOrDefault(id, id.value()));
		switch (dialog.open()) {
			case RecoveryDialog.RECOVER -> recover(dialog.chosen(), headlines);
			case RecoveryDialog.DISCARD -> {
				if (isSure(shell, dialog.chosen(), headlines)) {
					discard(dialog.chosen());
				} else {
					offer(journals, headlines, false);
				}
			}
			default -> {
				return;
			}
		}
	}

	/** What cannot be undone is no default, and its button says what it does. */
	private static boolean isSure(Shell shell, List<UnsavedJournal> journals, Map<ArticleId, String> headlines) {
		return MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, "Discard Unsaved Work",
				question(journals, headlines), SWT.SHEET, "Cancel", "Discard") == 1;
	}

	static String question(List<UnsavedJournal> journals, Map<ArticleId, String> headlines) {
		String edits = journals.stream()
				.map(journal -> Counted.of(journal.edits(), "edit") + " of "
						+ RepeatCoding.coder(journal.key().annotator())
						+ " on \u201c" + headlines.getOrDefault(journal.key().article(),
								journal.key().article().value())
						+ "\u201d")
				.limit(MOST_NAMED).collect(Collectors.joining("\n"));
		String more = journals.size() > MOST_NAMED
				? "\nand those of " + Counted.of(journals.size() - MOST_NAMED, "other layer")
				: "";
		return "These edits are thrown away and cannot be brought back:\n\n" + edits + more;
	}

	private void recover(List<UnsavedJournal> journals, Map<ArticleId, String> headlines) {
		Background.run("Recovering unsaved work", progress -> {
			List<Recovered> layers = new ArrayList<>();
			for (UnsavedJournal journal : journals) {
				layers.add(recover(journal, progress));
			}
			return layers;
		}).thenAccept(recovered -> {
			recovered.forEach(layer -> session.layerClosed(corpus.folder(), layer.layer()));
			tellAside(recovered, headlines);
		})
				.whenComplete(Failures.reporting("Unsaved work could not be recovered; it is kept"));
	}

	/** Edits that fit no more are in a file of their own: whoever lost sight of them has to know where. */
	private void tellAside(List<Recovered> recovered, Map<ArticleId, String> headlines) {
		List<Finding> aside = recovered.stream().filter(one -> one.aside().isPresent())
				.map(one -> finding(one, headlines.getOrDefault(one.layer().article(), one.layer().article().value())))
				.toList();
		if (!aside.isEmpty()) {
			new ReportDialog(workbench.getModalDialogShellProvider().getShell(),
					"org.pressmark.ui.corpus.recovery.report",
					"Not all edits fit",
					"What fits was recovered and saved. The other edits were made on a layer that was"
							+ " changed since; nothing of them is lost.",
					aside).open();
		}
	}

	static Finding finding(Recovered one, String headline) {
		String edits = one.unapplied() == 0
				? "Lines of the journal that cannot be read"
				: Counted.of(one.unapplied(), "edit");
		return new Finding("put aside", String.valueOf(one.aside().orElseThrow()),
				edits + " of " + RepeatCoding.coder(one.layer().annotator()) + " on \u201c" + headline + "\u201d",
				"Look at the file, one edit a line, and make the edits again where they are still wanted.");
	}

	private Recovered recover(UnsavedJournal journal, Progress progress) throws IOException {
		progress.report("Recovering " + journal.key(), 0, 0);
		Optional<StoredDocument> open = document(journal);
		if (open.isPresent()) {
			open.get().save(progress);
			return new Recovered(open.get().layer(), 0, Optional.empty());
		}
		try (EditJournal kept = corpus.journal(journal.key().annotator(), journal.key().article())) {
			Recovery recovery = kept.replay();
			kept.save(recovery.layer()).ifPresent(noCopy -> Failures.log(noCopy.problem(), noCopy));
			return new Recovered(recovery.layer(), recovery.unapplied().size(), recovery.keptIn());
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
