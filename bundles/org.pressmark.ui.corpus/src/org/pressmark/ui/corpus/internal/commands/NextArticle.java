package org.pressmark.ui.corpus.internal.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.pressmark.model.ArticleId;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.internal.navigator.CorpusNavigator;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;

/** Goes to the next article that waits for the user, in the order that the Corpus view shows. */
final class NextArticle {

	private final Call call;

	NextArticle(Call call) {
		this.call = call;
	}

	void open() {
		Optional<ArticleId> here = call.editorInput().map(ArticleEditorInput::article)
				.or(() -> call.articles().stream().findFirst());
		navigator().ifPresent(view -> view.nextNotDone(here).map(ArticleSummary::id).ifPresentOrElse(
				article -> new ArticleOpener(call).open(List.of(article)), this::tellDone));
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
