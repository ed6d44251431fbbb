package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.create.NewCorpusWizard;
import org.pressmark.ui.files.FileChooser;

/** Makes a corpus. */
public final class NewCorpusHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		new WizardDialog(call.shell(), new NewCorpusWizard(call.session(), call.service(FileChooser.class))).open();
		return null;
	}
}
