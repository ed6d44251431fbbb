package org.pressmark.ui.corpus.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.codebook.CodebookFormat;
import org.pressmark.exchange.codebook.CodebookOutput;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.codebook.CodebookEditor;
import org.pressmark.ui.corpus.internal.codebook.CodebookEditorInput;
import org.pressmark.ui.corpus.internal.codebook.FormatDialog;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.corpus.internal.report.ReportDialog;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.files.FileChooser;

/**
 * Writes the codebook, as its editor shows it where that is open, in a format of another tool, and says what that
 * cannot carry.
 */
public final class ExportCodebookHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> {
			FormatDialog dialog = new FormatDialog(call.shell(), call.service(FileChooser.class));
			if (dialog.open() == Window.OK) {
				export(call, codebook(call, corpus), dialog.format(), dialog.target());
			}
		});
		return null;
	}

	/** A draft that cannot be saved can be kept that way. */
	private static Codebook codebook(Call call, OpenCorpus corpus) {
		IEditorPart editor = call.window().getActivePage()
				.findEditor(new CodebookEditorInput(corpus.folder(), corpus.name()));
		return (editor instanceof CodebookEditor open ? open.shown() : Optional.<Codebook>empty())
				.orElse(corpus.corpus().codebook());
	}

	private static void export(Call call, Codebook codebook, CodebookFormat format, Path target) {
		Background.run("Writing the codebook", progress -> write(codebook, format, target))
				.thenAccept(leftOut -> new ReportDialog(call.shell(), "org.pressmark.ui.corpus.codebook.exported",
						"Codebook exported", "The codebook was written to " + target + ".",
						leftOut.stream().map(left -> new Finding("left out", "", left,
								"The format has no words for it.")).toList())
						.open())
				.whenComplete(Failures.reporting("The codebook could not be exported"));
	}

	private static List<String> write(Codebook codebook, CodebookFormat format, Path target) throws IOException {
		CodebookOutput output = CodebookOutput.of(codebook, format);
		output.writeTo(target);
		return output.leftOut();
	}
}
