package org.pressmark.testing;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/**
 * Deletes a folder that the workbench of this process worked in: what it writes in the background after an article was
 * closed (how long it was open, say) may come while the folder is deleted, so it is tried again for a while.
 */
public final class PatientDeletion implements TempDirDeletionStrategy {

	private static final int TRIES = 20;
	/** Milliseconds, longer than the workbench collects before it writes. */
	private static final long PAUSE = 400;

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public DeletionResult delete(Path folder, AnnotatedElementContext element, ExtensionContext context)
			throws IOException {
		DeletionResult result = Standard.INSTANCE.delete(folder, element, context);
		for (int tries = 1; tries < TRIES && !result.isSuccessful(); tries++) {
			Ui.pause(PAUSE);
			result = Standard.INSTANCE.delete(folder, element, context);
		}
		return result;
	}
}
