package org.pressmark.ui.corpus.internal.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.recoding.CodebookRepair;
import org.pressmark.ui.background.Background;

/**
 * Opens a corpus, and offers to repair its codebook where that alone is in the way.
 *
 * @param pool
 *            opens corpora
 * @param author
 *            who works here, for the log
 */
record CodebookRescue(CorpusPool pool, String author) {

	/** What came of it: the corpus, or why it could not be opened and what can be done. */
	private record Attempt(Optional<Corpus> corpus, Optional<CorpusException> damage,
			Optional<CodebookRepair.Way> way) {}

	/** Opens a corpus in the background; the result comes on the UI thread. */
	CompletableFuture<Corpus> open(Path folder, String name) {
		String title = "Opening the corpus " + name;
		return Background.run(title, progress -> attempt(folder)).thenCompose(attempt -> {
			if (attempt.corpus().isPresent()) {
				return CompletableFuture.completedFuture(attempt.corpus().get());
			}
			CorpusException damage = attempt.damage().orElseThrow();
			if (attempt.way().isEmpty() || !PlatformUI.isWorkbenchRunning()) {
				return CompletableFuture.failedFuture(damage);
			}
			return isWanted(name, damage, attempt.way().get())
					? Background.run("Repairing the codebook of " + name, progress -> repair(folder, progress))
					: CompletableFuture.failedFuture(new CancellationException(damage.problem()));
		});
	}

	private Attempt attempt(Path folder) throws IOException {
		try {
			return new Attempt(Optional.of(pool.get(folder)), Optional.empty(), Optional.empty());
		} catch (CorpusException damage) {
			return new Attempt(Optional.empty(), Optional.of(damage), new CodebookRepair(folder).way());
		}
	}

	private Corpus repair(Path folder, Progress progress) throws IOException {
		new CodebookRepair(folder).repair(author, progress);
		return pool.get(folder);
	}

	private static boolean isWanted(String name, CorpusException damage, CodebookRepair.Way way) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return MessageDialog.open(MessageDialog.QUESTION, window == null ? null : window.getShell(),
				"Codebook Damaged",
				"The codebook of " + name + " cannot be read, so that the corpus cannot be opened:\n"
						+ damage.file() + (damage.line() > 0 ? ", line " + damage.line() : "") + ": "
						+ damage.problem() + ".\n\nPressmark can repair it. " + way.sentence()
						+ " The damaged file is kept in .pressmark/damaged.",
				SWT.NONE, "&Repair and Open", IDialogConstants.CANCEL_LABEL) == 0;
	}
}
