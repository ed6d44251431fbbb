package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.recovery.RecoveryOffer;

/** Lists edits that were never saved. */
public final class RecoverHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> new RecoveryOffer(call.session(), corpus.corpus()).look(true));
		return null;
	}
}
