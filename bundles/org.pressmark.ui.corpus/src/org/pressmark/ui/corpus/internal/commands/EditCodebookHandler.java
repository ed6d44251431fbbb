package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.codebook.CodebookEditor;
import org.pressmark.ui.corpus.internal.codebook.CodebookEditorInput;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.failure.Failures;

/** Opens the codebook of the corpus, at the label of the mark that is selected. */
public final class EditCodebookHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> open(call, corpus));
		return null;
	}

	private static void open(Call call, OpenCorpus corpus) {
		IEditorPart before = call.editor().orElse(null);
		try {
			IEditorPart opened = call.window().getActivePage()
					.openEditor(new CodebookEditorInput(corpus.folder(), corpus.name()), CodebookEditor.ID);
			if (before instanceof ArticleEditor article && opened instanceof CodebookEditor codebook) {
				article.session().flatMap(session -> session.selected().stream().findFirst())
						.ifPresent(mark -> codebook.model()
								.ifPresent(model -> model.select(java.util.Optional.of(mark.label()))));
			}
		} catch (PartInitException failure) {
			Failures.show("The codebook could not be opened", failure);
		}
	}
}
