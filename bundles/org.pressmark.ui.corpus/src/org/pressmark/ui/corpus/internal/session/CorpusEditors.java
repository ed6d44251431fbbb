package org.pressmark.ui.corpus.internal.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;

/** The article editors that are open on a corpus. */
final class CorpusEditors {

	private CorpusEditors() {}

	/** Closes all editors on a corpus; false if the user cancelled. */
	static boolean closeOn(Path folder) {
		return close(input -> input.corpus().equals(folder));
	}

	/** Closes all editors on other corpora, such as those of an earlier session; false if the user cancelled. */
	static boolean closeOthers(Path folder) {
		return close(input -> !input.corpus().equals(folder));
	}

	private static boolean close(Predicate<ArticleEditorInput> which) {
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

	private static IEditorReference[] find(IWorkbenchPage page, Predicate<ArticleEditorInput> which) {
		List<IEditorReference> found = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			try {
				if (reference.getEditorInput() instanceof ArticleEditorInput input && which.test(input)) {
					found.add(reference);
				}
			} catch (PartInitException unrestorable) {
				Failures.log("An editor of an earlier session could not be restored", unrestorable);
			}
		}
		return found.toArray(IEditorReference[]::new);
	}
}
