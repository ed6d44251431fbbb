package org.pressmark.ui.corpus.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.CodebookFile;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.recoding.CodebookDifference;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.codebook.CodebookEditor;
import org.pressmark.ui.corpus.internal.codebook.CodebookEditorInput;
import org.pressmark.ui.corpus.internal.codebook.DraftModel;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.corpus.internal.report.ReportDialog;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.files.FileChooser;

/**
 * Reads a codebook from a file and shows it in the codebook editor as a step that can be undone. Nothing is changed
 * before
 * it is saved there, where it is asked what becomes of marks.
 */
public final class ImportCodebookHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> {
			List<Path> files = call.service(FileChooser.class).files(call.shell(), "Import Codebook",
					Optional.empty());
			if (!files.isEmpty()) {
				Background.run("Reading the codebook", progress -> CodebookFile.read(files.getFirst()))
						.thenAccept(read -> take(call, corpus, read))
						.whenComplete(Failures.reporting("The codebook could not be imported"));
			}
		});
		return null;
	}

	private static void take(Call call, OpenCorpus corpus, CodebookFile read) {
		try {
			if (call.window().getActivePage().openEditor(new CodebookEditorInput(corpus.folder(), corpus.name()),
					CodebookEditor.ID) instanceof CodebookEditor editor) {
				editor.model().ifPresent(model -> take(call, model, read));
			}
		} catch (PartInitException failure) {
			Failures.show("The codebook could not be opened", failure);
		}
	}

	private static void take(Call call, DraftModel model, CodebookFile read) {
		model.change("Import Codebook", draft -> imported(draft, read.codebook()), Optional.empty());
		if (!read.leftOut().isEmpty()) {
			new ReportDialog(call.shell(), "org.pressmark.ui.corpus.codebook.imported", "Codebook imported",
					"The codebook is shown in its editor. Save it there to use it.",
					read.leftOut().stream().map(left -> new Finding("left out", "", left, "")).toList()).open();
		}
	}

	private static CodebookDraft imported(CodebookDraft draft, Codebook given) {
		Codebook base = draft.base();
		Codebook codebook = new Codebook(base.name(), base.version(), given.title(), given.description(),
				given.labels(), given.rules(), base.history());
		return new CodebookDraft(base, codebook, CodebookDifference.proposals(base, codebook));
	}
}
