package org.pressmark.ui.corpus.internal.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.codebook.CodebookEditorInput;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;

/** The editors that are open on a corpus: on its articles, and on its codebook. */
public final class CorpusEditors {

	private CorpusEditors() {}

	/**
	 * Closes all editors on a corpus, after asking about what is not saved.
	 *
	 * @param folder
	 *            the corpus folder
	 * @return false if the user cancelled
	 */
	public static boolean closeOn(Path folder) {
		return close(input -> corpusOf(input).filter(folder::equals).isPresent());
	}

	/** Closes all editors on other corpora, such as those of an earlier session; false if the user cancelled. */
	static boolean closeOthers(Path folder) {
		return close(input -> corpusOf(input).filter(other -> !other.equals(folder)).isPresent());
	}

	/**
	 * Closes the editors that show what whoever annotates must not see, after asking about what is not saved.
	 *
	 * @param corpus
	 *            the open corpus
	 * @return false if the user cancelled
	 */
	public static boolean closeHidden(OpenCorpus corpus) {
		return close(input -> input instanceof ArticleEditorInput article && article.corpus().equals(corpus.folder())
				&& corpus.assigned().mustClose(article.annotator(), article.article()));
	}

	private static boolean close(Predicate<IEditorInput> which) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return true;
		}
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				IEditorReference[] editors = find(page, which);
				if (editors.length > 0 && !page.closeEditors(editors, true)) {
					return false;
				}
			}
		}
		return true;
	}

	private static IEditorReference[] find(IWorkbenchPage page, Predicate<IEditorInput> which) {
		List<IEditorReference> found = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			try {
				if (which.test(reference.getEditorInput())) {
					found.add(reference);
				}
			} catch (PartInitException unrestorable) {
				Failures.log("An editor of an earlier session could not be restored", unrestorable);
			}
		}
		return found.toArray(IEditorReference[]::new);
	}

	private static Optional<Path> corpusOf(IEditorInput input) {
		return switch (input) {
			case ArticleEditorInput article -> Optional.of(article.corpus());
			case CodebookEditorInput codebook -> Optional.of(codebook.folder());
			default -> Optional.empty();
		};
	}
}
