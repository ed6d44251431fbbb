package org.pressmark.ui.corpus.internal.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.pressmark.store.assignment.LeadNotes;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.failure.Failures;

/** Writes notes and answers of whoever works here, in the background. Nothing is kept open between two of them. */
@Component(service = NoteBook.class)
public final class NoteBook {

	/** What is written. */
	@FunctionalInterface
	public interface Writing {

		/**
		 * Writes.
		 *
		 * @param notes
		 *            takes notes and answers
		 * @throws IOException
		 *             if nothing could be written down
		 */
		void to(LeadNotes notes) throws IOException;
	}

	private record Writer(Path corpus, String name) {}

	private final Map<Writer, LeadNotes> begun = new HashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Asks to be told when something was written.
	 *
	 * @param listener
	 *            called on the UI thread
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Asks not to be told any more.
	 *
	 * @param listener
	 *            the listener
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Writes; a failure is shown.
	 *
	 * @param corpus
	 *            the corpus folder
	 * @param writer
	 *            who writes
	 * @param writing
	 *            what
	 * @return completed on the UI thread once it is on the disk
	 */
	public CompletableFuture<Void> write(Path corpus, String writer, Writing writing) {
		LeadNotes notes = begun.computeIfAbsent(new Writer(corpus, writer),
				each -> LeadNotes.begin(each.corpus(), each.name()));
		CompletableFuture<Void> written = Background.run(Messages.writing, progress -> {
			writing.to(notes);
			return null;
		});
		written.whenComplete((nothing, failure) -> {
			if (failure != null) {
				Failures.show(Messages.notWritten, failure);
			} else {
				listeners.forEach(Runnable::run);
			}
		});
		return written;
	}
}
