package org.pressmark.app.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.pressmark.app.internal.SampleCorpus;

/** Opens the sample corpus. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		new SampleCorpus(HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench()).open();
		return null;
	}
}
