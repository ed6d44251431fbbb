package org.pressmark.ui.editor.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.pressmark.ui.editor.document.AnnotationDocument;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.document.LayerListener;

/**
 * What stands on the tab of an article editor: the headline, and whose marks they are where that is not plain. It is
 * not where the article is open in several editors, or the marks are somebody else's.
 */
public final class EditorTitle implements IPartListener2 {

	private final IWorkbenchPage page;
	private final ArticleEditorInput input;
	private final AnnotationDocument document;
	private final Consumer<String> target;
	private final LayerListener layerListener = (before, after, edit) -> {
		if (edit.isEmpty()) {
			update();
		}
	};
	private String shown = "";

	/**
	 * Begins to keep a title true.
	 *
	 * @param page
	 *            the page with the editors
	 * @param input
	 *            what the editor shows
	 * @param document
	 *            what it has open
	 * @param target
	 *            takes the title
	 */
	public EditorTitle(IWorkbenchPage page, ArticleEditorInput input, AnnotationDocument document,
			Consumer<String> target) {
		this.page = page;
		this.input = input;
		this.document = document;
		this.target = target;
		page.addPartListener(this);
		document.addListener(layerListener);
		update();
	}

	/** Leaves the title as it is. */
	public void dispose() {
		page.removePartListener(this);
		document.removeListener(layerListener);
	}

	/**
	 * Makes a title.
	 *
	 * @param document
	 *            what an editor has open
	 * @param input
	 *            what it shows
	 * @param all
	 *            what all editors show
	 * @return the headline, with the annotator's name before it where needed
	 */
	public static String of(AnnotationDocument document, ArticleEditorInput input, List<ArticleEditorInput> all) {
		String headline = document.article().headline();
		String id = document.isBlind() ? input.getName() : document.article().id().value();
		String name = headline.isBlank() ? id : headline.strip();
		boolean several = all.stream().anyMatch(other -> !other.equals(input) && other.corpus().equals(input.corpus())
				&& other.article().equals(input.article()));
		return several || !document.isOwn() ? Messages.bind(Messages.titleOf, document.annotator(), name) : name;
	}

	/**
	 * Makes the tooltip of a title.
	 *
	 * @param document
	 *            what an editor has open
	 * @param input
	 *            what it shows
	 * @return title, annotator, name of the article and folder; the title alone for somebody who annotates blind
	 */
	public static String tooltip(AnnotationDocument document, ArticleEditorInput input) {
		String known = of(document, input, List.of());
		return document.isBlind()
				? known
				: Messages.bind(Messages.titleTooltip,
						new Object[]{known, document.annotator(), input.place()});
	}

	private void update() {
		List<ArticleEditorInput> all = Arrays.stream(page.getEditorReferences()).map(EditorTitle::inputOf)
				.flatMap(Optional::stream).toList();
		String title = of(document, input, all);
		if (!Objects.equals(title, shown)) {
			shown = title;
			target.accept(title);
		}
	}

	private static Optional<ArticleEditorInput> inputOf(IEditorReference editor) {
		try {
			return editor.getEditorInput() instanceof ArticleEditorInput article
					? Optional.of(article)
					: Optional.empty();
		} catch (PartInitException gone) {
			return Optional.empty();
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference instanceof IEditorReference) {
			update();
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		partOpened(reference);
	}
}
