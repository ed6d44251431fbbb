package org.pressmark.ui.corpus.internal.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.paint.MarkedText;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.failure.Failures;

/** The articles of a corpus that are open in a window, which are closed for a while and come back as they were. */
final class OpenArticles {

	private record Place(Point selection, int topPixel) {}

	private record Closed(ArticleEditorInput input, Optional<Place> place, boolean inFront) {}

	private final IWorkbenchPage page;
	private final Path corpus;
	private final List<Closed> closed = new ArrayList<>();
	private final List<IEditorPart> others = new ArrayList<>();
	private Optional<ArticleEditorInput> activeArticle = Optional.empty();

	/**
	 * Looks what is open.
	 *
	 * @param page
	 *            where articles are open
	 * @param corpus
	 *            the folder of the corpus
	 */
	OpenArticles(IWorkbenchPage page, Path corpus) {
		this.page = page;
		this.corpus = corpus;
	}

	/** Saves and closes them all; false if one could not be saved, or is kept: those before it are closed then. */
	boolean saveAndClose() {
		activeArticle = page.getActivePart() instanceof IEditorPart editor ? input(editor) : Optional.empty();
		List<IEditorReference> references = List.of(page.getEditorReferences());
		List<Closed> found = references.stream().map(this::look).flatMap(Optional::stream).toList();
		for (IEditorReference reference : references) {
			Optional<Closed> article = found.stream().filter(each -> input(reference).filter(each.input()::equals)
					.isPresent()).findFirst();
			if (article.isEmpty()) {
				rememberOther(reference);
				continue;
			}
			IEditorPart editor = reference.getEditor(false);
			if (editor != null && editor.isDirty() && (!page.saveEditor(editor, false) || editor.isDirty())) {
				return false;
			}
			if (!page.closeEditors(new IEditorReference[]{reference}, false)) {
				return false;
			}
			closed.add(article.get());
		}
		return true;
	}

	private void rememberOther(IEditorReference reference) {
		IEditorPart editor = reference.getEditor(false);
		if (editor != null && page.isPartVisible(editor)) {
			others.add(editor);
		}
	}

	private Optional<Closed> look(IEditorReference reference) {
		IEditorPart editor = reference.getEditor(false);
		return input(reference).map(input -> new Closed(input, textOf(editor)
				.map(text -> new Place(text.getSelection(), text.getTopPixel())),
				editor != null && page.isPartVisible(editor)));
	}

	private static Optional<MarkedText> textOf(@Nullable IEditorPart editor) {
		ArticlePage shown = editor == null ? null : editor.getAdapter(ArticlePage.class);
		return Optional.ofNullable(shown).map(ArticlePage::text).filter(text -> !text.isDisposed());
	}

	private Optional<ArticleEditorInput> input(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof ArticleEditorInput input && input.corpus().equals(corpus)
					? Optional.of(input)
					: Optional.empty();
		} catch (PartInitException unrestorable) {
			return Optional.empty();
		}
	}

	private Optional<ArticleEditorInput> input(IEditorPart editor) {
		return editor.getEditorInput() instanceof ArticleEditorInput input && input.corpus().equals(corpus)
				? Optional.of(input)
				: Optional.empty();
	}

	/** Opens them again where they were; what was in front before is in front afterwards, and has the focus. */
	void reopen() {
		IWorkbenchPart now = page.getActivePart();
		for (Closed article : closed) {
			try {
				IEditorPart opened = page.openEditor(article.input(), ArticleEditor.ID, false);
				article.place().ifPresent(place -> textOf(opened).ifPresent(text -> show(text, place)));
			} catch (PartInitException failure) {
				Failures.show("The article " + article.input().article() + " could not be opened again", failure);
			}
		}
		closed.stream().filter(Closed::inFront).forEach(each -> bringToTop(page.findEditor(each.input())));
		others.forEach(this::bringToTop);
		IWorkbenchPart front = activeArticle.<IWorkbenchPart>map(page::findEditor).orElse(now);
		if (front != null) {
			page.activate(front);
		}
	}

	private void bringToTop(@Nullable IEditorPart editor) {
		if (editor != null) {
			page.bringToTop(editor);
		}
	}

	/** Where the text is scrolled to is known to it once it has its size. */
	private static void show(MarkedText text, Place place) {
		text.setSelection(place.selection());
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				text.setTopPixel(place.topPixel());
			}
		});
	}
}
