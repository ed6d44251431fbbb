package org.pressmark.ui.corpus.internal.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.pressmark.model.edit.EditConflictException;
import org.pressmark.store.CorpusException;
import org.pressmark.store.codebook.CodebookException;
import org.pressmark.ui.failure.Explanation;
import org.pressmark.ui.failure.FailureExplainer;
import org.pressmark.uima.UimaFormatException;

/** Knows what the layers below the user interface throw, and what users can do about it. */
@Component
public final class StoreFailures implements FailureExplainer {

	@Override
	public Optional<Explanation> explain(Throwable failure) {
		return switch (failure) {
			case CorpusException corpus -> Optional.of(new Explanation(
					corpus.file() + (corpus.line() > 0 ? ", line " + corpus.line() : "") + ":\n" + corpus.problem()
							+ ".",
					corpus.remedy()));
			case CodebookException codebook -> Optional.of(new Explanation(
					codebook.file() + (codebook.line() > 0 ? ", line " + codebook.line() : "") + ":\n"
							+ codebook.problem() + ".",
					codebook.remedy()));
			case UimaFormatException uima -> Optional.of(new Explanation(
					(uima.line().isPresent() ? "Line " + uima.line().getAsInt() + ": " : "") + uima.problem() + ".",
					uima.remedy()));
			case EditConflictException conflict -> Optional.of(new Explanation(String.valueOf(conflict.getMessage()),
					"Close the article without saving it and open it again."));
			case FileSystemException file -> Optional.of(new Explanation(String.valueOf(file.getMessage()),
					"Check that the file or folder is there, that you may write to it, and that the disk has room."));
			case IOException other -> Optional.of(new Explanation(String.valueOf(other.getMessage()),
					"Check the disk and the folder, then try again."));
			default -> Optional.empty();
		};
	}
}
