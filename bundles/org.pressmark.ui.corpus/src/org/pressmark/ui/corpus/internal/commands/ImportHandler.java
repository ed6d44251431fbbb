package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.importing.ImportWizard;
import org.pressmark.ui.files.FileChooser;

/** Brings articles and layers into the open corpus. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> new WizardDialog(call.shell(),
				new ImportWizard(corpus, call.session(), call.service(FileChooser.class))).open());
		return null;
	}
}
