package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.exporting.ExportWizard;
import org.pressmark.ui.files.FileChooser;

/** Writes layers of the open corpus in another format. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> new WizardDialog(call.shell(),
				new ExportWizard(corpus, call.service(FileChooser.class))).open());
		return null;
	}
}
