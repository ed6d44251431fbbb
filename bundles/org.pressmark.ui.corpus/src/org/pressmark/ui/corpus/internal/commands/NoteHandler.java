package org.pressmark.ui.corpus.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.MarkId;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.annotator.AnnotatorQuestion;
import org.pressmark.ui.corpus.internal.notes.Messages;
import org.pressmark.ui.corpus.internal.notes.NoteBook;
import org.pressmark.ui.corpus.internal.notes.NoteDialog;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.session.AnnotationSession;

/** Writes a note to the project lead: about the mark that is selected, or about the article. */
public final class NoteHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		Optional<ArticleId> article = call.articles().stream().findFirst();
		if (article.isEmpty()) {
			MessageDialog.openInformation(call.shell(), Messages.noArticleTitle, Messages.noArticle);
		} else if (new AnnotatorQuestion(call.session()).askOnce(call.shell())) {
			call.corpus().ifPresent(corpus -> write(call, corpus, article.get()));
		}
		return null;
	}

	private static void write(Call call, OpenCorpus corpus, ArticleId article) {
		Optional<ArticleEditorInput> input = call.editorInput().filter(shown -> shown.article().equals(article));
		Optional<MarkId> mark = input.flatMap(shown -> selectedMark(call));
		String layer = input.map(ArticleEditorInput::annotator).orElseGet(() -> call.layerOf(article));
		String headline = corpus.article(article).map(ArticleSummary::headline).orElse("");
		NoteDialog dialog = new NoteDialog(call.shell(), new NoteDialog.Question(Messages.title,
				Messages.bind(mark.isPresent() ? Messages.onMark : Messages.onArticle, headline), Messages.field,
				true));
		if (dialog.open() == Window.OK) {
			call.service(NoteBook.class).write(corpus.folder(), call.session().annotator(),
					notes -> notes.write(article, layer, mark, dialog.words()));
		}
	}

	private static Optional<MarkId> selectedMark(Call call) {
		Optional<IEditorPart> editor = call.editor();
		AnnotationSession session = editor.isEmpty() ? null : editor.get().getAdapter(AnnotationSession.class);
		return session == null ? Optional.empty() : session.selection().first();
	}
}
