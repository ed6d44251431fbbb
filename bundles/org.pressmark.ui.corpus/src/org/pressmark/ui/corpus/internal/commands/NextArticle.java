package org.pressmark.ui.corpus.internal.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.QueueItem;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.internal.navigator.CorpusNavigator;
import org.pressmark.ui.corpus.internal.queue.Messages;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;

/** Goes to the next article that waits for the user, in the order that the Corpus view shows. */
final class NextArticle {

	private final Call call;

	NextArticle(Call call) {
		this.call = call;
	}

	void open() {
		Optional<ArticleId> open = call.editorInput().map(ArticleEditorInput::article);
		Optional<Queue> queue = call.corpus().flatMap(corpus -> corpus.assigned().queue());
		if (queue.isPresent()) {
			queue.get().next(open).map(QueueItem::article).ifPresentOrElse(this::open,
					() -> tellQueueDone(queue.get()));
			return;
		}
		Optional<ArticleId> here = open.or(() -> call.articles().stream().findFirst());
		navigator().ifPresent(view -> view.nextNotDone(here).map(ArticleSummary::id).ifPresentOrElse(
				article -> new ArticleOpener(call).open(List.of(article)), this::tellDone));
	}

	/** Goes back to what stands before the article in the queue, done or not. */
	void openPrevious() {
		Optional<Queue> queue = call.corpus().flatMap(corpus -> corpus.assigned().queue());
		if (queue.isEmpty()) {
			MessageDialog.openInformation(call.shell(), Messages.noPreviousTitle, Messages.noQueue);
			return;
		}
		Optional<ArticleId> here = call.articles().stream().findFirst();
		here.flatMap(queue.get()::previous).map(QueueItem::article).ifPresentOrElse(this::open,
				() -> MessageDialog.openInformation(call.shell(), Messages.noPreviousTitle, Messages.noPrevious));
	}

	private void open(ArticleId article) {
		new ArticleOpener(call).open(List.of(article));
	}

	private void tellQueueDone(Queue queue) {
		boolean done = queue.done() == queue.items().size();
		MessageDialog.openInformation(call.shell(), done ? Messages.queueDoneTitle : Messages.queueLastTitle,
				done ? Messages.queueDone : Messages.queueLastOne);
	}

	private Optional<CorpusNavigator> navigator() {
		Optional<CorpusNavigator> shown = call.navigator();
		if (shown.isPresent()) {
			return shown;
		}
		try {
			return Optional.of((CorpusNavigator) call.window().getActivePage().showView(CorpusNavigator.ID));
		} catch (PartInitException failure) {
			Failures.show("The Corpus view could not be opened", failure);
			return Optional.empty();
		}
	}

	private void tellDone() {
		MessageDialog.openInformation(call.shell(), "Nothing left to do",
				"Every other article that the Corpus view shows is done. If it is filtered, others may still wait.");
	}
}
