package org.pressmark.ui.corpus.internal.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.files.FileChooser;

/** Opens a corpus: the folder that a parameter names, or one that the user chooses. */
public final class OpenCorpusHandler extends AbstractHandler {

	/** Name of the parameter with the folder. */
	static final String FOLDER = "org.pressmark.ui.corpus.folder";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		Optional<Path> named = Optional.ofNullable(event.getParameter(FOLDER)).map(Path::of);
		named.or(() -> choose(call)).ifPresent(folder -> call.session().open(folder)
				.whenComplete(Failures.reporting("The corpus could not be opened")));
		return null;
	}

	private static Optional<Path> choose(Call call) {
		Optional<Path> start = call.session().recent().stream().findFirst().map(Path::getParent);
		return call.service(FileChooser.class).folder(call.shell(), "Open Corpus", start);
	}
}
